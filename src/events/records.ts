import type { SearchRecord } from '../search/record.ts';
import { type Event, eventPath } from './event.ts';

/** What the search knows of events: title, short title, kind, year, place. */
export function eventRecords(events: readonly Event[]): SearchRecord[] {
  return events.map((event) => ({
    title: event.title,
    aliases: event.short ? [event.short] : [],
    keywords: [event.kindName],
    path: eventPath(event),
    room: 'events',
    years: [event.year],
    places: event.where.place ? [event.where.place] : [],
    sample: event.sample,
  }));
}
