/** How a picture lies in its window: enlarged so many times, its corner so many CSS pixels from the window's. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What a view is held in. */
export interface Frame {
  window: Size;
  /** The picture when it is not enlarged: as large as it fits whole. */
  picture: Size;
  /** The largest enlargement. */
  most: number;
}

export const WHOLE: View = { scale: 1, x: 0, y: 0 };

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** The size of a picture that fits whole into a window. @param ratio its width by its height */
export function fitted(window: Size, ratio: number): Size {
  const width = Math.min(window.width, window.height * ratio);
  return { width, height: width / ratio };
}

/** How much a picture is to be enlarged to leave no room in its window. */
export const covering = ({ window, picture }: Frame): number =>
  Math.max(window.width / picture.width, window.height / picture.height);

/** The nearest view in which the picture fills its window where it is larger, and stands in its middle where it is not. */
export function held({ scale, x, y }: View, { window, picture, most }: Frame): View {
  const s = between(1, scale, Math.max(1, most));
  const along = (at: number, pane: number, side: number) => {
    const room = pane - side * s;
    // Adding 0 turns -0 into 0, which a stylesheet would write differently.
    return room >= 0 ? room / 2 : between(room, at, 0) + 0;
  };
  return { scale: s, x: along(x, window.width, picture.width), y: along(y, window.height, picture.height) };
}

/** The view enlarged `by` so many times, with the point of the window that it is about standing still. */
export function enlarged(view: View, by: number, at: { x: number; y: number }, frame: Frame): View {
  const scale = between(1, view.scale * by, Math.max(1, frame.most));
  const grown = scale / view.scale;
  return held({ scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }, frame);
}

/** What of the picture is in sight, as fractions of its width and height. */
export function sightOf({ scale, x, y }: View, { window, picture }: Frame) {
  const [wide, high] = [picture.width * scale, picture.height * scale];
  return {
    left: Math.max(0, -x / wide),
    top: Math.max(0, -y / high),
    right: Math.min(1, (window.width - x) / wide),
    bottom: Math.min(1, (window.height - y) / high),
  };
}
