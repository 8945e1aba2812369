import { type Catalogue, isSample, labelOf, labelsOf, roomOf } from '../../search/catalogue.ts';
import type { Exhibit } from '../exhibits.ts';

/** The rooms whose things hang on the wall. */
const ROOMS = new Set(['stories', 'people', 'works', 'tours']);
/** Front pages and whole campuses are doors, and parts of a page (`#…`) hang with their page. */
const NO_EXHIBIT = /^\/(?:[a-z]+|tours\/[^/]+)\/$|#/;

/** Every exhibit of the index by its record, in its order. */
export function exhibitsOf(catalogue: Catalogue): Map<number, Exhibit> {
  const all = new Map<number, Exhibit>();
  catalogue.entries.forEach((entry, record) => {
    if (!ROOMS.has(roomOf(catalogue, record)) || NO_EXHIBIT.test(entry.path)) return;
    all.set(record, {
      record,
      // Titles that are many come later.
      get title() {
        return entry.title;
      },
      get path() {
        return entry.path;
      },
      room: labelOf(catalogue, 'room', catalogue.packed.columns.room[record] as number),
      years: labelsOf(catalogue, 'year', record),
      places: labelsOf(catalogue, 'place', record),
      topic: labelsOf(catalogue, 'topic', record)[0] ?? '',
      majors: labelsOf(catalogue, 'major', record),
      sample: isSample(catalogue, record),
    });
  });
  return all;
}
