/** Strings of works. */
export const works = {} as const;
