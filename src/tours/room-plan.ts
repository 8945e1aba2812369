import { equipment as parts } from '../stage/parts/equipment.ts';
import type { Catalogue } from '../stage/parts/part.ts';
import { degreesOf, type Place } from './compass.ts';
import { equipment as kinds } from './kind-schema.ts';
import { spread } from './spread.ts';
import type { Room } from './tour.ts';

/** Something that stands on a room's floor: its footprint about its own middle, and how it is turned there. */
export interface Footing {
  kind: Room['things'][number]['kind'];
  at: Place;
  /** Metres across its front, and from front to back. */
  size: Place;
  /** Degrees clockwise on the plan; its front looks south when it is 0. */
  turn: number;
  flat: boolean;
  overhead: boolean;
}

/** A piece of a wall, in metres on the floor. */
export type Opening = readonly [from: Place, to: Place];

export interface RoomSheet {
  footings: Footing[];
  /** One name for each kind, over the middle of what it names, with their number. */
  labels: { kind: Footing['kind']; count: number; at: Place }[];
  windows: Opening[];
  door: Opening;
}

/** The floor of a room, x to the east and y to the south from its north-west corner, in metres. */
export function roomSheet(room: Room, catalogue: Catalogue = parts): RoomSheet {
  const footings = room.things.flatMap((thing): Footing[] => {
    const part = catalogue[kinds[thing.kind]];
    if (!part) return [];
    const whole = thing.area && thing.count === undefined ? ([thing.area[2], thing.area[3]] as const) : undefined;
    return spread(thing).map(({ at, face }) => ({
      kind: thing.kind,
      at: [at[0], room.size[1] - at[1]],
      size: whole ?? [part.size[0], part.size[2]],
      turn: degreesOf(face) - 180,
      flat: part.flat ?? false,
      overhead: part.overhead ?? false,
    }));
  });
  return {
    footings,
    labels: labelsOf(footings),
    windows: room.windows.flatMap((side) => windowsIn(room.size, side)),
    door: doorIn(room),
  };
}

/** What is too small or lies flat goes unnamed; the same thing many times is named once. */
function labelsOf(footings: readonly Footing[]): RoomSheet['labels'] {
  const groups = new Map<Footing['kind'], Footing[]>();
  for (const footing of footings) {
    if (footing.flat || footing.overhead || footing.size[0] * footing.size[1] < 0.3) continue;
    groups.set(footing.kind, [...(groups.get(footing.kind) ?? []), footing]);
  }
  return [...groups].map(([kind, held]) => {
    const middle = (axis: 0 | 1): number => held.reduce((sum, { at }) => sum + at[axis], 0) / held.length;
    return { kind, count: held.length, at: [middle(0), middle(1)] };
  });
}

type Side = Room['door'];

/** A length along a wall, from its middle, to the right hand of who stands inside and looks at it. */
function onWall([width, depth]: Place, side: Side, along: number): Place {
  switch (side) {
    case '北':
      return [width / 2 + along, 0];
    case '南':
      return [width / 2 - along, depth];
    case '东':
      return [width, depth / 2 + along];
    case '西':
      return [0, depth / 2 - along];
  }
}

const lengthOf = ([width, depth]: Place, side: Side): number => (side === '北' || side === '南' ? width : depth);

/** As many windows, and as wide, as the scene's wall has. */
function windowsIn(size: Place, side: Side): Opening[] {
  const length = lengthOf(size, side);
  const count = Math.max(1, Math.floor(length / 3.2));
  const pane = Math.min(2.3, (length / count) * 0.7);
  return Array.from({ length: count }, (_, i) => {
    const middle = -length / 2 + ((i + 0.5) * length) / count;
    return [onWall(size, side, middle - pane / 2), onWall(size, side, middle + pane / 2)];
  });
}

/** Where the scene's door is: near the right end of its wall. */
function doorIn({ size, door }: Pick<Room, 'size' | 'door'>): Opening {
  const length = lengthOf(size, door);
  const middle = length / 2 - Math.min(2, length / 4);
  return [onWall(size, door, middle - 0.9), onWall(size, door, middle + 0.9)];
}
