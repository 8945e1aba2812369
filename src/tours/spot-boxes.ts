/** The part of the picture nothing lies over, in CSS pixels from its upper left corner. */
export interface Free {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** What besides lies over it. */
  over?: readonly Box[];
}

/** A rectangle on the picture, in CSS pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The rectangle of that size about its middle. */
export const boxAt = (x: number, y: number, wide: number, tall: number): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - tall / 2,
  bottom: y + tall / 2,
});

/** Whether two rectangles share more than an edge. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The place nearest to one where a box of that size is clear; undefined where there is none. */
export function nearestClear(
  { x, y }: { x: number; y: number },
  wide: number,
  tall: number,
  free: Free,
  clear: (box: Box) => boolean,
): { x: number; y: number } | undefined {
  if (clear(boxAt(x, y, wide, tall))) return { x, y };
  const step = tall / 3;
  let best: { x: number; y: number } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let left = free.left + wide / 2; left <= free.right - wide / 2; left += step)
    for (let top = free.top + tall / 2; top <= free.bottom - tall / 2; top += step) {
      const away = Math.hypot(left - x, top - y);
      if (away < least && clear(boxAt(left, top, wide, tall))) [best, least] = [{ x: left, y: top }, away];
    }
  return best;
}
