import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { cap, loft, oneOf, type Skin, wheel } from './loft.ts';
import { monorailTrain } from './monorail-train.ts';

/** What drives; noses look south. */
export const vehicles: Catalogue = {
  car: { size: [2.1, 1.5, 4.5], build: car },
  bus: { size: [2.8, 3.2, 8.3], build: bus },
  'monorail-train': monorailTrain,
};

/** A level outline with its corners cut: half its width, from back to front. Sides: east, NE, north, NW, west, SW, south, SE. */
const hull = (y: number, half: number, back: number, front: number, cut: number): Point3[] => [
  [half, y, front - cut],
  [half, y, back + cut],
  [half - cut, y, back],
  [-half + cut, y, back],
  [-half, y, back + cut],
  [-half, y, front - cut],
  [-half + cut, y, front],
  [half - cut, y, front],
];

/** Stacked outlines with a lid on the last. */
function stack(b: MeshBuilder, rings: Point3[][], skin: (ring: number, side: number) => Skin, lid: Rgb): void {
  loft(b, rings, skin, { bent: true });
  cap(b, rings[rings.length - 1]!, lid);
}

const glass = (light = 1) => ({ colour: paint('glassDeep', light), glow: 0.15 });

/** A patch on the east and the west side, a little proud of it. */
function onSides(
  b: MeshBuilder,
  x: number,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  skin: Rgb,
  glow = 0,
  lean = 0,
): void {
  const [outer, inner] = [x, x - lean];
  quad(
    b,
    [
      [outer, low, to],
      [outer, low, from],
      [inner, high, from],
      [inner, high, to],
    ],
    skin,
    { glow },
  );
  quad(
    b,
    [
      [-outer, low, from],
      [-outer, low, to],
      [-inner, high, to],
      [-inner, high, from],
    ],
    skin,
    { glow },
  );
}

function car(b: MeshBuilder, { random, colour }: Look): void {
  const name =
    colour ?? oneOf(random, ['enamel', 'yuLight', 'clothBlue', 'shuLight', 'ginkgo', 'yu', 'white'] as const);
  const body = paint(name);
  stack(
    b,
    [
      hull(0.2, 0.86, -2.08, 2.08, 0.3),
      hull(0.36, 0.95, -2.2, 2.2, 0.36),
      hull(0.76, 0.93, -2.16, 2.12, 0.42),
      hull(0.88, 0.82, -2.02, 1.86, 0.42),
    ],
    (ring) => (ring === 0 ? paint('iron') : ring === 1 ? body : paint(name, 1.06)),
    paint(name, 1.04),
  );
  stack(
    b,
    [hull(0.87, 0.8, -1.82, 0.98, 0.16), hull(1.36, 0.63, -1.3, 0.3, 0.14), hull(1.47, 0.5, -1.12, 0.1, 0.14)],
    (ring, side) => (ring === 1 || side % 2 ? body : glass(side === 6 ? 1.05 : 0.88)),
    paint(name, 1.08),
  );
  for (const [from, to] of [[-0.5, -0.38]] as const) onSides(b, 0.815, [from, to], [0.87, 1.36], body, 0, 0.17);
  for (const z of [-0.9, 0.1]) onSides(b, 0.955, [z, z + 0.24], [0.66, 0.71], paint('iron'));
  for (const x of [-0.84, 0.84])
    for (const z of [-1.34, 1.34]) b.within({ at: [x, 0.35, z] }, () => wheel(b, 0.35, 0.26, 10));
  for (const x of [-0.56, 0.56]) {
    boxAt(b, [x, 0.55, 2.08], [0.38, 0.17, 0.16], paint('lamp'), { glow: 1, without: ['north', 'bottom'] });
    boxAt(b, [x, 0.58, -2.12], [0.38, 0.16, 0.14], paint('yu'), { glow: 0.7, without: ['south', 'bottom'] });
    boxAt(b, [x * 1.72, 0.86, 0.72], [0.16, 0.13, 0.1], body, { without: [] });
  }
  boxAt(b, [0, 0.3, 2.1], [1.5, 0.17, 0.24], paint('iron', 1.1));
  boxAt(b, [0, 0.3, -2.1], [1.5, 0.17, 0.24], paint('iron', 1.1));
}

function bus(b: MeshBuilder): void {
  const yellow = paint('safety');
  const dark = paint('iron');
  stack(
    b,
    [
      hull(0.42, 1.2, -4, 3, 0.2),
      hull(0.62, 1.26, -4.05, 3.05, 0.25),
      hull(2.25, 1.26, -4.05, 2.95, 0.3),
      hull(2.62, 1.2, -3.95, 2.8, 0.34),
      hull(2.84, 0.9, -3.6, 2.5, 0.34),
    ],
    (ring) => [dark, yellow, yellow, paint('linen')][ring]!,
    paint('linen', 1.03),
  );
  // Bonnet, grille, lamps.
  stack(
    b,
    [hull(0.42, 1.02, 2.8, 4, 0.2), hull(1.15, 1.02, 2.8, 4.05, 0.24), hull(1.36, 0.86, 2.8, 3.75, 0.3)],
    () => yellow,
    paint('safety', 1.05),
  );
  boxAt(b, [0, 0.62, 3.98], [0.96, 0.44, 0.18], dark);
  for (const x of [-0.72, 0.72]) boxAt(b, [x, 0.7, 4], [0.3, 0.3, 0.16], paint('lamp'), { glow: 1 });
  boxAt(b, [0, 0.36, 3.98], [2.2, 0.2, 0.28], dark, { without: [] });
  boxAt(b, [0, 0.36, -4.02], [2.4, 0.2, 0.2], dark, { without: [] });
  quad(
    b,
    [
      [-0.95, 1.42, 3.035],
      [0.95, 1.42, 3.035],
      [0.95, 2.2, 2.985],
      [-0.95, 2.2, 2.985],
    ],
    paint('glassDeep', 1.15),
    { glow: 0.15 },
  );
  quad(
    b,
    [
      [0.7, 1.4, -4.08],
      [-0.7, 1.4, -4.08],
      [-0.7, 2.15, -4.08],
      [0.7, 2.15, -4.08],
    ],
    paint('glassDeep'),
    { glow: 0.15 },
  );
  for (let i = 0; i < 7; i++)
    onSides(b, 1.275, [-3.62 + i * 0.9, -2.9 + i * 0.9], [1.42, 2.16], paint('glassDeep', i % 2 ? 1 : 1.12), 0.2);
  for (const y of [0.86, 1.22]) onSides(b, 1.272, [-3.78, 2.75], [y, y + 0.09], dark);
  // The door is on the kerb's side.
  quad(
    b,
    [
      [-1.29, 0.66, 1.85],
      [-1.29, 0.66, 2.58],
      [-1.29, 2.2, 2.58],
      [-1.29, 2.2, 1.85],
    ],
    paint('linen'),
  );
  for (const z of [1.9, 2.25])
    quad(
      b,
      [
        [-1.3, 0.8, z],
        [-1.3, 0.8, z + 0.28],
        [-1.3, 2.12, z + 0.28],
        [-1.3, 2.12, z],
      ],
      paint('glassDeep', 1.15),
      { glow: 0.2 },
    );
  for (const z of [-3.78, 2.74])
    for (const x of [-0.62, 0.62]) boxAt(b, [x, 2.55, z], [0.34, 0.24, 0.32], paint('yuLight'), { glow: 0.8 });
  boxAt(b, [0, 2.83, -0.8], [0.9, 0.16, 1.1], paint('cream'));
  for (const x of [-0.78, 0.78])
    quad(
      b,
      [
        [x + 0.2, 0.75, -4.08],
        [x - 0.2, 0.75, -4.08],
        [x - 0.2, 1.05, -4.08],
        [x + 0.2, 1.05, -4.08],
      ],
      paint('yu'),
      { glow: 0.6 },
    );
  // A stop disc on its arm, and mirrors.
  b.within({ at: [1.28, 1.05, 2.2] }, () => {
    boxAt(b, [0.05, -0.16, 0], [0.06, 0.36, 0.36], paint('yu'), { without: [] });
    boxAt(b, [0.075, -0.04, 0], [0.04, 0.1, 0.24], paint('white'));
  });
  for (const x of [-1, 1]) {
    tube(
      b,
      [
        [x * 1.16, 1.9, 2.9],
        [x * 1.28, 1.9, 3.25],
      ],
      0.03,
      dark,
      3,
    );
    boxAt(b, [x * 1.26, 1.62, 3.25], [0.24, 0.42, 0.08], dark, { without: [] });
    for (const z of [-2.5, 2.72]) b.within({ at: [x * 1.1, 0.48, z] }, () => wheel(b, 0.48, 0.34, 11, paint('linen')));
  }
  b.within({ at: [0, 2.83, -2.4] }, () => cylinder(b, 0.2, 0.12, paint('gold'), { sides: 7 }));
}
