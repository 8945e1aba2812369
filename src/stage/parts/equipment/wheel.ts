import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { revolve } from './fittings.ts';

/** A wheel with its rim, axle along x, about the given point. */
export function wheel(b: MeshBuilder, at: Point3, radius = 0.33, wide = 0.2, rim: Rgb = paint('steel')): void {
  const [w, r] = [wide / 2, radius];
  revolve(
    b,
    [
      [0, -w * 0.7],
      [r * 0.55, -w * 0.7],
      [r * 0.55, -w],
      [r * 0.9, -w],
      [r, -w * 0.6],
      [r, w * 0.6],
      [r * 0.9, w],
      [r * 0.55, w],
      [r * 0.55, w * 0.7],
      [0, w * 0.7],
    ],
    [
      rim,
      paint('iron'),
      paint('rubber', 1.15),
      paint('rubber'),
      paint('rubber', 0.9),
      paint('rubber'),
      paint('rubber', 1.15),
      paint('iron'),
      rim,
    ],
    { axis: 'x', sides: 14, at },
  );
  for (const side of [-1, 1])
    revolve(
      b,
      side < 0
        ? [
            [0, -0.02],
            [r * 0.16, 0],
          ]
        : [
            [r * 0.16, 0],
            [0, 0.02],
          ],
      paint('iron'),
      { axis: 'x', sides: 6, at: [at[0] + side * w * 0.75, at[1], at[2]] },
    );
}
