import type { Sight } from '../stage/camera.ts';

/** The part of the picture nothing lies over, in CSS pixels from its upper left corner. */
export interface Free {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

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

/** Between two rows of buttons, in CSS pixels. */
const BETWEEN = 4;
/** Side of a dot with the air about it, as a share of a name's height. */
const DOT = 0.7;

/** Share of a map that names of what lies beyond it may cover: the dots need room too. */
const COVERED = 1 / 3;

/** Where a button's place appears, and how large the button is with the air about it, in CSS pixels. */
export type Sized = Sight & { wide: number; tall: number };

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxAt = (x: number, y: number, wide: number, tall: number): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - tall / 2,
  bottom: y + tall / 2,
});

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where each button stands: where its place appears; what lies beyond the picture, or behind the card, waits at the
 * edge it is nearest to. Buttons give way to each other as far as there is room; none is ever left out, so that focus
 * is never lost.
 * @param sights of each button, and its size
 * @param width of the picture in CSS pixels
 * @param dots whether a name without room becomes a dot on its place, as on a map
 */
export function layOutSpots(
  sights: readonly Sized[],
  { width, height }: { width: number; height: number },
  free: Free,
  dots = false,
): Spotted[] {
  const taken: Box[] = [];
  const open = (box: Box) => !taken.some((other) => meet(box, other));
  const inside = ({ left, right, top, bottom }: Box) =>
    left >= free.left && right <= free.right && top >= free.top && bottom <= free.bottom;
  const [low, high] = [free.top + 30, free.bottom - 30];
  const small = DOT * Math.max(0, ...sights.map(({ tall }) => tall));
  const edge = dots ? small / 2 : 60;
  const placed: Spotted[] = sights.map((sight) => {
    const [x, y] = [sight.x * width, Math.min(high, Math.max(low, sight.y * height))];
    const side = sight.side ?? (x < free.left + edge ? 'left' : x > free.right - edge ? 'right' : '');
    return { x, y, side, dot: false };
  });
  waitAtEdges(placed, sights, free, [low, high], dots, taken);
  const rest = new Set(placed.flatMap(({ side }, i) => (side ? [] : [i])));
  // The nearest come first to their places; on a map, those told first.
  const order = [...rest].sort((a, b) => (dots ? a - b : sights[a]!.metres - sights[b]!.metres));
  for (const i of order) {
    rest.delete(i);
    const spot = placed[i]!;
    const { wide, tall } = sights[i]!;
    const hides = (box: Box) => [...rest].some((k) => meet(box, boxAt(placed[k]!.x, placed[k]!.y, small, small)));
    const fits = (y: number) => {
      const box = boxAt(spot.x, y, wide, tall);
      return y >= low && y <= high && open(box) && !(dots && (hides(box) || !inside(box)));
    };
    const steps = dots ? [0, -1, 1] : [0, -1, 1, -2, 2, -3, 3, -4, 4];
    const row = steps.map((step) => spot.y + step * (tall + BETWEEN)).find(fits);
    spot.dot = dots && row === undefined;
    Object.assign(
      spot,
      spot.dot ? besides(spot, small, free, (box) => open(box) && inside(box)) : { y: row ?? spot.y },
    );
    taken.push(spot.dot ? boxAt(spot.x, spot.y, small, small) : boxAt(spot.x, spot.y, wide, tall));
  }
  return placed;
}

/** Lines up at the edges what is out of sight. */
function waitAtEdges(
  placed: readonly Spotted[],
  sights: readonly Sized[],
  free: Free,
  [low, high]: readonly [number, number],
  dots: boolean,
  taken: Box[],
): void {
  let room = COVERED * (free.right - free.left) * (free.bottom - free.top);
  const rows = { left: low + (high - low) * 0.28, right: low + (high - low) * 0.28, behind: high };
  placed.forEach((spot, i) => {
    if (!spot.side) return;
    const { side } = spot;
    const { wide, tall } = sights[i]!;
    spot.x = { left: free.left, right: free.right, behind: (free.left + free.right) / 2 }[side];
    // With its arrow, and a little away from the edge.
    const long = wide + tall / 2;
    const middle = { left: spot.x + long / 2, right: spot.x - long / 2, behind: spot.x }[side];
    const step = (tall + BETWEEN) * (side === 'behind' ? -1 : 1);
    const within = (y: number) => y >= low && y <= high;
    const box = (y: number) => boxAt(middle, y, long, tall);
    // On a narrow picture the names of both edges would lie over one another.
    let y = rows[side];
    while (within(y) && taken.some((other) => meet(other, box(y)))) y += step;
    room -= long * tall;
    if (dots && (room < 0 || !within(y))) {
      // There is no more room at this edge: as a dot it finds a place.
      spot.side = '';
      return;
    }
    spot.y = Math.min(high, Math.max(low, y));
    rows[side] = y + step;
    taken.push(box(spot.y));
  });
}

/** A dot on its place, or as near to it as others let it. */
function besides({ x, y }: Spotted, small: number, free: Free, open: (box: Box) => boolean): { x: number; y: number } {
  if (open(boxAt(x, y, small, small))) return { x, y };
  const step = small / 3;
  let best = { x, y, away: Number.POSITIVE_INFINITY };
  for (let left = free.left + small / 2; left <= free.right - small / 2; left += step)
    for (let top = free.top + small / 2; top <= free.bottom - small / 2; top += step) {
      const away = Math.hypot(left - x, top - y);
      if (away < best.away && open(boxAt(left, top, small, small))) best = { x: left, y: top, away };
    }
  return { x: best.x, y: best.y };
}
