import { type Direction, directions } from './kind-schema.ts';
import type { Heading } from './schema.ts';

/** Degrees clockwise from north, 0 to below 360. */
export function degreesOf(heading: Heading): number {
  return typeof heading === 'number' ? heading % 360 : directions.indexOf(heading) * 45;
}

/** The nearest of the eight directions. */
export const directionOf = (degrees: number): Direction =>
  directions[Math.round((((degrees % 360) + 360) % 360) / 45) % 8]!;

/** How far a part, whose front looks south, is turned about the vertical: radians, counter-clockwise seen from above. */
export const turnOf = (heading: Heading): number => ((180 - degreesOf(heading)) * Math.PI) / 180;

export type Place = readonly [east: number, north: number];

/** The heading from one place to another, degrees clockwise from north. */
export const headingTo = (from: Place, to: Place): number =>
  ((Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI + 360) % 360;

export const metresBetween = (from: Place, to: Place): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** A place as x and z of the scene, whose origin is the middle of the ground: x to the east, z to the south. */
export const toScene = ([east, north]: Place, [width, depth]: Place): [x: number, z: number] => [
  east - width / 2,
  depth / 2 - north,
];
