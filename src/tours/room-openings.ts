import { finishes } from './room-finish.ts';
import type { Room } from './tour.ts';

export type Side = Room['door'];

/** How long the wall on a side is, metres. */
export const wallLength = ([width, depth]: Room['size'], side: Side): number =>
  side === '北' || side === '南' ? width : depth;

/** Into how many bays a wall or a ceiling of that length is divided. */
export const baysOf = (length: number): number => Math.max(1, Math.floor(length / 3.2));

/** Something in a wall: metres from the wall's middle, to the right hand of who stands inside and looks at it. */
export interface Opening {
  middle: number;
  width: number;
}

/** The windows of one wall, if it has any; a glasshouse is all window. */
export function windowsOf({ size, style, windows }: Pick<Room, 'size' | 'style' | 'windows'>, side: Side): Opening[] {
  if (!windows.includes(side)) return [];
  const length = wallLength(size, side);
  const count = baysOf(length);
  const bay = length / count;
  const width = finishes[style].over === 'glass' ? bay * 0.93 : Math.min(2.3, bay * 0.7);
  return Array.from({ length: count }, (_, i) => ({ middle: -length / 2 + (i + 0.5) * bay, width }));
}

/** The door, near the right end of its wall. */
export function doorOf({ size, door }: Pick<Room, 'size' | 'door'>): Opening {
  const length = wallLength(size, door);
  return { middle: length / 2 - Math.min(2, length / 4), width: 1.9 };
}

/** A place so far along a wall, in metres from the room's south-west corner. */
export function onWall([width, depth]: Room['size'], side: Side, along: number): [east: number, north: number] {
  switch (side) {
    case '北':
      return [width / 2 + along, depth];
    case '南':
      return [width / 2 - along, 0];
    case '东':
      return [width, depth / 2 - along];
    case '西':
      return [0, depth / 2 + along];
  }
}
