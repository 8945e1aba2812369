import type { FacetValue, SearchRecord } from '../search/record.ts';
import { categoryCodeOf, interestPath, isCategory, type Major, majorPath, searchTerm } from './major.ts';
import type { InterestData } from './schema.ts';

/** What the search knows of majors: categories and classes by name, with and without the word for their rank. */
export function majorRecords(majors: readonly Major[]): SearchRecord[] {
  return majors.map((major) => ({
    title: major.name,
    aliases: [searchTerm(major)],
    keywords: [major.code],
    path: majorPath(major),
    room: 'majors',
    majors: [major.slug],
  }));
}

/** What pupils say who know no major's name: doors on the majors' page. */
export function interestRecords(interests: readonly InterestData[]): SearchRecord[] {
  return interests.map((interest) => ({
    title: interest.label,
    keywords: interest.say,
    path: interestPath(interest),
    room: 'majors',
    majors: interest.majors,
  }));
}

/** Majors as what records can be narrowed by, each class under its category. */
export function majorValues(majors: readonly Major[]): FacetValue[] {
  const categories = new Map(majors.filter(isCategory).map((major) => [major.code, major.slug]));
  return majors.map((major) => ({
    kind: 'major',
    value: major.slug,
    label: major.name,
    parent: isCategory(major) ? undefined : categories.get(categoryCodeOf(major)),
    say: [major.name, searchTerm(major)],
  }));
}
