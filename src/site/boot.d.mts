export const boot: string;
