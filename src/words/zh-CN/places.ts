/** Strings of places. */
export const places = {} as const;
