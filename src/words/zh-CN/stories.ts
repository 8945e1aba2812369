/** Strings of stories. */
export const stories = {} as const;
