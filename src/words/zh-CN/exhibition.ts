/** Strings of exhibition. */
export const exhibition = {} as const;
