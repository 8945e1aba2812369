/** Strings of schools. */
export const schools = {} as const;
