import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import type { Look, Part } from '../part.ts';
import { revolve } from './fittings.ts';

const tops = [
  'shuLight',
  'yuLight',
  'gold',
  'clothBlue',
  'clothRose',
  'machine',
  'linen',
  'shu',
] as const satisfies readonly Clay[];
const trousers = ['ink', 'iron', 'woodDeep', 'machineDeep'] as const satisfies readonly Clay[];
const hair = ['rubber', 'ink', 'trunk'] as const satisfies readonly Clay[];

/** One standing figure like a token of a board game: a coat, two arms, a head without a face. */
export const people: Part = {
  size: [0.62, 1.74, 0.62],
  build: (b, look) => {
    const pick = <T>(from: readonly T[]): T => from[Math.floor(look.random() * from.length)]!;
    const top = look.colour ?? pick(tops);
    const tall = 0.94 + look.random() * 0.06;
    b.within({ scale: tall }, () => figure(b, look, top, pick(trousers), pick(hair)));
  },
};

function figure(b: MeshBuilder, { random }: Look, top: Clay, below: Clay, crown: Clay): void {
  for (const x of [-0.095, 0.095])
    b.within({ at: [x, 0, 0] }, () =>
      cylinder(b, 0.085, 0.78, paint(below), { upper: 0.105, sides: 8, lid: false, foot: paint(below, 0.8) }),
    );
  const [cloth, shade] = [paint(top), paint(top, 0.86)];
  revolve(
    b,
    [
      [0.2, 0.68],
      [0.215, 0.8],
      [0.2, 1.05],
      [0.21, 1.26],
      [0.15, 1.39],
      [0.06, 1.44],
    ],
    [shade, cloth, cloth, cloth, cloth],
    { sides: 12 },
  );
  const working = random() < 0.5;
  for (const side of [-1, 1]) {
    const hand: Point3 = working ? [side * 0.17, 1.04, 0.25] : [side * 0.25, 0.8, 0.05];
    tube(b, [[side * 0.18, 1.34, 0], [side * 0.245, 1.08, working ? 0.02 : 0], hand], 0.06, paint(top, 0.94), 6);
    b.within({ at: hand }, () => ball(b, 0.06, paint('skin'), { smooth: true }));
  }
  b.within({ at: [0, 1.4, 0] }, () => cylinder(b, 0.055, 0.1, paint('skin', 0.92), { sides: 8, lid: false }));
  b.within({ at: [0, 1.585, 0.005] }, () =>
    ball(b, 0.13, paint('skin'), { detail: 1, smooth: true, stretch: [0.95, 1.08, 1] }),
  );
  revolve(
    b,
    [
      [0.128, 1.575],
      [0.14, 1.64],
      [0.11, 1.71],
      [0, 1.735],
    ],
    paint(crown),
    { sides: 12, at: [0, 0, -0.02] },
  );
  revolve(
    b,
    [
      [0.11, 1.5],
      [0.13, 1.58],
    ],
    paint(crown),
    { sides: 12, at: [0, 0, -0.03] },
  );
}
