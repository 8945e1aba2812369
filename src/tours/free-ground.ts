import type { Campus } from './campus-model.ts';
import type { Place } from './compass.ts';
import { wingCorners } from './footprint.ts';
import { cornersOf, nearestOn, within } from './ground.ts';
import { extentOf } from './spread.ts';

interface Bounds {
  low: Place;
  high: Place;
}

/** Tells of a place whether a tree may stand there: off walls, ways, water, courts, and out of the visitors' eyes. */
export function overlapsNothing({ ground, buildings, props, stops }: Campus): (at: Place) => boolean {
  const walls = buildings.flatMap(wingCorners).map((corners) => boxed(corners, 3.2));
  const patches = [
    ...ground.plazas.map((patch) => cornersOf(patch)),
    ...props.flatMap((prop) => (extentOf(prop) ? [cornersOf(prop)] : [])),
  ].map((corners) => boxed(corners, 1.2));
  const lines = [
    ...ground.roads.map(({ line, width }) => ({ line, away: width / 2 + 1.8 })),
    ...(ground.river ? [{ line: ground.river.line, away: ground.river.width / 2 + 5 }] : []),
    ...props.flatMap(({ line, width, kind }) =>
      line && kind !== '树' ? [{ line, away: (width ?? 2) / 2 + 1.6 }] : [],
    ),
  ];
  const things = props.flatMap(({ at, kind }) => (at && kind !== '树' ? [{ line: [at, at], away: 3 }] : []));
  const eyes = stops.flatMap(({ at, room }) => (room ? [] : [{ line: [at, at], away: 5 }]));
  return (at) =>
    [...walls, ...patches].every(({ low, high, corners, near }) => {
      if (at[0] < low[0] || at[0] > high[0] || at[1] < low[1] || at[1] > high[1]) return true;
      return !within(at, corners) && nearestOn(at, [...corners, corners[0]!]).metres > near;
    }) && [...lines, ...things, ...eyes].every(({ line, away }) => nearestOn(at, line).metres > away);
}

function boxed(corners: readonly Place[], near: number): Bounds & { corners: readonly Place[]; near: number } {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    corners,
    near,
    low: [Math.min(...xs) - near, Math.min(...ys) - near],
    high: [Math.max(...xs) + near, Math.max(...ys) + near],
  };
}
