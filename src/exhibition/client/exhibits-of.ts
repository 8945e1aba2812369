import { type Catalogue, labelOf, valuesOf } from '../../search/catalogue.ts';
import type { FacetKind } from '../../search/record.ts';
import type { Exhibit } from '../exhibits.ts';

/** Front pages and whole campuses are doors, and parts of a page (`#…`) hang with their page. */
const NO_EXHIBIT = /^\/(?:[a-z]+|tours\/[^/]+)\/$|#/;

/** Every exhibit of the index by its record, in its order. @param rooms positions of the rooms that hang on the wall */
export function exhibitsOf(catalogue: Catalogue, rooms: ReadonlySet<number>): Map<number, Exhibit> {
  const { columns, facets } = catalogue.packed;
  const labels = (kind: FacetKind, record: number) =>
    valuesOf(catalogue, kind, record)
      // A province goes without saying where its city is said, a category where its class is.
      .filter((value, _, own) => !own.some((each) => facets[kind][each]?.parent === value))
      .map((value) => labelOf(catalogue, kind, value));
  const all = new Map<number, Exhibit>();
  catalogue.entries.forEach((entry, record) => {
    const room = columns.room[record] as number;
    if (!rooms.has(room) || NO_EXHIBIT.test(entry.path)) return;
    all.set(record, {
      record,
      // Titles that are many come later.
      get title() {
        return entry.title;
      },
      get path() {
        return entry.path;
      },
      room: labelOf(catalogue, 'room', room),
      years: labels('year', record),
      places: labels('place', record),
      topic: labels('topic', record)[0] ?? '',
      majors: labels('major', record),
      sample: facets.sample[columns.sample[record] as number]?.value === 'sample',
    });
  });
  return all;
}
