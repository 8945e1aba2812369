import type { SearchRecord } from '../search/record.ts';
import { type Week, weekPath } from './week.ts';

/** What the search knows of editions: theme and title of the year. */
export function weekRecords(weeks: readonly Week[], room: string, title: (year: number) => string): SearchRecord[] {
  return weeks.map((week) => ({
    title: title(week.year),
    aliases: [week.theme],
    path: weekPath(week),
    room,
    years: [week.year],
  }));
}
