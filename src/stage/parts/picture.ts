import type { MeshBuilder, Point3, Rgb } from '../mesh.ts';
import { triangle } from '../shapes.ts';

/** A surface one paints on: metres to the right and up, and a layer that lies a little nearer to the viewer. */
export type Canvas = (right: number, up: number, layer: number) => Point3;
type Spot = readonly [right: number, up: number];

export interface Stroke {
  layer?: number;
  glow?: number;
}

/** A flat canvas from its lower left corner; `right` and `up` are directions of length one. Layers are millimetres apart. */
export function flatCanvas(corner: Point3, right: Point3, up: Point3, apart = 0.006): Canvas {
  const [r, u] = [right, up];
  const n = [r[1] * u[2] - r[2] * u[1], r[2] * u[0] - r[0] * u[2], r[0] * u[1] - r[1] * u[0]] as const;
  const at = (i: 0 | 1 | 2, x: number, y: number, layer: number) =>
    corner[i] + r[i] * x + u[i] * y + n[i] * layer * apart;
  return (x, y, layer) => [at(0, x, y, layer), at(1, x, y, layer), at(2, x, y, layer)];
}

/** A convex patch of colour; the corners may run either way round. */
export function patch(
  b: MeshBuilder,
  canvas: Canvas,
  corners: readonly Spot[],
  colour: Rgb,
  { layer = 1, glow = 0 }: Stroke = {},
): void {
  const area = corners.reduce((sum, [x, y], i) => {
    const [nx, ny] = corners[(i + 1) % corners.length]!;
    return sum + x * ny - nx * y;
  }, 0);
  const ring = (area >= 0 ? corners : [...corners].reverse()).map(([x, y]) => canvas(x, y, layer));
  for (let i = 1; i + 1 < ring.length; i++) triangle(b, ring[0]!, ring[i]!, ring[i + 1]!, colour, glow);
}

/** An upright rectangle by two opposite corners. */
export function pane(
  b: MeshBuilder,
  canvas: Canvas,
  [x0, y0]: Spot,
  [x1, y1]: Spot,
  colour: Rgb,
  stroke?: Stroke,
): void {
  patch(
    b,
    canvas,
    [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ],
    colour,
    stroke,
  );
}

export interface Oval extends Stroke {
  /** Radians, counter-clockwise. */
  turn?: number;
  sides?: number;
}

/** An oval by its middle and its two radii. */
export function oval(
  b: MeshBuilder,
  canvas: Canvas,
  [x, y]: Spot,
  [rx, ry]: Spot,
  colour: Rgb,
  { turn = 0, sides = 10, ...stroke }: Oval = {},
): void {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const corners = Array.from({ length: sides }, (_, i): Spot => {
    const [p, q] = [rx * Math.cos((i / sides) * 2 * Math.PI), ry * Math.sin((i / sides) * 2 * Math.PI)];
    return [x + c * p - s * q, y + s * p + c * q];
  });
  patch(b, canvas, corners, colour, stroke);
}

/** A line of even width through some points. */
export function line(
  b: MeshBuilder,
  canvas: Canvas,
  path: readonly Spot[],
  width: number,
  colour: Rgb,
  stroke?: Stroke,
): void {
  for (let i = 0; i + 1 < path.length; i++) {
    const [[x0, y0], [x1, y1]] = [path[i]!, path[i + 1]!];
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [px, py] = [(-(y1 - y0) / length) * (width / 2), ((x1 - x0) / length) * (width / 2)];
    patch(
      b,
      canvas,
      [
        [x0 - px, y0 - py],
        [x1 - px, y1 - py],
        [x1 + px, y1 + py],
        [x0 + px, y0 + py],
      ],
      colour,
      stroke,
    );
  }
}
