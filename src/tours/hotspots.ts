import { type Pose, sightOf } from '../stage/camera.ts';
import type { Point3 } from '../stage/mesh.ts';

/** One button over the picture: where it points, and whom it names. */
export interface Spot {
  button: HTMLElement;
  at: Point3;
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

/**
 * Puts each button where its place appears. What lies beyond the picture, or behind the card, waits at the edge it is
 * nearest to, with an arrow; nothing is ever hidden, so that focus is never lost.
 */
export function placeSpots(
  spots: readonly Spot[],
  pose: Pose,
  { width, height }: { width: number; height: number },
  free: Free,
  words: Words,
): void {
  const waiting = { left: 0, right: 0, behind: 0 };
  const taken: { x: number; y: number }[] = [];
  for (const { button, at } of spots) {
    const sight = sightOf(pose, at, width / height);
    const x = sight.x * width;
    let y = Math.min(free.bottom - 40, Math.max(free.top + 30, sight.y * height));
    const side = sight.side ?? (x < free.left + 60 ? 'left' : x > free.right - 60 ? 'right' : '');
    if (button.dataset.side !== side) turnTo(button, side, words);
    if (side) {
      const row = waiting[side]++;
      const edge = side === 'left' ? free.left : side === 'right' ? free.right : (free.left + free.right) / 2;
      const lift = side === 'behind' ? free.bottom - 30 : free.top + (free.bottom - free.top) * 0.3;
      put(button, edge, lift + (side === 'behind' ? -row : row) * 54);
      continue;
    }
    // Two places one behind the other: the farther name moves up.
    while (taken.some((other) => Math.abs(other.x - x) < 130 && Math.abs(other.y - y) < 50) && y > free.top + 52)
      y -= 52;
    taken.push({ x, y });
    put(button, x, y);
  }
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
