import type { MajorData } from './schema.ts';

export type Major = MajorData;

/** True for a 专业大类 (two-digit code), false for a 专业类 (four digits). */
export const isCategory = (major: Pick<MajorData, 'code'>): boolean => major.code.length === 2;

/** The two-digit code of the category a major belongs to; a category belongs to itself. */
export const categoryCodeOf = (major: Pick<MajorData, 'code'>): string => major.code.slice(0, 2);

export const majorPath = (major: Pick<MajorData, 'slug'>): string => `/majors/${major.slug}/`;

/** What the site holds of a major. */
export interface MajorCounts {
  /** Schools whose 双高 groups belong to it. */
  schools: number;
  /** Schools whose imported list has majors of it. */
  taught: number;
  stories: number;
}

/** What to ask the search for: the name without the word for its rank, `汽车制造` for 汽车制造类. */
export const searchTerm = (major: Pick<MajorData, 'name'>): string => major.name.replace(/(大类|类)$/, '');

/** Address of an interest door on the majors' page. */
export const interestPath = (interest: { id: string }): string => `/majors/#${interest.id}`;
