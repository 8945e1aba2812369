import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../stage/mesh.ts';
import { seeded } from '../stage/random.ts';
import type { Finish } from './room-finish.ts';
import { corner, shaded } from './room-shade.ts';

/** The floor of a room about the origin, darker along its walls. */
export function buildFloor(b: MeshBuilder, [width, depth]: readonly [number, number], finish: Finish): void {
  const random = seeded(Math.round(width * 31 + depth));
  const [main, other] = [paint(finish.floor[0]), paint(finish.floor[1])];
  const shade = ([x, , z]: Point3) =>
    corner(width / 2 - Math.abs(x), 1.7, 0.8) * corner(depth / 2 - Math.abs(z), 1.7, 0.8);
  // East of here the light is yellow.
  const bay = finish.bay ? width * 0.08 : Infinity;
  const put = (x0: number, x1: number, z0: number, z1: number, colour: Rgb, y = 0) =>
    shaded(
      b,
      [
        [x0, y, z1],
        [x1, y, z1],
        [x1, y, z0],
        [x0, y, z0],
      ],
      [0, 1, 0],
      (x0 + x1) / 2 > bay ? mix(colour, paint('safety'), 0.32) : colour,
      shade,
    );
  const [columns, rows] = [Math.ceil(width / steps[finish.laid][0]), Math.ceil(depth / steps[finish.laid][1])];
  const [dx, dz] = [width / columns, depth / rows];
  const gap = { boards: 0.012, tiles: 0.014, checks: 0.014, slabs: 0.02, cast: 0.012 }[finish.laid];
  bed(b, width, depth, mix(main, paint('ink'), finish.laid === 'tiles' || finish.laid === 'cast' ? 0.16 : 0.28), shade);
  for (let j = 0; j < rows; j++) {
    const shift = finish.laid === 'boards' || finish.laid === 'slabs' ? (((j * 7) % 5) / 5) * dx : 0;
    for (let i = shift > 0 ? -1 : 0; i < columns; i++) {
      const [x0, x1] = [
        Math.max(-width / 2, -width / 2 + i * dx + shift),
        Math.min(width / 2, -width / 2 + (i + 1) * dx + shift),
      ];
      const z0 = -depth / 2 + j * dz;
      if (x1 - x0 < 0.05) continue;
      put(x0 + gap, x1 - gap, z0 + gap, z0 + dz - gap, tone(finish, main, other, i, j, random()), 0.002);
    }
  }
  if (finish.aisle) lines(width, depth, (x0, x1, z0, z1) => put(x0, x1, z0, z1, paint('safety'), 0.004));
}

/** Length and breadth of one board, tile or slab. */
const steps: Record<Finish['laid'], readonly [number, number]> = {
  boards: [2.6, 0.32],
  tiles: [0.9, 0.9],
  checks: [0.75, 0.75],
  slabs: [1.5, 0.9],
  cast: [3, 3],
};

function tone({ laid }: Finish, main: Rgb, other: Rgb, i: number, j: number, chance: number): Rgb {
  const lighter = (rgb: Rgb, by: number): Rgb => mix(rgb, paint('white'), by);
  if (laid === 'boards') return mix(main, other, chance * 0.7);
  if (laid === 'checks') return (i + j) % 2 ? main : mix(main, other, 0.55);
  if (laid === 'slabs') return lighter(mix(main, other, chance * 0.45), 0.06);
  if (laid === 'tiles') return mix(main, other, (i + j) % 2 ? 0.42 : chance * 0.12);
  return lighter(main, chance * 0.08);
}

/** The bed under the joints, cut in strips so that the dark along the walls has corners to live in. */
function bed(b: MeshBuilder, width: number, depth: number, colour: Rgb, shade: (p: Point3) => number): void {
  const cuts = (length: number) => [-length / 2, -length / 2 + 1.7, length / 2 - 1.7, length / 2];
  const [xs, zs] = [cuts(width), cuts(depth)];
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++)
      shaded(
        b,
        [
          [xs[i]!, 0, zs[j + 1]!],
          [xs[i + 1]!, 0, zs[j + 1]!],
          [xs[i + 1]!, 0, zs[j]!],
          [xs[i]!, 0, zs[j]!],
        ],
        [0, 1, 0],
        colour,
        shade,
      );
}

/** A line all round, a metre off the wall. */
function lines(width: number, depth: number, put: (x0: number, x1: number, z0: number, z1: number) => void): void {
  const [x, z, w] = [width / 2 - 0.55, depth / 2 - 0.55, 0.1];
  const pieces = 6;
  for (let i = 0; i < pieces; i++) {
    const [u, v] = [-1 + (2 * i) / pieces, -1 + (2 * (i + 1)) / pieces];
    for (const s of [-1, 1]) {
      put(u * x, v * x, s * z - w / 2, s * z + w / 2);
      put(s * x - w / 2, s * x + w / 2, u * z, v * z);
    }
  }
}
