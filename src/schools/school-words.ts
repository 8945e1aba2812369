import { listed } from '../base/text.ts';
import type { Place } from '../places/place.ts';
import { t } from '../words/words.ts';
import type { School } from './school.ts';

type Levels = readonly Pick<School, 'level'>[];

/** True while a list holds no 中职: what is said of it must then not sound as if it were all vocational schools. */
const isHigherOnly = (schools: Levels): boolean => schools.every((school) => school.level !== '中职');

/** What the schools of the whole list are called together. */
export const schoolNoun = (schools: Levels): string =>
  t(isHigherOnly(schools) ? 'schools.noun.higher' : 'schools.noun.all');

/** The sentence that owns up to the missing 中职; empty once there is one. */
export const missingLevel = (schools: Levels): string => (isHigherOnly(schools) ? t('schools.noun.missing') : '');

/**
 * How many schools a facet has, and what that rests on: the list of the year names no 中职.
 * @param year of the list
 * @param parts how many of each kind, as text
 */
export function countedText(schools: readonly Pick<School, 'listedIn'>[], year: number, parts: string): string {
  const n = schools.length;
  const onList = schools.filter(({ listedIn }) => listedIn.length > 0).length;
  if (onList === n) return t('schools.facet.summary', { year, n, parts });
  return onList > 0
    ? t('schools.facet.summary.some', { n, parts, listed: onList, year })
    : t('schools.facet.summary.none', { n, parts });
}

/** Former names, each with the year it was last in use or seen. */
export const formerNamesTold = ({ formerNames }: Pick<School, 'formerNames'>): string[] =>
  formerNames.map(({ name, until, seenIn }) => {
    if (until) return t('schools.data.until', { name, year: until });
    return seenIn ? t('schools.data.seen', { name, year: seenIn }) : name;
  });

/** `四川省泸州市、内江市` */
export const whereText = ({ province }: Pick<School, 'province'>, places: readonly Pick<Place, 'name'>[]): string =>
  `${province}${listed(places.map(({ name }) => name))}`;

/** The newest list that names the school; where none does (中职), the first source. */
export const basisText = ({ listedIn, sources }: Pick<School, 'listedIn' | 'sources'>): string | undefined =>
  listedIn.length > 0 ? t('schools.compare.note.list', { year: Math.max(...listedIn) }) : sources[0]?.title;
