/** Strings of joint. */
export const joint = { 'joint.year.title': '{year}年川渝联合活动周' } as const;
