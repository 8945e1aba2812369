import { addDays, daysBetween } from '../base/dates.ts';
import { type Event, eventsByDay, isJoint } from './event.ts';

/** An edition of the week as the calendar needs it; the ends are absent where no source tells them. */
export interface Edition {
  year: number;
  number: number;
  theme: string;
  start?: string | undefined;
  end?: string | undefined;
}

/** One day of the programme. `joint` is the day both provinces hold together. */
export interface ProgrammeDay {
  day: string;
  events: Event[];
  joint: boolean;
}

export interface Programme {
  /** Each day of the week, empty ones too; where its ends are unknown, the days that hold something. */
  days: ProgrammeDay[];
  /** Held some time in the week; no day published. */
  allWeek: Event[];
  undated: Event[];
  /** Dated in the same year, but outside the week. */
  outside: Event[];
}

/** The programme of an edition out of all events. */
export function programmeOf(all: readonly Event[], edition: Edition): Programme {
  const events = all.filter((event) => event.year === edition.year);
  const byDay = eventsByDay(events);
  const { start, end } = edition;
  const days = (start && end ? daysBetween(start, end) : [...byDay.keys()]).map((day) => {
    const held = byDay.get(day) ?? [];
    return { day, events: held, joint: held.some(isJoint) };
  });
  const shown = new Set(days.flatMap((day) => day.events));
  return {
    days,
    allWeek: events.filter((event) => 'during' in event.when),
    undated: events.filter((event) => 'undated' in event.when),
    outside: events.filter((event) => 'start' in event.when && !shown.has(event)),
  };
}

/** Days in a row that hold nothing, as one line; a day that holds something stands alone. */
export interface Stretch {
  first: string;
  last: string;
  events: Event[];
  joint: boolean;
}

export function stretchesOf(days: readonly ProgrammeDay[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { day, events, joint } of days) {
    const before = stretches[stretches.length - 1];
    if (before && events.length === 0 && before.events.length === 0 && addDays(before.last, 1) === day)
      before.last = day;
    else stretches.push({ first: day, last: day, events, joint });
  }
  return stretches;
}

/** 0 for Monday, as Chinese calendars begin. */
const monday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The weeks of a month, Monday first; cells outside the month are undefined. @param month `2024-05` */
export function monthGrid(month: string): (string | undefined)[][] {
  const first = `${month}-01`;
  const days = daysBetween(first, addDays(first, 30)).filter((day) => day.startsWith(month));
  const cells: (string | undefined)[] = [...Array<undefined>(monday(first)), ...days];
  while (cells.length % 7) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
