/** Strings of search. */
export const search = {} as const;
