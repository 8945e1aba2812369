/** Strings of joint. */
export const joint = {} as const;
