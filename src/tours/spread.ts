import type { Part } from '../stage/parts/part.ts';
import { seeded } from '../stage/random.ts';
import { degreesOf, headingTo, metresBetween, type Place } from './compass.ts';
import type { TourData } from './schema.ts';

type Prop = TourData['props'][number] | TourData['rooms'][number]['things'][number];

/** One thing at its place. */
export interface Placed {
  at: Place;
  /** Where its front looks, degrees clockwise from north. */
  face: number;
}

/** What a thing that fills its area measures; undefined for single things and scatterings. */
export const extentOf = ({ area, count }: Pick<Prop, 'area' | 'count'>): Place | undefined =>
  area && count === undefined ? [area[2], area[3]] : undefined;

/**
 * Where the things of one line of the text file stand: one, a row, or a scattering that is the same every time.
 * @param part what is put there: one that joins stands piece beside piece along a line, unless `every` parts them
 */
export function spread(
  prop: Pick<Prop, 'at' | 'line' | 'every' | 'area' | 'count' | 'face' | 'seed'>,
  part?: Pick<Part, 'joins' | 'size'>,
): Placed[] {
  const face = degreesOf(prop.face ?? 180);
  if (prop.at) return [{ at: prop.at, face }];
  if (prop.line && prop.every === undefined && part?.joins) return joined(prop.line, part.size[0]);
  if (prop.line) return along(prop.line, prop.every ?? 6, prop.face === undefined ? undefined : face);
  if (!prop.area) return [];
  const [x, y, width, depth] = prop.area;
  if (prop.count === undefined) return [{ at: [x + width / 2, y + depth / 2], face }];
  const random = seeded(prop.seed ?? 1);
  const taken = new Set<string>();
  const free = (): Place => {
    let at: Place = [x, y];
    // Nobody stands in another; where there is no more room they do stand close.
    for (let tries = 0; tries < 12; tries++) {
      at = [x + random() * width, y + random() * depth];
      const [i, k] = [Math.floor(at[0] / APART), Math.floor(at[1] / APART)];
      const near = [-1, 0, 1].some((a) => [-1, 0, 1].some((c) => taken.has(`${i + a},${k + c}`)));
      if (!near) {
        taken.add(`${i},${k}`);
        return at;
      }
    }
    return at;
  };
  return Array.from({ length: prop.count }, () => ({
    at: free(),
    face: prop.face === undefined ? Math.floor(random() * 360) : face,
  }));
}

/** Metres that two of a scattering keep between them, at the least. */
const APART = 1.1;

/** The place a share (0–1) of the way from one to another. */
const onTheWay = (from: Place, to: Place, share: number): Place => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** Piece beside piece from the first point of a line to its last; each looks across it, to the right of the way. */
const joined = (line: readonly Place[], piece: number): Placed[] =>
  line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const pieces = Math.max(1, Math.round(metresBetween(from, to) / piece));
    const face = (headingTo(from, to) + 90) % 360;
    return Array.from({ length: pieces }, (_, k) => ({ at: onTheWay(from, to, (k + 0.5) / pieces), face }));
  });

/** A row along a line, starting on its first point; each looks along it unless told otherwise. */
function along(line: readonly Place[], every: number, face: number | undefined): Placed[] {
  const placed: Placed[] = [];
  let next = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [from, to] = [line[i]!, line[i + 1]!];
    const length = metresBetween(from, to);
    for (; next <= length + 1e-6; next += every) {
      const share = length === 0 ? 0 : next / length;
      placed.push({
        at: onTheWay(from, to, share),
        face: face ?? headingTo(from, to),
      });
    }
    next -= length;
  }
  return placed;
}
