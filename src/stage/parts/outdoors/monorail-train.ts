import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { box, boxAt, quad } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { cap, loft, type Skin } from './loft.ts';

/** Three rounded cars of a straddle monorail, along x; it rides on what lies at y = 0. */
export const monorailTrain: Part = { size: [30, 3.25, 3.2], build };

/** Half of the section from below to the roof: z and y; the stripe runs under the windows. */
const half = [
  [1.28, 0],
  [1.48, 0.3],
  [1.52, 0.95],
  [1.5, 1.35],
  [1.4, 2.4],
  [0.95, 3],
] as const;
const section: readonly (readonly [z: number, y: number])[] = [
  ...half.map(([z, y]) => [-z, y] as const),
  ...[...half].reverse(),
];

/** A section at a place; the nose draws in and leans back as it rises. */
const ringAt = (x: number, wide = 1, high = 1, lean = 0): Point3[] =>
  section.map(([z, y]) => [x - lean * (y / 3) ** 1.5, y * high, z * wide]);

function build(b: MeshBuilder, { colour }: Look): void {
  const stripe = colour ?? 'yuLight';
  const white = paint('enamel');
  const skins: Skin[] = [
    paint('steelDeep'),
    white,
    paint(stripe),
    { colour: paint('glassDeep'), glow: 0.3 },
    white,
    paint('mist'),
  ];
  const skin = (_: number, side: number) => (side === 11 ? paint('rubber') : skins[side < 6 ? side : 10 - side]!);
  const body = (from: number, to: number) => {
    const rings = [ringAt(from + 0.12, 0.95, 0.97), ringAt(from), ringAt(to), ringAt(to + 0.12, 0.95, 0.97)];
    return { back: rings.slice(0, 2), front: rings.slice(2) };
  };
  const middle = body(-4.4, 4.4);
  const rings = [ringAt(-4.5, 0.94, 0.97), middle.back[1]!, middle.front[0]!, ringAt(4.5, 0.94, 0.97)];
  loft(b, rings, skin, { bent: true });
  cap(b, rings[0]!, paint('steelDeep'), true);
  cap(b, rings[3]!, paint('steelDeep'));
  doors(b, [-2.4, 2.4], [-4.1, -0.9, 0.9, 4.1], stripe);
  boxAt(b, [0, 3, 0], [3.4, 0.22, 1.5], paint('steel'));
  for (const turn of [0, Math.PI])
    b.within({ turn }, () => {
      b.within({ at: [4.7, 0.25, 0] }, () => box(b, [0.5, 2.5, 2.4], paint('rubber'), { without: ['east', 'west'] }));
      const nose = [
        ringAt(4.9, 0.94, 0.97),
        ringAt(5),
        ringAt(12.6),
        ringAt(13.9, 0.97, 0.985, 0.35),
        ringAt(14.75, 0.82, 0.92, 0.85),
        ringAt(15, 0.62, 0.84, 0.95),
      ];
      loft(b, nose, skin, { bent: true });
      cap(b, nose[0]!, paint('steelDeep'), true);
      // The face: bright below, the stripe across, dark glass above.
      const face = nose[nose.length - 1]!;
      const band = (low: number, high: number) => [face[low]!, face[high]!, face[11 - high]!, face[11 - low]!];
      cap(b, band(0, 1), paint('steelDeep'));
      cap(b, band(1, 2), white);
      cap(b, band(2, 3), paint(stripe));
      cap(b, face.slice(3, 9), paint('glassDeep', 0.85), false, 0.2);
      for (const z of [-0.7, 0.7])
        boxAt(b, [14.84, 0.5, z], [0.3, 0.2, 0.36], paint('lamp'), { glow: 1, without: ['bottom', 'west'] });
      doors(b, [7.2, 11], [5.3, 8.6, 9.4, 12.5], stripe);
      boxAt(b, [8.8, 3, 0], [3.8, 0.22, 1.5], paint('steel'));
    });
}

/** Double doors, and the posts between the windows, on both sides of a car. */
function doors(
  b: MeshBuilder,
  at: readonly number[],
  posts: readonly number[],
  stripe: 'yuLight' | NonNullable<Look['colour']>,
): void {
  for (const turn of [0, Math.PI])
    b.within({ turn }, () => {
      const sign = turn ? -1 : 1;
      const on = (x: number, w: number, low: Point3, high: Point3, colour: ReturnType<typeof paint>, glow = 0) =>
        quad(
          b,
          [
            [x - w, low[1], low[2]],
            [x + w, low[1], low[2]],
            [x + w, high[1], high[2]],
            [x - w, high[1], high[2]],
          ],
          colour,
          { glow },
        );
      for (const place of at) {
        const x = place * sign;
        on(x, 0.72, [0, 0.36, 1.56], [0, 1.36, 1.56], paint('white'));
        on(x, 0.72, [0, 1.36, 1.56], [0, 2.42, 1.45], paint('white'));
        for (const side of [-0.34, 0.34])
          on(x + side, 0.24, [0, 1.42, 1.6], [0, 2.3, 1.5], paint('glassDeep', 1.1), 0.35);
        on(x, 0.03, [0, 0.4, 1.62], [0, 1.36, 1.62], paint(stripe));
      }
      for (const place of posts) on(place * sign, 0.16, [0, 1.35, 1.53], [0, 2.4, 1.43], paint('enamel'));
    });
}
