import type { SearchRecord } from '../search/record.ts';
import { t } from '../words/words.ts';
import { type JointYear, jointYearPath } from './joint.ts';

/** What the search knows of what both provinces hold together: each recorded year, and the contest through the years. */
export const jointRecords = (years: readonly JointYear[]): SearchRecord[] => [
  ...years
    // A year without a record has no page.
    .filter(({ events }) => events.length > 0)
    .map((year) => ({
      title: t('joint.year.title', { year: year.year }),
      path: jointYearPath(year),
      room: 'joint',
      years: [year.year],
    })),
  { title: t('joint.cup.title'), path: '/joint/chuanyu-cup/', room: 'joint' },
];
