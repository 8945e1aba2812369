import type { SearchRecord } from '../search/record.ts';
import { type Event, eventPath } from './event.ts';

/** What the search knows of events: title, year, place. `placeName` turns a code into a name. */
export function eventRecords(
  events: readonly Event[],
  room: string,
  placeName: (code: string) => string | undefined,
): SearchRecord[] {
  return events.map((event) => ({
    title: event.title,
    path: eventPath(event),
    room,
    years: [event.year],
    places: event.where.place ? [placeName(event.where.place) ?? ''].filter(Boolean) : [],
    sample: event.sample,
  }));
}
