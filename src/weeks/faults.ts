import { yearOf } from '../base/dates.ts';
import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { duplicateIds } from '../base/reference-faults.ts';
import type { WeekData } from './schema.ts';

/** Faults of the editions of the week. */
export function weekFaults(weeks: readonly Entry<WeekData>[]): Fault[] {
  const bearer = new Map<number, string>();
  const faultsOf = (week: Entry<WeekData>) => {
    const { year, edition, start, end } = week.data;
    const other = bearer.get(edition);
    bearer.set(edition, week.id);
    return [
      ...(String(year) === week.id
        ? []
        : [
            faultIn(
              week,
              'misplacedFile',
              'year',
              `${year}，文件夹却叫 ${week.id}`,
              `文件夹改名为 ${year}，或改正年份`,
            ),
          ]),
      ...(start && end && end < start
        ? [faultIn(week, 'dateOrder', 'end', `结束 ${end}，早于开始 ${start}`, `${start} 或更晚`)]
        : []),
      ...(start && yearOf(start) !== year
        ? [faultIn(week, 'wrongDate', 'start', `${start}，不在 ${year} 年`, `${year} 年里的日期`)]
        : []),
      ...(other
        ? [faultIn(week, 'duplicateId', 'edition', `第 ${edition} 届，${other} 年已经是这一届`, '核对届次')]
        : []),
    ];
  };
  return [...duplicateIds(weeks, '届'), ...weeks.flatMap(faultsOf)];
}
