import { type MeshBuilder, mix, paint, type Point3 } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt, triangle } from '../../shapes.ts';
import type { Look } from '../part.ts';
import { rod, turned } from './turned.ts';

type Height = (u: number, v: number) => number;

/** A bed of loose stuff: a height over a rectangle, its facets a little lighter where they are higher. */
function heap(
  b: MeshBuilder,
  [width, depth]: readonly [number, number],
  [columns, rows]: readonly [number, number],
  height: Height,
  tint: (share: number) => ReturnType<typeof paint>,
  top: number,
): void {
  const at = (i: number, j: number): Point3 => [
    width * (i / columns - 0.5),
    height(i / columns, j / rows),
    depth * (j / rows - 0.5),
  ];
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [p, q, r, s] = [at(i, j + 1), at(i + 1, j + 1), at(i + 1, j), at(i, j)];
      triangle(b, p, q, r, tint((p[1] + q[1] + r[1]) / 3 / top));
      triangle(b, p, r, s, tint((p[1] + r[1] + s[1]) / 3 / top));
    }
}

/** 窖池: a pit edged with stone, sealed with a mound of mud, one end uncovered; a thermometer stands in it. */
export function fermentationPit(b: MeshBuilder, { random }: Look): void {
  const [width, depth] = [3.4, 2.4];
  for (const side of [-1, 1]) {
    for (let i = 0; i < 5; i++)
      boxAt(
        b,
        [-width / 2 + (i + 0.5) * (width / 5), 0, side * (depth / 2 - 0.15)],
        [width / 5 - 0.03, 0.3 + random() * 0.03, 0.3],
        paint('stone', 0.96 + random() * 0.1),
        { foot: paint('stoneDeep'), top: paint('stone', 1.1) },
      );
    for (let i = 0; i < 3; i++)
      boxAt(
        b,
        [side * (width / 2 - 0.15), 0, (i - 1) * 0.6],
        [0.3, 0.3 + random() * 0.03, 0.57],
        paint('stone', 0.96 + random() * 0.1),
        { foot: paint('stoneDeep'), top: paint('stone', 1.1) },
      );
  }
  const bumps = Array.from({ length: 40 }, () => random() * 0.05);
  // Mud rises like a loaf, then breaks off to the open end with its dark mash.
  const mound: Height = (u, v) => {
    if (u > 0.74) return 0.1 + bumps[Math.round(u * 8 + v * 9) % 40]!;
    return (
      0.22 +
      0.46 * Math.sin(Math.PI * Math.min(1, Math.max(0, u / 0.78))) ** 0.6 * Math.sin(Math.PI * v) ** 0.7 +
      bumps[Math.round(u * 11 + v * 17) % 40]!
    );
  };
  heap(
    b,
    [width - 0.56, depth - 0.56],
    [12, 8],
    mound,
    (share) => mix(paint('trunk', 0.85), paint('soil', 1.08), Math.min(1, share * 1.2 - 0.1)),
    0.68,
  );
  for (const z of [-0.4, 0.15])
    boxAt(b, [1.06, 0.3, z], [0.86, 0.06, 0.24], paint('timber'), { without: [], turn: z * 0.3 });
  rod(b, [-0.5, 0.5, 0.2], [-0.56, 1.1, 0.24], 0.025, paint('steel'), { sides: 6 });
  rod(b, [-0.56, 1.12, 0.2], [-0.56, 1.12, 0.29], 0.12, paint('enamel'), { sides: 10, tip: paint('white') });
  boxAt(b, [-0.54, 1.1, 0.295], [0.02, 0.09, 0.01], paint('yu'));
}

/** 晾堂: steamed grain spread to cool, raked in furrows, with a wooden shovel, a rake and a basket. */
export function coolingFloor(b: MeshBuilder, { random, extent = [4.4, 3] }: Look): void {
  const [width, depth] = extent;
  const furrows = Math.max(4, Math.round(depth / 0.42));
  const wobble = Array.from({ length: 64 }, () => random());
  boxAt(b, [0, 0, 0], [width, 0.03, depth], paint('pavingDeep', 0.92));
  const bed: Height = (u, v) => {
    const edge = Math.min(1, Math.min(u, 1 - u) * 14, Math.min(v, 1 - v) * 10);
    const wave = 0.5 - 0.5 * Math.cos(v * furrows * 2 * Math.PI + Math.sin(u * 7) * 0.8);
    return 0.03 + Math.max(0, edge) * (0.07 + 0.1 * wave + wobble[Math.floor(u * 29 + v * 53) % 64]! * 0.03);
  };
  heap(
    b,
    [width - 0.2, depth - 0.2],
    [12, furrows * 4],
    bed,
    (share) => mix(paint('brick', 0.62), paint('sand', 0.96), Math.min(0.8, share * 0.85)),
    0.2,
  );
  // A wooden shovel lies across, a long rake beside it.
  b.within({ at: [-width * 0.22, 0.19, -depth * 0.02], turn: 0.35 }, () => {
    rod(b, [-0.3, 0.04, 0], [1.1, 0.09, 0], 0.03, paint('woodDeep'), { sides: 6 });
    boxAt(b, [-0.52, 0, 0], [0.5, 0.05, 0.38], paint('wood', 1.08), { without: [] });
    rod(b, [1.06, 0.09, -0.12], [1.06, 0.09, 0.12], 0.03, paint('woodDeep'), { sides: 6 });
  });
  b.within({ at: [width * 0.28, 0.2, -depth * 0.18], turn: -0.35 }, () => {
    rod(b, [-0.9, 0.05, 0], [0.5, 0.09, 0], 0.028, paint('wood'), { sides: 6 });
    boxAt(b, [0.54, 0.03, 0], [0.08, 0.08, 0.8], paint('woodDeep'), { without: [] });
    for (let k = -3; k <= 3; k++) boxAt(b, [0.54, -0.05, k * 0.12], [0.05, 0.1, 0.03], paint('woodDeep'));
  });
  b.within({ at: [width * 0.36, 0.08, depth * 0.3] }, () => {
    turned(
      b,
      [
        [0.24, 0],
        [0.36, 0.3],
        [0.36, 0.33, paint('woodDeep')],
      ],
      paint('bamboo', 0.98),
      { sides: 12, foot: paint('bamboo', 0.7) },
    );
    b.within({ at: [0, 0.335, 0] }, () => cylinder(b, 0.33, 0.11, paint('sand', 0.9), { upper: 0, sides: 10 }));
    tube(
      b,
      [
        [-0.34, 0.3, 0],
        [-0.2, 0.4, 0],
        [0, 0.42, 0],
        [0.2, 0.4, 0],
        [0.34, 0.3, 0],
      ],
      0.025,
      paint('woodDeep'),
      5,
    );
  });
}
