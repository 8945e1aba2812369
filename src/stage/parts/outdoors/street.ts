import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { box, boxAt } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { bikes } from './bikes.ts';
import { cap, loft, oneOf, ringAt, sheet } from './loft.ts';
import { board, stall } from './stall.ts';

/** Lamps, benches and what else lines a campus road. */
export const street: Catalogue = {
  lamp: { size: [0.9, 4.5, 0.9], build: lamp },
  bench: { size: [1.9, 0.95, 0.75], build: bench },
  flags: { size: [9.6, 11.2, 2], build: flags },
  bikes,
  board,
  stall,
  flowerbed: { size: [3.4, 1.1, 1.8], build: flowerbed },
  hedge: { size: [2, 1, 0.9], joins: true, build: hedge },
  railing: { size: [2, 1.15, 0.2], joins: true, build: railing },
};

function lamp(b: MeshBuilder): void {
  const iron = paint('iron');
  cylinder(b, 0.2, 0.5, paint('iron', 1.1), { upper: 0.13, sides: 6, foot: paint('iron', 0.8) });
  b.within({ at: [0, 0.5, 0] }, () => cylinder(b, 0.075, 3, iron, { upper: 0.055, sides: 6, lid: false }));
  b.within({ at: [0, 3.42, 0] }, () => cylinder(b, 0.08, 0.16, iron, { upper: 0.28, sides: 6, lid: false }));
  b.within({ at: [0, 3.58, 0] }, () =>
    cylinder(b, 0.23, 0.56, paint('lamp'), { upper: 0.32, sides: 6, lid: false, glow: 1, foot: paint('lamp', 0.97) }),
  );
  const eave = ringAt(4.14, 0.45, 6);
  cap(b, eave, paint('lamp', 0.8), true, 0.6);
  b.within({ at: [0, 4.14, 0] }, () => cylinder(b, 0.45, 0.28, paint('shu'), { upper: 0, sides: 6 }));
  boxAt(b, [0, 4.36, 0], [0.09, 0.14, 0.09], paint('gold'));
}

function bench(b: MeshBuilder): void {
  for (const x of [-0.7, 0.7]) {
    boxAt(b, [x, 0, 0], [0.14, 0.4, 0.6], paint('stone'), { without: ['bottom', 'top'], foot: paint('stoneDeep') });
    boxAt(b, [x, 0.4, -0.29], [0.1, 0.5, 0.07], paint('stone'), { without: ['bottom', 'top', 'south'] });
  }
  [-0.16, 0.06, 0.27].forEach((z, i) => {
    boxAt(b, [0, 0.4, z], [1.86, 0.08, 0.19], paint('wood', i === 1 ? 1.05 : 0.98), { without: ['bottom'] });
  });
  [0.58, 0.8].forEach((y) => {
    boxAt(b, [0, y, -0.23], [1.86, 0.15, 0.06], paint('wood', 0.95));
  });
}

function flags(b: MeshBuilder): void {
  const step = paint('kerb');
  box(b, [9.6, 0.2, 2], paint('stone'), { top: step, foot: paint('stoneDeep') });
  boxAt(b, [0, 0.2, 0], [9, 0.2, 1.5], paint('stone', 1.05), { top: paint('kerb', 1.02), foot: paint('stone', 0.9) });
  const banners = [
    [-3.2, 9.4, 'shu'],
    [0, 10.8, 'yu'],
    [3.2, 9.4, 'yuLight'],
  ] as const;
  for (const [x, height, colour] of banners) {
    b.within({ at: [x - 0.8, 0.4, 0] }, () => {
      boxAt(b, [0, 0, 0], [0.6, 0.34, 0.6], paint('kerb'), { foot: paint('stone') });
      cylinder(b, 0.1, height - 0.4, paint('enamel'), { upper: 0.06, sides: 8, lid: false });
      b.within({ at: [0, height - 0.35, 0] }, () =>
        ball(b, 0.16, paint('gold'), { smooth: true, below: paint('copper') }),
      );
      banner(b, height - 0.75, paint(colour), paint(colour, 0.96));
    });
  }
}

/** A cloth in the wind: folds run down it, and its free end hangs lower. */
function banner(b: MeshBuilder, top: number, light: ReturnType<typeof paint>, dark: ReturnType<typeof paint>): void {
  const folds = 7;
  const column = (i: number): [Point3, Point3] => {
    const share = i / folds;
    const x = 0.07 + share * 2.3;
    const z = Math.sin(share * 7.5) * 0.3 * Math.min(1, share * 2.5);
    const sag = share * share * 0.34 + Math.sin(share * 7.5) * 0.04;
    return [
      [x, top - 1.55 - sag, z],
      [x, top - sag, z],
    ];
  };
  for (let i = 0; i < folds; i++) {
    const [[low, high], [nextLow, nextHigh]] = [column(i), column(i + 1)];
    sheet(b, [low, nextLow, nextHigh, high], nextLow[2] > low[2] ? light : dark);
  }
}

function flowerbed(b: MeshBuilder, { random }: Look): void {
  const wall = paint('brick');
  box(b, [3.4, 0.42, 1.8], wall, { top: paint('soil'), foot: paint('brick', 0.8) });
  const rim = { top: paint('kerb'), without: [] };
  for (const z of [-0.82, 0.82]) boxAt(b, [0, 0.36, z], [3.4, 0.12, 0.16], paint('kerb', 0.95), rim);
  for (const x of [-1.62, 1.62]) boxAt(b, [x, 0.36, 0], [0.16, 0.12, 1.48], paint('kerb', 0.95), rim);
  const petals = (['yuLight', 'gold', 'blossom', 'white', 'clothRose', 'ginkgo'] as const).map((name) => paint(name));
  const leaves = [paint('leaf'), paint('leafLight'), paint('leafDeep', 1.15)];
  for (let i = 0; i < 6; i++) {
    const [x, z] = [-1.3 + (i % 6) * 0.52, (i % 2 ? 0.3 : -0.3) + (random() - 0.5) * 0.2];
    b.within({ at: [x, 0.52, z], turn: random() * 6 }, () =>
      ball(b, 0.4, leaves[i % 3]!, { stretch: [1, 0.72, 1], rough: { by: 0.1, random }, below: paint('leafDeep') }),
    );
    // Flowers of one bush have one colour: patches read from afar, confetti does not.
    const petal = petals[(i + Math.floor(random() * 2)) % petals.length]!;
    for (let k = 0; k < 3; k++) {
      const angle = (k / 3) * 2 * Math.PI + random() * 1.5;
      b.within({ at: [x + Math.cos(angle) * 0.23, 0.76 + random() * 0.06, z + Math.sin(angle) * 0.23] }, () =>
        ball(b, 0.12 + random() * 0.04, petal, { stretch: [1, 0.85, 1] }),
      );
    }
  }
}

/** Both ends have the same section, so that pieces in a row join to one hedge. */
function hedge(b: MeshBuilder, { random }: Look): void {
  const section: readonly (readonly [number, number])[] = [
    [-0.4, 0],
    [-0.44, 0.5],
    [-0.36, 0.94],
    [0.36, 0.94],
    [0.44, 0.5],
    [0.4, 0],
  ];
  const jitter = (i: number, y: number) => (i === 0 || i === 5 || y === 0 ? 0 : (random() - 0.5) * 0.11);
  const rings = Array.from({ length: 6 }, (_, i) =>
    section.map(([z, y]): Point3 => {
      const out = Math.min(0.45, Math.max(-0.45, z + jitter(i, y)));
      return [-1 + i * 0.4 + jitter(i, y) * 0.8, Math.min(1, y + jitter(i, y)), out];
    }),
  );
  const skin = (_: number, side: number) =>
    side === 2 ? paint('leaf', oneOf(random, [1, 1.06, 1.1])) : paint('leafDeep', oneOf(random, [1.1, 1.2, 1.3]));
  loft(b, rings, skin, { closed: false, bent: true });
  cap(b, rings[5]!, paint('leafDeep', 1.1));
  cap(b, rings[0]!, paint('leafDeep', 1.1), true);
}

function railing(b: MeshBuilder): void {
  // Half a post at each end: two pieces in a row share a whole one.
  for (const x of [-0.94, 0.94]) {
    boxAt(b, [x, 0, 0], [0.12, 1.02, 0.18], paint('kerb'), { foot: paint('stone'), without: ['top', 'bottom'] });
    boxAt(b, [x, 1.02, 0], [0.12, 0.13, 0.2], paint('kerb', 1.04), {});
  }
  const bar = { without: ['east', 'west'] as const };
  boxAt(b, [0, 0.88, 0], [1.76, 0.1, 0.12], paint('wood'), bar);
  boxAt(b, [0, 0.16, 0], [1.76, 0.08, 0.08], paint('shuLight'), bar);
  for (const x of [-0.66, -0.33, 0, 0.33])
    b.within({ at: [x + 0.165, 0, 0] }, () =>
      tube(
        b,
        [
          [0, 0.2, 0],
          [0, 0.9, 0],
        ],
        0.04,
        paint('shuLight'),
        3,
      ),
    );
}
