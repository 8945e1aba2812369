import type { Sight } from '../stage/camera.ts';
import { type Box, boxAt, type Free, meet } from './spot-boxes.ts';

/** Where a button waits whose place is out of sight. */
export type Side = '' | 'left' | 'right' | 'behind';

export interface Spotted {
  x: number;
  y: number;
  /** Where it waits, when its place is out of sight or behind the card. */
  side: Side;
  /** A dot without its name, because there is no room for that. */
  dot: boolean;
}

/** Where a button's place appears, and how large the button is with the air about it, in CSS pixels. */
export type Sized = Sight & { wide: number; tall: number };

/** Between two rows of buttons, in CSS pixels. */
export const BETWEEN = 4;
/** Share of a map that names of what lies beyond it may cover: the dots need room too. */
const COVERED = 1 / 3;

/**
 * Lines up at the edges what is out of sight, and marks its room as taken.
 * @param placed of each button; those with a side are moved, and lose it where a map has no more room
 * @param heights least and greatest `y` at which names may stand, in CSS pixels
 */
export function waitAtEdges(
  placed: readonly Spotted[],
  sights: readonly Sized[],
  free: Free,
  heights: readonly [number, number],
  dots: boolean,
  taken: Box[],
): void {
  const [low, high] = heights;
  let room = COVERED * (free.right - free.left) * (free.bottom - free.top);
  const first = low + (high - low) * 0.28;
  placed.forEach((spot, i) => {
    if (!spot.side) return;
    const { side } = spot;
    const { wide, tall } = sights[i]!;
    spot.x = { left: free.left, right: free.right, behind: (free.left + free.right) / 2 }[side];
    // With its arrow, and a little away from the edge.
    const long = wide + tall / 2;
    const middle = { left: spot.x + long / 2, right: spot.x - long / 2, behind: spot.x }[side];
    const step = tall + BETWEEN;
    const start = side === 'behind' ? high : first;
    // Even rows first; then whatever gap is left.
    const rows = [...rowsFrom(start, high, step), ...rowsFrom(start, low, step), ...rowsFrom(low, high, step / 4)];
    const box = (y: number) => boxAt(middle, y, long, tall);
    // On a narrow picture the names of both edges would lie over one another.
    const y = rows.find((row) => !taken.some((other) => meet(other, box(row))));
    room -= long * tall;
    if (dots && (room < 0 || y === undefined)) {
      // There is no more room at this edge: as a dot it finds a place.
      spot.side = '';
      return;
    }
    spot.y = y ?? first;
    taken.push(box(spot.y));
  });
}

/** Rows from one height to another, a step apart. */
const rowsFrom = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor(Math.abs(to - from) / step) + 1 }, (_, k) => from + Math.sign(to - from) * k * step);
