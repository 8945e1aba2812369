import { chineseNumber } from '../base/text.ts';
import type { SearchRecord } from '../search/record.ts';
import { t } from '../words/words.ts';
import { type Week, weekPath } from './week.ts';

/** What the search knows of editions: year, number, theme. */
export function weekRecords(weeks: readonly Week[]): SearchRecord[] {
  return weeks.map((week) => ({
    title: t('weeks.page.title', { year: week.year }),
    aliases: [
      ...[chineseNumber(week.edition), week.edition].map((n) => t('weeks.edition', { n })),
      ...[chineseNumber(week.edition), week.edition].map((n) => t('weeks.edition.week', { n })),
      t('weeks.year.week', { year: week.year }),
      week.theme,
    ],
    path: weekPath(week),
    room: 'weeks',
    years: [week.year],
  }));
}
