import type { SearchRecord } from '../search/record.ts';
import { roomOf, stopPath, type Tour, tourPath } from './tour.ts';

/** What the search knows of campuses: each, its stops, and its rooms where a stop stands in one. */
export function tourRecords(tours: readonly Tour[]): SearchRecord[] {
  return tours.flatMap((tour) => [
    { title: tour.title, path: tourPath(tour), room: 'tours', sample: tour.sample },
    ...tour.stops.map((stop) => {
      const inside = roomOf(tour, stop)?.name;
      return {
        title: `${stop.name} · ${tour.title}`,
        aliases: [...new Set([stop.name, ...(inside ? [inside] : [])])],
        path: stopPath(tour, stop),
        room: 'tours',
        sample: tour.sample,
      };
    }),
  ]);
}
