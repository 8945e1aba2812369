import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { ball, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Part } from '../part.ts';
import { loft } from './loft.ts';

/** A small covered river boat, its bow to the south; y = 0 is the water. */
export const boat: Part = { size: [2.3, 2.2, 6.5], build };

/** Stations from stern to bow: place along z, half width at the rim and at the water, height of the rim, of the keel. */
const stations = [
  [-3.1, 0.34, 0.16, 1.06, 0.5],
  [-2.5, 0.62, 0.4, 0.78, 0.08],
  [-1.4, 0.86, 0.62, 0.6, 0],
  [0, 0.92, 0.7, 0.56, 0],
  [1.4, 0.82, 0.58, 0.6, 0],
  [2.5, 0.5, 0.28, 0.82, 0.1],
  [3.25, 0.16, 0.06, 1.16, 0.62],
] as const;

function build(b: MeshBuilder): void {
  // Rings advance south; seen from there, they run counter-clockwise: port keel, starboard keel, rims, and the hold.
  const rings = stations.map(([z, wide, narrow, rim, keel]): Point3[] => [
    [-narrow, keel, z],
    [narrow, keel, z],
    [wide, rim - 0.12, z],
    [wide + 0.03, rim, z],
    [wide - 0.1, rim, z],
    [narrow - 0.04, keel + 0.22, z],
    [-narrow + 0.04, keel + 0.22, z],
    [-wide + 0.1, rim, z],
    [-wide - 0.03, rim, z],
    [-wide, rim - 0.12, z],
  ]);
  const planks = [
    'woodDeep',
    'woodDeep',
    'gold',
    'wood',
    'timber',
    'wood',
    'timber',
    'wood',
    'gold',
    'woodDeep',
  ] as const;
  loft(
    b,
    rings,
    (_, side) => (planks[side] ? paint(planks[side], planks[side] === 'woodDeep' ? 0.85 : 1) : undefined),
    { bent: true },
  );
  for (const [z, wide, , rim, keel] of [stations[0], stations[6]]) {
    const out = z < 0 ? -1 : 1;
    const corners: Point3[] = [
      [-wide, keel, z],
      [wide, keel, z],
      [wide, rim, z],
      [-wide, rim, z],
    ];
    const [p, q, r, s] = (out > 0 ? corners : corners.reverse()) as [Point3, Point3, Point3, Point3];
    quad(b, [p, q, r, s], paint('woodDeep', 0.9));
  }
  for (const z of [-1.8, 1.85])
    boxAt(b, [0, 0.5, z], [z > 0 ? 1 : 1.1, 0.08, 0.3], paint('wood', 1.05), { without: [] });
  cover(b);
  for (const z of [-1.5, 1.5])
    b.within({ at: [0, 1.55, z * 1.08] }, () =>
      ball(b, 0.17, paint('yuLight'), { smooth: true, stretch: [1, 1.15, 1], glow: 0.8 }),
    );
  tube(
    b,
    [
      [0.3, 1.5, -2.2],
      [1.1, 0.1, -3.1],
    ],
    0.05,
    paint('wood'),
    4,
  );
  boxAt(b, [1.06, 0.02, -3.06], [0.22, 0.5, 0.06], paint('woodDeep'), { without: [] });
}

/** The arched mat roof: bands of light and dark weave, hoops at the ends. */
function cover(b: MeshBuilder): void {
  const arch = (z: number, radius: number): Point3[] =>
    Array.from({ length: 9 }, (_, k) => {
      const angle = (k / 8) * Math.PI;
      return [Math.cos(angle) * radius * 0.95, 0.58 + Math.sin(angle) * radius * 1.38, z] as const;
    });
  const bands = [-1.5, -0.9, -0.3, 0.3, 0.9, 1.5];
  loft(
    b,
    bands.map((z) => arch(z, 0.92)),
    (i) => (i % 2 ? paint('ink', 1.25) : paint('rubber', 1.2)),
    { closed: false },
  );
  loft(b, [arch(1.5, 0.88), arch(-1.5, 0.88)], () => paint('timber', 0.8), { closed: false });
  for (const z of [-1.5, 0, 1.5]) {
    const [from, to] = [z - 0.07, z + 0.07];
    loft(b, [arch(from, 0.9), arch(from, 0.98), arch(to, 0.98), arch(to, 0.9)], () => paint('bamboo', 1.1), {
      closed: false,
    });
  }
}
