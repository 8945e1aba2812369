import { type Pose, sightOf } from '../stage/camera.ts';
import type { Point3 } from '../stage/mesh.ts';
import type { Free } from './spot-boxes.ts';
import type { Side } from './spot-edges.ts';
import { layOutSpots } from './spot-layout.ts';

/** One button over the picture: where it points, whom it names, and how large it is in CSS pixels. */
export interface Spot {
  button: HTMLElement;
  at: Point3;
  width: number;
  height: number;
}

/** What is told of a place out of sight. */
export interface Words {
  left: string;
  right: string;
  behind: string;
}

/** Puts the buttons where {@link layOutSpots} says. */
export function placeSpots(
  spots: readonly Spot[],
  pose: Pose,
  frame: { width: number; height: number },
  free: Free,
  words: Words,
  dots: boolean,
): void {
  const sights = spots.map(({ at, width, height }) => ({
    ...sightOf(pose, at, frame.width / frame.height),
    wide: width,
    tall: height,
  }));
  layOutSpots(sights, frame, free, dots).forEach(({ x, y, side, dot }, i) => {
    const { button } = spots[i]!;
    if (button.dataset.side !== side) turnTo(button, side, words);
    button.toggleAttribute('data-dot', dot);
    put(button, x, y);
  });
}

/** Marks on which side a button waits, for eyes and for ears. */
function turnTo(button: HTMLElement, side: Side, words: Words): void {
  button.dataset.side = side;
  const told = button.querySelector('[data-where]');
  if (told) told.textContent = side && words[side];
}

/** Moves the item that holds a button. */
function put(button: HTMLElement, x: number, y: number): void {
  if (button.parentElement) button.parentElement.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** The spot whose place a tap points at, given in shares of the picture: within an eighth of its width. */
export function spotNear<T extends Spot>(
  spots: readonly T[],
  pose: Pose,
  aspect: number,
  [x, y]: readonly [number, number],
): T | undefined {
  const seen = spots.flatMap((spot) => {
    const sight = sightOf(pose, spot.at, aspect);
    return sight.side ? [] : [{ spot, away: Math.hypot(sight.x - x, (sight.y - y) / aspect) }];
  });
  return seen.filter(({ away }) => away < 0.12).sort((a, b) => a.away - b.away)[0]?.spot;
}
