import { wingCorners } from './footprint.ts';
import { thingsIn } from './room-things.ts';
import type { Room } from './tour.ts';
import type { Walkable } from './walk.ts';

/** Metres above which a thing hangs over heads. */
const HEAD = 1.5;

/** The floor of a room, without its machines. */
export function roomFloor(room: Room): Walkable {
  const [width, depth] = room.size;
  const stands = ({ thing, part }: ReturnType<typeof thingsIn>[number]) =>
    !part.flat && !part.overhead && (thing.height ?? 0) <= HEAD;
  return {
    low: [0.4, 0.4],
    high: [width - 0.4, depth - 0.4],
    solids: thingsIn(room)
      .filter(stands)
      .flatMap(({ at, face, size }) => wingCorners({ at: [...at], face, size: [...size], shape: '矩形' })),
    height: () => 0,
    wet: () => false,
  };
}
