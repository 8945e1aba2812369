import type { SearchRecord } from '../search/record.ts';
import { type Place, placePath } from './place.ts';

/** What the search knows of places: those with a page, by full and by everyday name. */
export function placeRecords(places: readonly Place[], room: string): SearchRecord[] {
  return places.flatMap((place) => {
    const path = placePath(place);
    return path ? [{ title: place.name, aliases: [place.shortName], path, room, places: [place.name] }] : [];
  });
}
