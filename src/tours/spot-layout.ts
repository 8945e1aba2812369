import { type Box, boxAt, type Free, meet, nearestClear } from './spot-boxes.ts';
import { BETWEEN, type Sized, type Spotted, waitAtEdges } from './spot-edges.ts';

/** Length of the stick that hangs from a name, in CSS pixels; tour-live.css draws it as long. */
const STICK = 18;
/** Side of a dot with the air about it, as a share of a name's height. */
const DOT = 0.7;

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
  const taken: Box[] = [...(free.over ?? [])];
  const open = (box: Box) => !taken.some((other) => meet(box, other));
  const inside = ({ left, right, top, bottom }: Box) =>
    left >= free.left && right <= free.right && top >= free.top && bottom <= free.bottom;
  const [low, high] = [free.top + 30, free.bottom - 30];
  const small = DOT * Math.max(0, ...sights.map(({ tall }) => tall));
  const edge = dots ? small / 2 : 60;
  const placed: Spotted[] = sights.map((sight) => {
    const [x, y] = [sight.x * width, Math.min(high, Math.max(low, sight.y * height))];
    const side = sight.side ?? (x < free.left + edge ? 'left' : x > free.right - edge ? 'right' : '');
    // A long name keeps within the picture; on a map it hangs on its very place.
    const half = dots ? 0 : sight.wide / 2;
    return { x: Math.max(free.left + half, Math.min(free.right - half, x)), y, side, dot: false };
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
    const far = dots ? 1 : Math.ceil((high - low) / (tall + BETWEEN));
    const steps = [0, ...Array.from({ length: far }, (_, k) => [-k - 1, k + 1]).flat()];
    // On a map the stick below a name ends on its very place.
    const middle = dots ? spot.y - tall / 2 - STICK : spot.y;
    const row = steps.map((step) => middle + step * (tall + BETWEEN)).find(fits);
    const clear = (box: Box) => open(box) && inside(box);
    const name =
      row === undefined ? (dots ? undefined : nearestClear(spot, wide, tall, free, clear)) : { x: spot.x, y: row };
    spot.dot = name === undefined;
    Object.assign(spot, name ?? nearestClear(spot, small, small, free, clear));
    taken.push(spot.dot ? boxAt(spot.x, spot.y, small, small) : boxAt(spot.x, spot.y, wide, tall));
  }
  return placed;
}
