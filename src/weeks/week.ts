import { formatRange, monthDay } from '../base/dates.ts';
import type { WeekData } from './schema.ts';

export type Week = WeekData & { id: string };
export type Ceremony = Week['launches'][number];

/** The ten editions of the retrospective 十年·回眸; later ones are its sequel. */
export const decade = { first: 2015, last: 2024 } as const;

export const weekPath = (week: Pick<Week, 'year'>): string => `/weeks/${week.year}/`;

export const isInDecade = (week: Pick<Week, 'year'>): boolean => week.year >= decade.first && week.year <= decade.last;

/** The launch both provinces held together that year, if a source tells of one. */
export const jointLaunch = (week: Pick<Week, 'launches'>): Ceremony | undefined =>
  week.launches.find((launch) => launch.scope === '川渝联合');

export const nationalLaunch = (week: Pick<Week, 'launches'>): Ceremony | undefined =>
  week.launches.find((launch) => launch.scope === '全国');

/** What the source says where that is less than sure (`原则上5月8日—14日`, `5月下旬`), else `5月12日—18日`; else undefined. */
export function formatPeriod(week: Pick<Week, 'start' | 'end' | 'period'>): string | undefined {
  if (week.period) return week.period;
  if (week.start && week.end) return formatRange(week.start, week.end);
  return week.start && monthDay(week.start);
}
