import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../../mesh.ts';
import { cylinder } from '../../round-shapes.ts';
import type { Part } from '../part.ts';
import { cap, loft } from './loft.ts';

/** Two ribbons that cross like the strokes of the character for “people”: Sichuan's green and Chongqing's vermilion. */
export const sculpture: Part = { size: [5, 5.2, 5], build };

type Stroke = readonly (readonly [x: number, y: number, z: number, width: number])[];

const falling: Stroke = [
  [0.5, 4.62, 0.1, 0.42],
  [0.46, 4.1, 0.28, 0.8],
  [0.28, 3.4, 0.36, 0.86],
  [-0.1, 2.5, 0.26, 0.8],
  [-0.62, 1.55, 0.05, 0.74],
  [-1.22, 0.7, -0.1, 0.66],
  [-1.9, 0, -0.1, 0.5],
];
const pressing: Stroke = [
  [-0.5, 3.72, 0.2, 0.34],
  [-0.2, 3.52, -0.1, 0.62],
  [0.2, 3.02, -0.36, 0.78],
  [0.62, 2.2, -0.3, 0.82],
  [1.06, 1.3, -0.02, 0.92],
  [1.5, 0.55, 0.2, 1.02],
  [2, 0, 0.25, 0.62],
];

function build(b: MeshBuilder): void {
  cylinder(b, 2.5, 0.25, paint('stone'), { sides: 18, top: paint('kerb'), foot: paint('stoneDeep') });
  b.within({ at: [0, 0.25, 0] }, () =>
    cylinder(b, 2.25, 0.3, paint('stone', 1.06), {
      sides: 18,
      upper: 2.2,
      top: paint('kerb', 1.03),
      foot: paint('stone', 0.85),
    }),
  );
  b.within({ at: [0, 0.53, 0] }, () => {
    ribbon(b, falling, mix(paint('shu'), paint('shuLight'), 0.6), paint('shu'));
    ribbon(b, pressing, mix(paint('yu'), paint('yuLight'), 0.7), paint('yu'));
  });
}

/** A band swept along a smooth curve: broad to the front, its back thicker, so that light runs along its edge. */
function ribbon(b: MeshBuilder, stroke: Stroke, colour: Rgb, edge: Rgb): void {
  const points = Array.from({ length: 19 }, (_, i) => along(stroke, (i / 18) * (stroke.length - 1)));
  const rings = points.map(([x, y, z, width], i): Point3[] => {
    const before = points[Math.max(0, i - 1)]!;
    const after = points[Math.min(points.length - 1, i + 1)]!;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    const [nx, ny] = [(-dy / length) * (width / 2), (dx / length) * (width / 2)];
    const depth = 0.13 + width * 0.16;
    const put = (side: number, front: number): Point3 => [x + nx * side, Math.max(0, y + ny * side), z + front];
    return [put(-1, depth * 0.55), put(0, depth), put(1, depth * 0.55), put(1, -depth), put(-1, -depth)];
  });
  loft(b, rings, (_, side) => (side === 2 || side === 4 ? edge : colour), { bent: true });
  cap(b, rings[0]!, edge, true);
}

/** Catmull–Rom: a curve through all the points. */
function along(stroke: Stroke, t: number): [number, number, number, number] {
  const i = Math.min(stroke.length - 2, Math.floor(t));
  const f = t - i;
  const at = (k: number) => stroke[Math.max(0, Math.min(stroke.length - 1, k))]!;
  const [p, q, r, s] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const blend = (a: 0 | 1 | 2 | 3) =>
    0.5 *
    (2 * q[a] +
      (r[a] - p[a]) * f +
      (2 * p[a] - 5 * q[a] + 4 * r[a] - s[a]) * f * f +
      (3 * q[a] - p[a] - 3 * r[a] + s[a]) * f ** 3);
  return [blend(0), Math.max(0, blend(1)), blend(2), blend(3)];
}
