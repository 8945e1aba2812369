/** Strings of policies. */
export const policies = {} as const;
