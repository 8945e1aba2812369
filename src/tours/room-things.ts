import { equipment } from '../stage/parts/equipment.ts';
import type { Catalogue, Part } from '../stage/parts/part.ts';
import type { Place } from './compass.ts';
import { equipment as kinds } from './kind-schema.ts';
import { extentOf, spread } from './spread.ts';
import type { Room } from './tour.ts';

/** One thing in a room, at its place. */
export interface Standing {
  thing: Room['things'][number];
  part: Part;
  /** Metres from the room's south-west corner. */
  at: Place;
  /** Where its front looks, degrees clockwise from north. */
  face: number;
  /** Metres across its front, and from front to back. */
  size: Place;
  /** Its line in the text file, and which of that line it is: with both its look is always the same. */
  line: number;
  index: number;
}

/** Everything that stands, lies or hangs in a room: what the scene builds, the plan draws and the walker goes round. */
export const thingsIn = (room: Pick<Room, 'things'>, catalogue: Catalogue = equipment): Standing[] =>
  room.things.flatMap((thing, line) => {
    const part = catalogue[kinds[thing.kind]];
    if (!part) return [];
    const size = extentOf(thing) ?? ([part.size[0], part.size[2]] as const);
    return spread(thing, part).map(({ at, face }, index) => ({ thing, part, at, face, size, line, index }));
  });
