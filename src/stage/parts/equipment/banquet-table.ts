import { type MeshBuilder, paint } from '../../mesh.ts';
import { cylinder } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { bowl, dish } from './dishes.ts';
import { revolve } from './fittings.ts';

/** A round table laid for showing what was cooked: a hotpot of two broths on the turning glass, dishes and bowls round it, six stools. */
export const banquetTable: Part = { size: [3, 1.1, 3], build };

function build(b: MeshBuilder, { random }: Look): void {
  revolve(
    b,
    [
      [0.5, 0],
      [0.46, 0.06],
      [0.2, 0.12],
      [0.16, 0.6],
      [0.5, 0.68],
    ],
    [paint('woodDeep'), paint('wood'), paint('woodDeep'), paint('woodDeep')],
    { sides: 14 },
  );
  // A red cloth with a golden hem.
  revolve(
    b,
    [
      [1.03, 0.38],
      [1.02, 0.46],
      [0.99, 0.75],
      [0, 0.75],
    ],
    [paint('gold'), paint('yu'), paint('yuLight')],
    { sides: 20 },
  );
  revolve(
    b,
    [
      [0.6, 0.75],
      [0.72, 0.79],
      [0.72, 0.81],
      [0, 0.81],
    ],
    [paint('steel'), paint('glass', 1.2), paint('linen')],
    { sides: 18 },
  );
  const top = 0.81;
  b.within({ at: [0, top, 0], scale: 1.3 }, () => hotpot(b, 0));
  const foods = [
    [paint('yu'), paint('linen'), paint('yuLight')],
    [paint('leaf'), paint('leafLight'), paint('leafDeep')],
    [paint('copper'), paint('leaf'), paint('yuLight')],
    [paint('gold'), paint('linen'), paint('copper')],
    [paint('roofRed'), paint('yu'), paint('leafLight')],
    [paint('linen'), paint('clothRose'), paint('leaf')],
    [paint('yuLight'), paint('gold'), paint('leafDeep')],
    [paint('trunk'), paint('copper'), paint('leafLight')],
  ];
  foods.forEach((food, i) => {
    const a = (i / foods.length) * 2 * Math.PI + 0.3;
    dish(b, [Math.cos(a) * 0.53, top, Math.sin(a) * 0.53], 0.17, food, random, 4);
  });
  for (let i = 0; i < 6; i++)
    b.within({ turn: (i / 6) * 2 * Math.PI }, () => {
      bowl(b, [0, 0.75, 0.85], 0.085, paint('clothBlue'), i % 2 ? paint('white') : paint('yu'), 8);
      boxAt(b, [0.15, 0.75, 0.82], [0.024, 0.014, 0.22], paint('woodDeep'));
      b.within({ at: [-0.14, 0.75, 0.78] }, () =>
        cylinder(b, 0.03, 0.09, paint('white'), { upper: 0.036, sides: 6, top: paint('gold') }),
      );
      // A stool.
      revolve(
        b,
        [
          [0.2, 0],
          [0.12, 0.1],
          [0.2, 0.42],
          [0.22, 0.47],
          [0, 0.48],
        ],
        [paint('woodDeep'), paint('wood'), paint('wood', 1.05), paint('yuLight')],
        { sides: 8, at: [0, 0, 1.26] },
      );
    });
}

/** The pot that says Sichuan: red broth and white in one round, parted like yin and yang, a flame below. */
function hotpot(b: MeshBuilder, y: number): void {
  revolve(
    b,
    [
      [0.16, 0],
      [0.14, 0.07],
    ],
    paint('iron'),
    { sides: 12, at: [0, y, 0] },
  );
  revolve(
    b,
    [
      [0.14, 0.02],
      [0.06, 0.08],
    ],
    paint('flame'),
    { sides: 8, at: [0, y, 0], glow: 1 },
  );
  revolve(
    b,
    [
      [0.2, 0.06],
      [0.26, 0.16],
      [0.27, 0.22],
      [0.24, 0.22],
      [0.235, 0.185],
    ],
    [paint('copper'), paint('copper', 1.15), paint('gold'), paint('copper', 0.8)],
    { sides: 18, at: [0, y, 0] },
  );
  const level = y + 0.19;
  const r = 0.238;
  const steps = 9;
  // Each broth is a fan from the S-shaped wall to the rim.
  const wall = (k: number): readonly [number, number] => {
    const t = -1 + (2 * k) / steps;
    return [Math.sin(t * Math.PI) * 0.07, t * r];
  };
  const put = (p: readonly [number, number], c: ReturnType<typeof paint>) =>
    b.vertex(p[0], level, p[1], 0, 1, 0, c, 0.1);
  for (let k = 0; k < steps; k++)
    for (const side of [-1, 1]) {
      const rim = (i: number): readonly [number, number] => {
        const t = -1 + (2 * i) / steps;
        return [side * r * Math.sqrt(Math.max(0, 1 - t * t)), t * r];
      };
      const c = paint(side < 0 ? 'yu' : 'linen');
      const [p, q, s, u] = [wall(k), wall(k + 1), rim(k + 1), rim(k)];
      const order = side > 0 ? [p, q, s, p, s, u] : [p, s, q, p, u, s];
      for (const v of order) put(v, c);
      if (side > 0)
        boxAt(
          b,
          [(p[0] + q[0]) / 2, level - 0.01, (p[1] + q[1]) / 2],
          [0.02, 0.045, Math.hypot(q[0] - p[0], q[1] - p[1]) + 0.01],
          paint('gold'),
          { turn: Math.atan2(q[0] - p[0], q[1] - p[1]) },
        );
    }
  for (const [x, z, tone] of [
    [-0.14, 0.05, 'yuLight'],
    [-0.1, -0.1, 'leaf'],
    [-0.17, -0.04, 'yuLight'],
    [0.13, 0.08, 'leafLight'],
    [0.12, -0.08, 'gold'],
    [-0.08, 0.14, 'roofDeep'],
  ] as const)
    revolve(
      b,
      [
        [0.03, 0],
        [0.022, 0.02],
        [0, 0.024],
      ],
      paint(tone),
      { sides: 6, at: [x, level, z] },
    );
}
