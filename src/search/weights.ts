import { type Catalogue, holds, positionOf, roomOf } from './catalogue.ts';

/** How much a room is wanted when names tie: whoever types 泸州 or 护理 means the place and the major first. */
const ROOMS: Record<string, number> = {
  places: 9,
  majors: 8,
  schools: 7,
  joint: 7,
  weeks: 6,
  policies: 6,
  events: 5,
  stories: 4,
  people: 3,
  works: 3,
  tours: 2,
};

/** What a record weighs besides its match: its room, real before invented, newer a little before older. */
export function weigher(catalogue: Catalogue): (record: number) => number {
  const real = positionOf(catalogue, 'sample', 'real');
  const { year } = catalogue.packed.facets;
  return (record) => {
    const cell = catalogue.packed.columns.year[record] ?? -1;
    const newest = typeof cell === 'number' ? cell : cell[0]!;
    const age = newest < 0 || !year[newest] ? 0 : 1 - newest / year.length;
    const invented = holds(catalogue.packed.columns.sample[record], real) ? 0 : -6;
    return (ROOMS[roomOf(catalogue, record)] ?? 1) + invented + age;
  };
}
