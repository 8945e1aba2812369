import { dayOf, daysBetween, formatFullRange, formatFullStamp, timeOf } from '../base/dates.ts';
import type { EventData } from './schema.ts';

/** A school or a place as an event names it: what it was called in that year, and its page where it has one. */
export interface Named {
  id: string;
  name: string;
  path?: string | undefined;
}

/** An event as the site knows it: schools are 标识码, the year is that of its folder, names are those of that year. */
export type Event = EventData & {
  id: string;
  year: number;
  hasBody: boolean;
  kindName: string;
  /** Where it takes place; `short` is what people say, `full` says which city a district belongs to. */
  place?: (Named & { short: string; full: string }) | undefined;
  /** The school it takes place in. */
  site?: Named | undefined;
  takingPart: Named[];
};

/** What lists, programmes and calendars call it: where only one part of it is dated (颁奖), the part is named. */
export const listName = (event: Pick<Event, 'title' | 'short' | 'part'>): string =>
  event.part ? `${event.short ?? event.title}${event.part}` : event.title;

export const eventPath = (event: Pick<Event, 'id'>): string => `/events/${event.id}/`;

/** Held by both provinces together: a fact of its series, never stored twice. */
export const isJoint = (event: Pick<Event, 'series'>): boolean => event.series === 'joint';

/** Called off or put off: its printed date no longer holds, so no script may say 今天 of it. */
export const isOff = (event: Pick<Event, 'status'>): boolean => event.status !== '正常';

/** True where the day is known: only such an event has a place in a calendar. */
export const isDated = ({ when }: Pick<Event, 'when'>): boolean => 'start' in when;

/** The 标识码 of the schools an event is at or with, each once, the one it is at first. */
export const schoolsOf = ({ where, schools }: Pick<Event, 'where' | 'schools'>): string[] => [
  ...new Set([...(where.school ? [where.school] : []), ...schools]),
];

/** First and last day of a dated event; undefined for `during: week` and `undated`. */
function daysOf(event: Pick<Event, 'when'>): { first: string; last: string } | undefined {
  if (!('start' in event.when)) return undefined;
  const first = dayOf(event.when.start);
  return { first, last: event.when.end ? dayOf(event.when.end) : first };
}

/** Dated events by day, every event on each of its days. */
export function eventsByDay(events: readonly Event[]): Map<string, Event[]> {
  const days = new Map<string, Event[]>();
  for (const event of events) {
    const span = daysOf(event);
    if (!span) continue;
    for (const day of daysBetween(span.first, span.last)) days.set(day, [...(days.get(day) ?? []), event]);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `2024年5月17日（周五）09:00—11:30`, `2021年6月27日—28日`; undefined where no date is known. */
export function formatWhen(event: Pick<Event, 'when'>): string | undefined {
  if (!('start' in event.when)) return undefined;
  const { start, end } = event.when;
  if (!end || end === start) return formatFullStamp(start);
  const endTime = timeOf(end);
  if (dayOf(start) === dayOf(end)) return `${formatFullStamp(start)}${endTime ? `—${endTime}` : ''}`;
  if (timeOf(start) || endTime) return `${formatFullStamp(start)}—${formatFullStamp(end)}`;
  return formatFullRange(start, end);
}

/** In time order; what has no date follows the dated of its year: all-week before undated. */
export function byTime(a: Event, b: Event): number {
  const key = (e: Event) => ('start' in e.when ? `${e.when.start}` : `${e.year}-${'during' in e.when ? '98' : '99'}`);
  return key(a).localeCompare(key(b)) || a.id.localeCompare(b.id);
}

/** `泸州市 · 泸州职业技术学院`, `重庆市永川区`; undefined where nothing is known of it. */
export function formatWhere(event: Pick<Event, 'place' | 'where' | 'site'>): string | undefined {
  const venue = event.where.venue ?? event.site?.name;
  return [event.place?.full, venue].filter(Boolean).join(' · ') || undefined;
}
