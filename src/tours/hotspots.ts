import { type Pose, type Sight, sightOf } from '../stage/camera.ts';
import type { Point3 } from '../stage/mesh.ts';

/** One button over the picture: where it points, whom it names, and how wide it is in CSS pixels. */
export interface Spot {
  button: HTMLElement;
  at: Point3;
  width: number;
}

/** The part of the picture nothing lies over, in CSS pixels from its upper left corner. */
export interface Free {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is told of a place out of sight. */
export interface Words {
  left: string;
  right: string;
  behind: string;
}

export interface Spotted {
  x: number;
  y: number;
  /** Where it waits, when its place is out of sight or behind the card. */
  side: '' | keyof Words;
}

/** Between the middles of two rows of buttons, in CSS pixels. */
const ROW = 52;

/**
 * Where each button stands: where its place appears; what lies beyond the picture, or behind the card, waits at the
 * edge it is nearest to. Buttons give way to each other as far as there is room; none is ever left out, so that focus
 * is never lost.
 * @param sights of each button, and its width
 * @param width of the picture in CSS pixels
 */
export function spread(
  sights: readonly (Sight & { wide: number })[],
  { width, height }: { width: number; height: number },
  free: Free,
): Spotted[] {
  const taken: { left: number; right: number; y: number }[] = [];
  const take = (left: number, wide: number, y: number) => taken.push({ left, right: left + wide, y });
  const clash = (left: number, wide: number, y: number) =>
    taken.some((other) => left < other.right && other.left < left + wide && Math.abs(other.y - y) < ROW - 4);
  const [low, high] = [free.top + 30, free.bottom - 30];
  const placed: Spotted[] = sights.map((sight) => {
    const [x, y] = [sight.x * width, Math.min(high, Math.max(low, sight.y * height))];
    return { x, y, side: sight.side ?? (x < free.left + 60 ? 'left' : x > free.right - 60 ? 'right' : '') };
  });
  const rows = { left: low + (high - low) * 0.28, right: low + (high - low) * 0.28, behind: high };
  placed.forEach((spot, i) => {
    if (!spot.side) return;
    const { wide } = sights[i]!;
    const middle = (free.left + free.right) / 2;
    spot.x = spot.side === 'left' ? free.left : spot.side === 'right' ? free.right : middle;
    spot.y = rows[spot.side];
    rows[spot.side] += spot.side === 'behind' ? -ROW : ROW;
    take(spot.side === 'left' ? spot.x : spot.side === 'right' ? spot.x - wide : spot.x - wide / 2, wide, spot.y);
  });
  // The nearest come first to their places.
  const order = sights.map((_, i) => i).sort((a, b) => sights[a]!.metres - sights[b]!.metres);
  for (const i of order) {
    const spot = placed[i]!;
    if (spot.side) continue;
    const { wide } = sights[i]!;
    const left = spot.x - wide / 2;
    const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((step) => spot.y + step * ROW);
    const open = steps.find((y) => y >= low && y <= high && !clash(left, wide, y));
    spot.y = open ?? spot.y;
    take(left, wide, spot.y);
  }
  return placed;
}

/** Puts the buttons where {@link spread} says. */
export function placeSpots(
  spots: readonly Spot[],
  pose: Pose,
  frame: { width: number; height: number },
  free: Free,
  words: Words,
): void {
  const sights = spots.map(({ at, width }) => ({ ...sightOf(pose, at, frame.width / frame.height), wide: width }));
  spread(sights, frame, free).forEach(({ x, y, side }, i) => {
    const { button } = spots[i]!;
    if (button.dataset.side !== side) turnTo(button, side, words);
    put(button, x, y);
  });
}

/** Marks on which side a button waits, for eyes and for ears. */
function turnTo(button: HTMLElement, side: '' | keyof Words, words: Words): void {
  button.dataset.side = side;
  const told = button.querySelector('[data-where]');
  if (told) told.textContent = side && words[side];
}

/** Moves the item that holds a button. */
function put(button: HTMLElement, x: number, y: number): void {
  if (button.parentElement) button.parentElement.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
