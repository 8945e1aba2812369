/** A crop of the scene: size in pixels and where the eye stands. Lengths on the picture are shares of its height. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly eye: readonly [number, number, number];
  /** Radians turned right, and bent down. */
  readonly turn: number;
  readonly pitch: number;
  readonly focal: number;
  /** Where the horizon lies below the picture's top. */
  readonly horizon: number;
}

export const views: readonly View[] = [
  { name: 'wide', width: 1600, height: 956, eye: [0, 77, 0], turn: 0, pitch: 0.2, focal: 1.08, horizon: 0.395 },
  { name: 'tall', width: 936, height: 1080, eye: [0, 77, 0], turn: 0.035, pitch: 0.2, focal: 0.92, horizon: 0.5 },
];

/** The direction of the ray through a point of the picture, in pixels; not of unit length. */
export function rayThrough(view: View, px: number, py: number): [number, number, number] {
  const x = (px - view.width / 2) / view.height;
  const middle = view.horizon + Math.tan(view.pitch) * view.focal;
  const y = middle - py / view.height;
  const [cp, sp] = [Math.cos(view.pitch), Math.sin(view.pitch)];
  const up = y * cp - view.focal * sp;
  const forward = view.focal * cp + y * sp;
  const [c, s] = [Math.cos(view.turn), Math.sin(view.turn)];
  return [x * c + forward * s, up, forward * c - x * s];
}
