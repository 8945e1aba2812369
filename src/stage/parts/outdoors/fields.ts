import { type MeshBuilder, mix, paint, type Point3 } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { quad } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { loft } from './loft.ts';

/** Vegetable rows in their soil; they fill their extent. */
export const fields: Part = { size: [20, 1.7, 12], flat: true, build };

/** A crop a row, beans on poles at the back. */
function build(b: MeshBuilder, { random, extent = [20, 12] }: Look): void {
  const [width, depth] = extent;
  const [x, z] = [width / 2, depth / 2];
  quad(
    b,
    [
      [-x, 0.1, z],
      [x, 0.1, z],
      [x, 0.1, -z],
      [-x, 0.1, -z],
    ],
    paint('soil', 1.06),
  );
  const rows = Math.max(2, Math.min(10, Math.round(depth / 2)));
  const gap = depth / rows;
  const first = Math.floor(random() * crops.length);
  for (let row = 0; row < rows; row++) {
    const at = -z + (row + 0.5) * gap;
    const [wide, top] = [Math.min(1.4, gap * 0.4), Math.min(1, gap * 0.28)];
    const end = x - 0.4;
    const ridge = (px: number): Point3[] => [
      [px, 0.12, at - wide],
      [px, 0.34, at - top],
      [px, 0.34, at + top],
      [px, 0.12, at + wide],
    ];
    const tone = row % 2 ? 0.9 : 0.84;
    loft(b, [ridge(-end), ridge(end)], (_, side) => paint('soil', side === 1 ? tone + 0.08 : tone), { closed: false });
    for (const side of [-end, end]) {
      const [p, q, r, s] = ridge(side) as [Point3, Point3, Point3, Point3];
      quad(b, side > 0 ? [p, q, r, s] : [s, r, q, p], paint('soil', 0.8));
    }
    if (row === 0) beans(b, end, at, random);
    else crops[(first + row) % crops.length]!(b, end, at, Math.min(0.8, gap * 0.3), random);
  }
}

type Crop = (b: MeshBuilder, end: number, z: number, radius: number, random: () => number) => void;

/** Plants along a row, each in a frame of its own. */
function along(
  b: MeshBuilder,
  end: number,
  z: number,
  count: number,
  random: () => number,
  draw: (i: number) => void,
): void {
  for (let i = 0; i < count; i++) {
    const x = -end + ((i + 0.5) / count) * 2 * end + (random() - 0.5) * 0.2;
    b.within({ at: [x, 0.32, z + (random() - 0.5) * 0.1], turn: random() * 6, scale: 0.9 + random() * 0.25 }, () =>
      draw(i),
    );
  }
}

const dome = (
  b: MeshBuilder,
  radius: number,
  height: number,
  colour: ReturnType<typeof paint>,
  foot: ReturnType<typeof paint>,
) => cylinder(b, radius, height, colour, { upper: radius * 0.55, sides: 5, foot, top: colour });

/** A row grown together: a ragged tent of leaves. */
const leafy =
  (light: ReturnType<typeof paint>, dark: ReturnType<typeof paint>, high: number): Crop =>
  (b, end, z, radius, random) => {
    const rings = Array.from({ length: 15 }, (_, i): Point3[] => {
      const x = -end + 0.2 + (i / 14) * (2 * end - 0.4);
      const bump = i % 14 === 0 ? 0 : i % 2 ? 1 : 0.66;
      const wide = radius * (0.75 + 0.35 * bump);
      return [
        [x, 0.32, z - wide],
        [x, 0.34 + high * bump * (0.9 + random() * 0.2), z + (random() - 0.5) * 0.2],
        [x, 0.32, z + wide],
      ];
    });
    loft(b, rings, (i) => ({ colour: i % 2 ? light : mix(light, dark, 0.25), foot: dark }), {
      closed: false,
      bent: true,
    });
  };

const crops: readonly Crop[] = [
  leafy(paint('leafLight'), paint('leaf', 0.9), 0.75),
  (b, end, z, radius, random) =>
    along(b, end, z, 7, random, () => dome(b, radius * 1.35, radius, paint('leafLight', 1.15), paint('leafDeep', 1.3))),
  leafy(paint('leaf'), paint('leafDeep'), 0.95),
  (b, end, z, radius, random) =>
    along(b, end, z, 7, random, () =>
      dome(b, radius * 1.25, radius * 0.9, mix(paint('clothRose'), paint('yu'), 0.45), paint('leafDeep', 1.1)),
    ),
];

function beans(b: MeshBuilder, end: number, z: number, random: () => number): void {
  tube(
    b,
    [
      [-end, 1.5, z],
      [end, 1.5, z],
    ],
    0.04,
    paint('bamboo'),
    3,
  );
  const frames = 7;
  const apart = (2 * end) / frames;
  for (let i = 0; i < frames; i++) {
    const x = -end + (i + 0.5) * apart;
    for (const side of [-0.45, 0.45])
      tube(
        b,
        [
          [x, 0.2, z + side],
          [x, 1.62, z - side * 0.12],
        ],
        0.05,
        paint('wood'),
        3,
      );
    if (i + 1 === frames) break;
    b.within({ at: [x + apart / 2, 0.3, z] }, () =>
      cylinder(b, Math.min(0.75, apart * 0.36), 1.1 + random() * 0.2, paint('leaf'), {
        upper: 0.12,
        sides: 5,
        foot: paint('leafDeep'),
      }),
    );
  }
}
