import type { MajorData } from './schema.ts';

export type Major = MajorData;

/** True for a 专业大类 (two-digit code), false for a 专业类 (four digits). */
export const isCategory = (major: Pick<MajorData, 'code'>): boolean => major.code.length === 2;

/** The two-digit code of the category a major belongs to; a category belongs to itself. */
export const categoryCodeOf = (major: Pick<MajorData, 'code'>): string => major.code.slice(0, 2);

export const majorPath = (major: Pick<MajorData, 'slug'>): string => `/majors/${major.slug}/`;
