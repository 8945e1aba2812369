import type { Campus } from './campus-model.ts';
import type { Place } from './compass.ts';
import { wingCorners } from './footprint.ts';
import { heightAt, inRiver, nearestOn, within } from './ground.ts';

/** Where one may walk: a rectangle without what stands in it. In campus coordinates, or a room's own. */
export interface Walkable {
  low: Place;
  high: Place;
  /** Convex outlines one cannot enter. */
  solids: readonly (readonly Place[])[];
  /** Metres above zero on which one stands. */
  height: (at: Place) => number;
  wet: (at: Place) => boolean;
}

/** Metres one keeps from walls. */
const SHOULDER = 0.6;
/** Metres one step may go up or down: stairs, not the wall of a terrace. */
const STRIDE = 0.7;

/** The open ground of a campus: not through walls, not off a terrace, not into the river but over its bridges. */
export function openGround({ ground, buildings, props }: Campus): Walkable {
  const [width, depth] = ground.size;
  return {
    low: [0, 0],
    high: [width, depth],
    solids: buildings.filter(({ kind }) => kind !== '校门').flatMap(wingCorners),
    height: (at) => heightAt(ground, props, at),
    wet: (at) => inRiver(ground, props, at, SHOULDER),
  };
}

/** Whether one can stand at a place. */
export function canStand(land: Walkable, at: Place): boolean {
  const inside = at[0] >= land.low[0] && at[0] <= land.high[0] && at[1] >= land.low[1] && at[1] <= land.high[1];
  if (!inside || land.wet(at)) return false;
  return land.solids.every(
    (corners) => !within(at, corners) && nearestOn(at, [...corners, corners[0]!]).metres >= SHOULDER,
  );
}

/** One step as far as it goes: straight on, else along the wall, else not at all. Whoever stands badly already may leave. */
export function stepFrom(land: Walkable, from: Place, [dx, dy]: Place): Place {
  const ways: Place[] = [
    [from[0] + dx, from[1] + dy],
    [from[0] + dx, from[1]],
    [from[0], from[1] + dy],
  ];
  const level = land.height(from);
  const open = (to: Place) => canStand(land, to) && Math.abs(land.height(to) - level) <= STRIDE;
  return ways.find(open) ?? (canStand(land, from) ? from : ways[0]!);
}

/** How far a tap reaches, and how closely its way is felt for, metres. */
const REACH = 90;
const FEEL = 0.4;

/**
 * Where a ray from the eye meets the ground or a wall one could walk up to; undefined where it goes into the sky.
 * @param ray unit vector: east, up, north
 */
export function groundAlong(
  land: Walkable,
  from: Place,
  eye: number,
  [east, up, north]: readonly [number, number, number],
): Place | undefined {
  for (let metres = 1; metres < REACH; metres += FEEL) {
    const at: Place = [from[0] + east * metres, from[1] + north * metres];
    const height = eye + up * metres;
    if (height <= land.height(at)) return at;
    if (height < land.height(at) + 8 && land.solids.some((corners) => within(at, corners))) return at;
  }
  return undefined;
}
