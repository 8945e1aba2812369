import type { Catalogue } from '../stage/parts/part.ts';
import type { Place } from './compass.ts';
import { doorOf, onWall, type Opening, type Side, windowsOf } from './room-openings.ts';
import { thingsIn } from './room-things.ts';
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
export type Piece = readonly [from: Place, to: Place];

export interface RoomSheet {
  footings: Footing[];
  /** One name for each kind, over the middle of what it names, with their number. */
  labels: { kind: Footing['kind']; count: number; at: Place }[];
  windows: Piece[];
  door: Piece;
}

/** The floor of a room, x to the east and y to the south from its north-west corner, in metres. */
export function roomSheet(room: Room, catalogue?: Catalogue): RoomSheet {
  const onSheet = ([east, north]: Place): Place => [east, room.size[1] - north];
  const piece = (side: Side, { middle, width }: Opening): Piece => [
    onSheet(onWall(room.size, side, middle - width / 2)),
    onSheet(onWall(room.size, side, middle + width / 2)),
  ];
  const footings = thingsIn(room, catalogue).map(({ thing, part, at, face, size }): Footing => ({
    kind: thing.kind,
    at: onSheet(at),
    size,
    turn: face - 180,
    flat: part.flat ?? false,
    overhead: part.overhead ?? false,
  }));
  return {
    footings,
    labels: labelsOf(footings),
    windows: room.windows.flatMap((side) => windowsOf(room, side).map((window) => piece(side, window))),
    door: piece(room.door, doorOf(room)),
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
