import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { duplicateIds } from '../base/reference-faults.ts';
import { isDivision } from './place.ts';
import type { PlaceData } from './schema.ts';

/** Faults between the rows of `content/places.csv`. */
export function placeFaults(places: readonly Entry<PlaceData>[]): Fault[] {
  const order = places.flatMap((place) => {
    const { validFrom, validTo } = place.data;
    return validFrom && validTo && validTo < validFrom
      ? [faultIn(place, 'dateOrder', 'validTo', `${validTo}，早于 validFrom 的 ${validFrom}`, '不早于开始日期的日期')]
      : [];
  });
  return [...duplicateIds(places, '地区'), ...order, ...cellFaults(places)];
}

/** Every division has a cell of the tile grid of its own, whatever the years it is valid in. */
function cellFaults(places: readonly Entry<PlaceData>[]): Fault[] {
  const holders = new Map<string, string>();
  return places.flatMap((place) => {
    const { name, province, row, column } = place.data;
    if (!isDivision(place.data)) return [];
    if (row === undefined || column === undefined) {
      const field = row === undefined ? 'row' : 'column';
      return [
        faultIn(place, 'missingField', field, `${name}在方块图里没有位置`, 'row 和 column 各写一个没有用过的位置'),
      ];
    }
    const cell = `${province} ${row} ${column}`;
    const holder = holders.get(cell);
    holders.set(cell, holder ?? name);
    return holder
      ? [faultIn(place, 'placing', 'row', `第 ${row} 行第 ${column} 列，${holder}已经在那里`, `${name}换一个空位置`)]
      : [];
  });
}
