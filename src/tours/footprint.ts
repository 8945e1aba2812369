import { degreesOf, type Place } from './compass.ts';
import { within } from './ground.ts';
import type { Building } from './tour.ts';

/**
 * The walls of a building on the ground, by its shape. Before it is turned a building looks south, so `left` is west
 * and is the left hand of a visitor who stands before the front:
 * - 矩形: the whole of `size`;
 * - L形: a wing along the front and one wing back on the left;
 * - U形: a wing along the back and two wings forward; the court between them is open to the front;
 * - 回字形: a ring of four wings round a closed court.
 */
export type Footprint = Pick<Building, 'at' | 'face' | 'size' | 'shape'>;

/** One straight part of a building in its own frame: metres from the middle, x to the visitor's right, y to the back. */
export interface Wing {
  x: readonly [left: number, right: number];
  y: readonly [front: number, back: number];
}

/** How deep the wings of a building are that is no plain rectangle. */
export const wingDepth = ([width, depth]: Building['size']): number => Math.min(14, 0.38 * Math.min(width, depth));

/** The wings of a building, which touch but do not overlap; one for a rectangle. */
export function wingsOf({ size, shape }: Pick<Footprint, 'size' | 'shape'>): Wing[] {
  const [x, y] = [size[0] / 2, size[1] / 2];
  const deep = wingDepth(size);
  const left = [-x, deep - x] as const;
  const right = [x - deep, x] as const;
  const front: Wing = { x: [-x, x], y: [-y, deep - y] };
  const back: Wing = { x: [-x, x], y: [y - deep, y] };
  switch (shape) {
    case '矩形':
      return [{ x: [-x, x], y: [-y, y] }];
    case 'L形':
      return [front, { x: left, y: [deep - y, y] }];
    case 'U形':
      return [back, { x: left, y: [-y, y - deep] }, { x: right, y: [-y, y - deep] }];
    case '回字形':
      return [front, back, { x: left, y: [deep - y, y - deep] }, { x: right, y: [deep - y, y - deep] }];
  }
}

/** The walls as rings in campus coordinates: the outer one, and for 回字形 also the court's. Fill them even-odd. */
export function outlinesOf(building: Footprint): Place[][] {
  const { size, shape } = building;
  const [x, y] = [size[0] / 2, size[1] / 2];
  const deep = wingDepth(size);
  const [left, right, front, back] = [deep - x, x - deep, deep - y, y - deep];
  const whole: Place[] = [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
  const rings: Record<Building['shape'], Place[][]> = {
    矩形: [whole],
    L形: [
      [
        [-x, -y],
        [x, -y],
        [x, front],
        [left, front],
        [left, y],
        [-x, y],
      ],
    ],
    U形: [
      [
        [-x, -y],
        [left, -y],
        [left, back],
        [right, back],
        [right, -y],
        [x, -y],
        [x, y],
        [-x, y],
      ],
    ],
    回字形: [
      whole,
      [
        [left, front],
        [left, back],
        [right, back],
        [right, front],
      ],
    ],
  };
  return rings[shape].map((ring) => ring.map((corner) => onCampus(building, corner)));
}

/** A point of a building's own frame (x to the visitor's right, y to the back) on the campus. */
export function onCampus({ at, face }: Pick<Footprint, 'at' | 'face'>, [x, y]: Place): Place {
  const angle = (degreesOf(face) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [at[0] - x * cos - y * sin, at[1] + x * sin - y * cos];
}

/** Whether a place lies within the walls; a court is outside. */
export const standsIn = (building: Footprint, place: Place): boolean =>
  outlinesOf(building).filter((ring) => within(place, ring)).length % 2 === 1;

/** Where a sign of a building stands on a plan: its middle, or the middle of its first wing where that lies in a court. */
export function middleOf(building: Footprint): Place {
  if (standsIn(building, building.at)) return building.at;
  const [{ x, y }] = wingsOf(building) as [Wing];
  return onCampus(building, [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2]);
}

/** The corners of each wing on the campus: convex, for collision and for overlaps. */
export const wingCorners = (building: Footprint): Place[][] =>
  wingsOf(building).map(({ x: [left, right], y: [front, back] }) =>
    [[left, front] as const, [right, front] as const, [right, back] as const, [left, back] as const].map((corner) =>
      onCampus(building, corner),
    ),
  );

/** How many metres two buildings reach into each other; 0 where they stand apart or only touch. */
export function overlapOf(one: Footprint, other: Footprint): number {
  const others = wingCorners(other);
  return Math.max(...wingCorners(one).flatMap((wing) => others.map((theirs) => reach(wing, theirs))));
}

/** How deep two rectangles reach into each other along the axis on which they do so least (separating axes). */
function reach(one: readonly Place[], other: readonly Place[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of [one, other])
    for (const side of [0, 1]) {
      const [from, to] = [ring[side]!, ring[side + 1]!];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const axis: Place = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
      const [a, b] = [shadow(one, axis), shadow(other, axis)];
      least = Math.min(least, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
    }
  return least < 0.01 ? 0 : least;
}

function shadow(ring: readonly Place[], [x, y]: Place): [from: number, to: number] {
  const along = ring.map((corner) => corner[0] * x + corner[1] * y);
  return [Math.min(...along), Math.max(...along)];
}
