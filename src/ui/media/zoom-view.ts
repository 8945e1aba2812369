/** How a picture lies in its window: enlarged so many times, its corner moved so many CSS pixels. At 1 it fills it. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const WHOLE: View = { scale: 1, x: 0, y: 0 };

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** The nearest view in which the picture still fills its window. `most` is the largest enlargement. */
export function held({ scale, x, y }: View, { width, height }: Size, most: number): View {
  const s = between(1, scale, Math.max(1, most));
  // Adding 0 turns -0 into 0, which a stylesheet would write differently.
  return { scale: s, x: between(width * (1 - s), x, 0) + 0, y: between(height * (1 - s), y, 0) + 0 };
}

/** The view enlarged `by` so many times, with the point of the window that it is about standing still. */
export function enlarged(view: View, by: number, at: { x: number; y: number }, window: Size, most: number): View {
  const scale = between(1, view.scale * by, Math.max(1, most));
  const grown = scale / view.scale;
  return held({ scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }, window, most);
}

/** What of the picture is in sight, as fractions of its width and height. */
export function sightOf({ scale, x, y }: View, { width, height }: Size) {
  const [wide, high] = [width * scale, height * scale];
  return { left: -x / wide, top: -y / high, right: (width - x) / wide, bottom: (height - y) / high };
}
