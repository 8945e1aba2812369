import { type Pose, sightOf } from '../stage/camera.ts';
import type { Point3 } from '../stage/mesh.ts';

/** One button over the picture: where it points, and whom it names. */
export interface Spot {
  button: HTMLElement;
  at: Point3;
}

/**
 * Puts each button where its place appears. What lies beyond the picture waits at the edge it is nearest to, with a
 * word for the side; nothing is ever hidden, so that focus is never lost.
 */
export function placeSpots(spots: readonly Spot[], pose: Pose, width: number, height: number): void {
  const waiting = { left: 0, right: 0, behind: 0 };
  const taken: { x: number; y: number }[] = [];
  for (const { button, at } of spots) {
    const sight = sightOf(pose, at, width / height);
    const side = sight.side ?? '';
    if (button.dataset.side !== side) button.dataset.side = side;
    let x: number;
    let y: number;
    if (sight.side) {
      const row = waiting[sight.side]++;
      x = sight.side === 'left' ? 0 : sight.side === 'right' ? width : width / 2;
      y = sight.side === 'behind' ? height * 0.9 : height * 0.42 + row * 56;
    } else {
      x = sight.x * width;
      y = Math.min(height * 0.86, Math.max(height * 0.14, sight.y * height));
      // Two places one behind the other: the farther name moves up.
      while (taken.some((other) => Math.abs(other.x - x) < 116 && Math.abs(other.y - y) < 46) && y > 60) y -= 50;
      taken.push({ x, y });
    }
    button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
