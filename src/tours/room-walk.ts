import { equipment } from '../stage/parts/equipment.ts';
import { degreesOf, type Place } from './compass.ts';
import { equipment as kinds } from './kind-schema.ts';
import { spread } from './spread.ts';
import type { Room } from './tour.ts';
import type { Walkable } from './walk.ts';

/** The floor of a room, without its machines. */
export function roomFloor(room: Room): Walkable {
  const [width, depth] = room.size;
  const solids = room.things.flatMap((thing) => {
    const part = equipment[kinds[thing.kind]];
    if (!part || part.flat || part.overhead || (thing.height ?? 0) > 1.5) return [];
    return spread(thing).map(({ at, face }) => boxCorners(at, [part.size[0], part.size[2]], face));
  });
  return { low: [0.4, 0.4], high: [width - 0.4, depth - 0.4], solids, bridges: [] };
}

/** The corners of a thing on the floor whose front looks to `face`, degrees from north. */
export function boxCorners(at: Place, [width, depth]: Place, face: number): Place[] {
  const angle = (degreesOf(face) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([x, y]) => {
    const [dx, dy] = [(x * width) / 2, (y * depth) / 2];
    return [at[0] + dx * cos + dy * sin, at[1] - dx * sin + dy * cos];
  });
}
