/**
 * The one place where dates are read and written. Content holds strings; every string means Asia/Shanghai
 * (UTC+8 all year: China has kept no daylight saving time since 1991), so no `Date` object ever carries one
 * through the build and no machine's time zone can shift a day.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const STAMP = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}):(\d{2}))?$/;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** True for a real calendar day written `2024-05-17`. */
export function isDateString(value: string): boolean {
  const m = DAY.exec(value);
  if (!m) return false;
  const d = new Date(Date.UTC(+m[1]!, +m[2]! - 1, +m[3]!));
  return d.toISOString().slice(0, 10) === value;
}

/** True for a year, a month or a day: `2021`, `2021-10`, `2021-10-12`. */
export function isPartialDate(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return true;
  return isDateString(value);
}

/** True for a day with or without a time of day: `2024-05-17` or `2024-05-17 09:00`. */
export function isStamp(value: string): boolean {
  const m = STAMP.exec(value);
  if (!m || !isDateString(m[1]!)) return false;
  return m[2] === undefined || (+m[2] < 24 && +m[3]! < 60);
}

/** Day part `2024-05-17` of a stamp. */
export const dayOf = (stamp: string): string => stamp.slice(0, 10);

/** Time part `09:00` of a stamp, or undefined when only the day is known. */
export const timeOf = (stamp: string): string | undefined => stamp.slice(11) || undefined;

export const yearOf = (value: string): number => Number(value.slice(0, 4));

/** The day `n` days after `day`. */
export function addDays(day: string, n: number): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(y, m - 1, d + n)).toISOString().slice(0, 10);
}

/** The latest of some days; the empty string when there is none. */
export const latest = (days: readonly string[]): string => [...days].sort()[days.length - 1] ?? '';

/** The day on which any of some entries was changed last. */
export const lastUpdate = (entries: readonly { updated: string }[]): string =>
  latest(entries.map((entry) => entry.updated));

/** Every day from `start` to `end`, both included; empty when they are out of order. */
export function daysBetween(start: string, end: string): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

/** `周五` */
export function weekday(day: string): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return WEEKDAYS[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]!;
}

/** `5月17日` */
export const monthDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** `5月17日（周五）09:00`; the time is left out where it is unknown. */
export function formatStamp(stamp: string): string {
  const day = dayOf(stamp);
  return `${monthDay(day)}（${weekday(day)}）${timeOf(stamp) ?? ''}`;
}

/** `2024年5月17日（周五）09:00` */
export const formatFullStamp = (stamp: string): string => `${yearOf(stamp)}年${formatStamp(stamp)}`;

/** A year, month or day as far as it is known: `2021年`, `2021年10月`, `2021年10月12日`. */
export function formatPartial(value: string): string {
  const [y, m, d] = value.split('-');
  return `${y}年${m ? `${Number(m)}月` : ''}${d ? `${Number(d)}日` : ''}`;
}

/** `5月12日—18日`, `4月28日—5月4日`, `2024年12月30日—2025年1月5日`; one day when both ends are the same. */
export function formatRange(start: string, end: string): string {
  if (start === end) return monthDay(start);
  if (yearOf(start) !== yearOf(end)) return `${formatPartial(start)}—${formatPartial(end)}`;
  const sameMonth = start.slice(5, 7) === end.slice(5, 7);
  return `${monthDay(start)}—${sameMonth ? `${Number(end.slice(8, 10))}日` : monthDay(end)}`;
}

/** The same with its year in front: `2024年5月12日—18日`. */
export const formatFullRange = (start: string, end: string): string =>
  yearOf(start) === yearOf(end) ? `${yearOf(start)}年${formatRange(start, end)}` : formatRange(start, end);

/** ISO 8601 with the Shanghai offset, for `datetime` attributes and JSON-LD; a bare day stays a bare day. */
export function isoStamp(stamp: string): string {
  const time = timeOf(stamp);
  return time ? `${dayOf(stamp)}T${time}:00+08:00` : dayOf(stamp);
}

/** A day as RSS writes it (RFC 822, four-digit year), midnight in Shanghai: `Fri, 17 May 2024 00:00:00 +0800`. */
export function rfc822Day(day: string): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(y, m - 1, d)).toUTCString().replace('GMT', '+0800');
}

/** The calendar day in Shanghai at an instant, `2024-05-17`. Fixed offset, never the machine's zone. */
export function shanghaiDay(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Shanghai wall clock at an instant as a stamp, `2024-05-17 09:00`. */
export function shanghaiStamp(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
