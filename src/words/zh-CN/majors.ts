/** Strings of majors. */
export const majors = {} as const;
