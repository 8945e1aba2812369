/** Strings of people. */
export const people = {} as const;
