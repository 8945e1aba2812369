import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { ball, cylinder } from '../../round-shapes.ts';
import { boxAt, plate, quad } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { boat } from './boat.ts';
import { cap, loft, oneOf, ringAt, sheet } from './loft.ts';
import { pavilion } from './pavilion.ts';
import { sculpture } from './sculpture.ts';

/** Where one stays a while: pavilion, water, stones, games. */
export const leisure: Catalogue = {
  pavilion,
  fountain: { size: [6.4, 3.3, 6.4], build: fountain },
  sculpture,
  rocks: { size: [4.4, 2.7, 2.8], build: rocks },
  boat,
  pingpong: { size: [2.8, 0.95, 1.9], build: pingpong },
};

function fountain(b: MeshBuilder): void {
  const sides = 16;
  const stone = paint('kerb');
  const rim = [3.2, 3.2, 2.8, 2.75].map((radius, i) => ringAt([0, 0.5, 0.62, 0.3][i]!, radius, sides));
  const faces = [{ colour: paint('stone'), foot: paint('stoneDeep') }, paint('kerb', 1.02), paint('stone', 0.95)];
  loft(b, rim, (i) => faces[i]!);
  const disc = (y: number, radius: number, colour = paint('water')) =>
    plate(
      b,
      ringAt(y, radius, sides).map(([x, , z]) => [x, z] as const),
      y,
      colour,
      0.12,
    );
  disc(0.42, 2.76);
  disc(0.44, 1.5, paint('water', 1.12));
  // Two bowls on stems.
  const bowl = (y: number, radius: number, stem: number, below: number) => {
    b.within({ at: [0, below, 0] }, () =>
      cylinder(b, stem * 1.35, y - below, stone, { upper: stem, sides: 8, lid: false, foot: paint('stone') }),
    );
    b.within({ at: [0, y, 0] }, () =>
      cylinder(b, radius * 0.35, radius * 0.32, paint('kerb'), {
        upper: radius,
        sides: 12,
        lid: false,
        foot: paint('stoneDeep'),
      }),
    );
    const top = y + radius * 0.32;
    loft(b, [ringAt(top, radius, 12), ringAt(top, radius * 0.86, 12)], () => paint('kerb', 1.05));
    cap(b, ringAt(top - 0.03, radius * 0.87, 12), paint('water', 1.08), false, 0.15);
  };
  bowl(1.15, 1.35, 0.3, 0.4);
  bowl(2.15, 0.7, 0.18, 1.5);
  b.within({ at: [0, 2.36, 0] }, () =>
    cylinder(b, 0.14, 0.65, paint('screenGlow', 1.1), { upper: 0.04, sides: 6, glow: 0.3 }),
  );
  const falls: [number, number, number, number][] = [
    [0.66, 2.36, 1.12, 1.56],
    [1.3, 1.56, 2.15, 0.44],
  ];
  for (const [from, high, to, low] of falls)
    for (let k = 0; k < 8; k++) {
      const turn = ((k + (low > 1 ? 0.5 : 0)) / 8) * 2 * Math.PI;
      const at = (share: number): Point3 => {
        const x = from + (to - from) * share;
        return [x, high + 0.12 * share - (high - low + 0.12) * share * share, 0];
      };
      const wide = high - low > 1 ? 0.2 : 0.12;
      const pair = (share: number, w: number): [Point3, Point3] => {
        const [x, y] = at(share);
        return [
          [x, y, w],
          [x, y, -w],
        ];
      };
      // Broad falls like tongues: thin jets would look like wire.
      b.within({ turn }, () => {
        const [[p, q], [r, t], [u, v]] = [pair(0, wide), pair(0.5, wide * 1.1), pair(1, wide * 0.7)];
        sheet(b, [r, t, q, p], paint('screenGlow', 1.05), { glow: 0.2 });
        sheet(b, [u, v, t, r], paint('screenGlow', 1.2), { glow: 0.2 });
      });
    }
}

/** Garden stones: one that stands, with waist and shoulder, and some that lie about it. */
function rocks(b: MeshBuilder, { random }: Look): void {
  const stone = (x: number, z: number, height: number, outline: readonly (readonly [y: number, radius: number])[]) => {
    const sides = 7;
    const lean = [(random() - 0.5) * 0.3, (random() - 0.5) * 0.2] as const;
    const rings = outline.map(([share, radius]) =>
      ringAt(share * height, radius, sides, [x + lean[0] * share, z + lean[1] * share], random() * 0.5).map(
        ([px, y, pz]): Point3 => [
          px + (random() - 0.5) * radius * 0.4,
          y === 0 ? 0 : y + (random() - 0.5) * height * 0.1,
          pz + (random() - 0.5) * radius * 0.4,
        ],
      ),
    );
    const tone = () => oneOf(random, [0.94, 1.02, 1.1, 1.16]);
    loft(b, rings, (i) => (i === 0 ? paint('stoneDeep', tone()) : paint('stone', tone())), { bent: true });
    cap(b, rings[rings.length - 1]!, paint('stone', 1.16));
  };
  stone(-0.25, -0.35, 2.4, [
    [0, 0.72],
    [0.3, 0.5],
    [0.55, 0.72],
    [0.8, 0.6],
    [1, 0.25],
  ]);
  stone(0.85, 0.05, 1.35, [
    [0, 0.55],
    [0.45, 0.62],
    [0.85, 0.4],
    [1, 0.2],
  ]);
  stone(-1.25, 0.3, 0.95, [
    [0, 0.62],
    [0.5, 0.62],
    [1, 0.3],
  ]);
  stone(0.25, 0.75, 0.55, [
    [0, 0.5],
    [0.6, 0.45],
    [1, 0.2],
  ]);
  stone(1.6, 0.55, 0.4, [
    [0, 0.38],
    [0.6, 0.34],
    [1, 0.15],
  ]);
  const tufts = [
    [-0.55, 0.72],
    [1.25, -0.45],
    [-1.75, -0.35],
    [0.9, 0.95],
    [-0.95, -0.8],
  ] as const;
  for (const [x, z] of tufts)
    for (let k = 0; k < 3; k++) {
      const colour = oneOf(random, ['leaf', 'leafLight', 'bamboo'] as const);
      b.within({ at: [x + (random() - 0.5) * 0.4, 0, z + (random() - 0.5) * 0.3] }, () =>
        cylinder(b, 0.17, 0.3 + random() * 0.3, paint(colour), { upper: 0, sides: 5, foot: paint('leafDeep') }),
      );
    }
  b.within({ at: [0.85, 1.3, 0.05] }, () => ball(b, 0.2, paint('leaf'), { stretch: [1.3, 0.5, 1.1] }));
}

function pingpong(b: MeshBuilder): void {
  const top = 0.76;
  for (const x of [-0.85, 0.85]) {
    boxAt(b, [x, 0, 0], [0.34, 0.1, 1.3], paint('stone'), { foot: paint('stoneDeep') });
    boxAt(b, [x, 0.1, 0], [0.2, 0.6, 1.05], paint('stone', 1.06), {
      without: ['top', 'bottom'],
      foot: paint('stone', 0.88),
    });
  }
  boxAt(b, [0, top - 0.09, 0], [2.74, 0.09, 1.53], paint('shu', 0.9), { top: paint('shuLight'), without: [] });
  const y = top + 0.012;
  const mark = (x0: number, z0: number, x1: number, z1: number) =>
    quad(
      b,
      [
        [x0, y, z1],
        [x1, y, z1],
        [x1, y, z0],
        [x0, y, z0],
      ],
      paint('white'),
    );
  const [x, z, w] = [1.37, 0.765, 0.05];
  mark(-x, -z, x, -z + w);
  mark(-x, z - w, x, z);
  mark(-x, -z + w, -x + w, z - w);
  mark(x - w, -z + w, x, z - w);
  mark(-x + w, -0.02, x - w, 0.02);
  sheet(
    b,
    [
      [0, top, 0.85],
      [0, top, -0.85],
      [0, top + 0.11, -0.85],
      [0, top + 0.11, 0.85],
    ],
    paint('machineDeep'),
  );
  boxAt(b, [0, top + 0.11, 0], [0.05, 0.045, 1.72], paint('white'), { without: [] });
  for (const side of [-0.87, 0.87]) boxAt(b, [0, top - 0.08, side], [0.06, 0.25, 0.05], paint('iron'), { without: [] });
  const bat = (px: number, pz: number, turn: number, name: 'yuLight' | 'ink') =>
    b.within({ at: [px, top + 0.015, pz], turn }, () => {
      cylinder(b, 0.11, 0.035, paint(name), { sides: 9 });
      boxAt(b, [0.17, 0, 0], [0.16, 0.035, 0.05], paint('wood'));
    });
  bat(-0.9, 0.3, 0.6, 'yuLight');
  bat(0.95, -0.28, 2.6, 'yuLight');
  b.within({ at: [-0.45, top + 0.05, 0.1] }, () => ball(b, 0.045, paint('white'), { smooth: true }));
}
