/** Strings of weeks. */
export const weeks = {} as const;
