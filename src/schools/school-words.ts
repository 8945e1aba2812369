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

/** Former names with the year they were last in use or seen; undefined where there are none. */
export const formerNamesText = ({ formerNames }: Pick<School, 'formerNames'>): string | undefined =>
  formerNames
    .map(({ name, until, seenIn }) =>
      until
        ? t('schools.data.until', { name, year: until })
        : seenIn
          ? t('schools.data.seen', { name, year: seenIn })
          : name,
    )
    .join('；') || undefined;
