import type { Campus } from './campus-model.ts';
import type { Place } from './compass.ts';
import { wingCorners } from './footprint.ts';
import { nearestOn, within } from './ground.ts';

/** Where one may walk: a rectangle without what stands in it. In campus coordinates, or a room's own. */
export interface Walkable {
  low: Place;
  high: Place;
  /** Convex outlines one cannot enter. */
  solids: readonly (readonly Place[])[];
  /** A line of water and half its width, crossed only where `bridges` lead. */
  river?: { line: readonly Place[]; half: number } | undefined;
  bridges: readonly { line: readonly Place[]; half: number }[];
}

/** Metres one keeps from walls. */
const SHOULDER = 0.6;

/** The open ground of a campus: not through walls, not into the river but over its bridges. */
export function openGround({ ground, buildings, props }: Campus): Walkable {
  const [width, depth] = ground.size;
  const bridges = props.flatMap(({ kind, line, width: wide = 4 }) =>
    kind === '桥' && line ? [{ line, half: wide / 2 }] : [],
  );
  const { river } = ground;
  return {
    low: [0, 0],
    high: [width, depth],
    solids: buildings.filter(({ kind }) => kind !== '校门').flatMap(wingCorners),
    river: river && { line: river.line, half: river.width / 2 },
    bridges,
  };
}

/** Whether one can stand at a place. */
export function canStand(land: Walkable, at: Place): boolean {
  const inside = at[0] >= land.low[0] && at[0] <= land.high[0] && at[1] >= land.low[1] && at[1] <= land.high[1];
  if (!inside) return false;
  if (land.solids.some((corners) => within(at, corners) || nearestOn(at, [...corners, corners[0]!]).metres < SHOULDER))
    return false;
  if (!land.river || nearestOn(at, land.river.line).metres > land.river.half) return true;
  return land.bridges.some(({ line, half }) => nearestOn(at, line).metres < half - SHOULDER);
}

/** One step as far as it goes: straight on, else along the wall, else not at all. Whoever stands badly already may leave. */
export function stepFrom(land: Walkable, from: Place, [dx, dy]: Place): Place {
  const ways: Place[] = [
    [from[0] + dx, from[1] + dy],
    [from[0] + dx, from[1]],
    [from[0], from[1] + dy],
  ];
  return ways.find((to) => canStand(land, to)) ?? (canStand(land, from) ? from : ways[0]!);
}
