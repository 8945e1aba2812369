import type { FacetValue, SearchRecord } from '../search/record.ts';
import { isDivision, type Place, placePath, provinceCodeOf } from './place.ts';

/** What the search knows of places: those with a page, by full and by everyday name. */
export function placeRecords(places: readonly Place[]): SearchRecord[] {
  return places.flatMap((place) => {
    const path = placePath(place);
    if (!path) return [];
    return [
      {
        title: place.name,
        aliases: [place.shortName],
        keywords: [place.code],
        path,
        room: 'places',
        places: [place.code],
      },
    ];
  });
}

/** Places as what records can be narrowed by, each under its province. */
export function placeValues(places: readonly Place[]): FacetValue[] {
  return places
    .filter((place) => place.code)
    .map((place) => ({
      kind: 'place',
      value: place.code,
      label: place.shortName,
      parent: isDivision(place) ? provinceCodeOf(place.code) : undefined,
      say: [place.name, place.shortName],
    }));
}
