import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { duplicateIds } from '../base/reference-faults.ts';
import type { PlaceData } from './schema.ts';

/** Faults between the rows of `content/places.csv`. */
export function placeFaults(places: readonly Entry<PlaceData>[]): Fault[] {
  const order = places.flatMap((place) => {
    const { validFrom, validTo } = place.data;
    return validFrom && validTo && validTo < validFrom
      ? [faultIn(place, 'dateOrder', 'validTo', `${validTo}，早于 validFrom 的 ${validFrom}`, '不早于开始日期的日期')]
      : [];
  });
  return [...duplicateIds(places, '地区'), ...order];
}
