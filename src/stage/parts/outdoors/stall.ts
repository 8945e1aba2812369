import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { ball, cylinder } from '../../round-shapes.ts';
import { boxAt, quad, triangle } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { oneOf, sheet } from './loft.ts';

/** A notice board under a small roof, with sheets on both sides. */
export const board: Part = { size: [3.4, 2.55, 0.9], build: noticeBoard };

/** A booth of the open day: striped awning, a table full of things. */
export const stall: Part = { size: [3.3, 2.95, 2.5], build: booth };

const sheets = ['linen', 'clothRose', 'clothBlue', 'ginkgo', 'white', 'shuLight', 'yuLight', 'leafLight'] as const;

function noticeBoard(b: MeshBuilder, { random }: Look): void {
  for (const x of [-1.36, 1.36]) {
    boxAt(b, [x, 0, 0], [0.34, 0.22, 0.44], paint('stone'), { foot: paint('stoneDeep') });
    boxAt(b, [x, 0.2, 0], [0.16, 1.98, 0.16], paint('yu', 0.95), { foot: paint('yu', 0.8) });
  }
  boxAt(b, [0, 0.66, 0], [2.7, 1.36, 0.1], paint('woodDeep'), { without: [] });
  for (const turn of [0, Math.PI])
    b.within({ turn }, () => {
      const back = (x: number, y: number, w: number, h: number, colour: Rgb, z: number) =>
        quad(
          b,
          [
            [x, y, z],
            [x + w, y, z],
            [x + w, y + h, z],
            [x, y + h, z],
          ],
          colour,
        );
      back(-1.22, 0.76, 2.44, 1.16, paint('cream'), 0.06);
      for (let row = 0; row < 2; row++)
        for (let i = 0; i < 5; i++) {
          const [w, h] = [0.34 + random() * 0.08, 0.38 + random() * 0.1];
          const [x, y] = [-1.14 + i * 0.47 + random() * 0.04, 0.82 + row * 0.54];
          const colour = oneOf(random, sheets);
          back(x, y, w, h, paint(colour), 0.08);
          // A picture or a heading on each: enough to say “something to read”.
          back(
            x + 0.05,
            y + h * 0.55,
            w - 0.1,
            h * 0.34,
            paint(oneOf(random, ['ink', 'machine', 'leaf', 'cream'] as const), 1.1),
            0.09,
          );
        }
    });
  const [y, top, half, z] = [2.12, 2.46, 1.68, 0.44];
  const tile = paint('roofSlate');
  for (const turn of [0, Math.PI])
    b.within({ turn }, () => {
      const strips = 8;
      for (let i = 0; i < strips; i++) {
        const [l, r] = [-half + (i * 2 * half) / strips, -half + ((i + 1) * 2 * half) / strips];
        quad(
          b,
          [
            [l, y, z],
            [r, y, z],
            [r, top, 0.03],
            [l, top, 0.03],
          ],
          paint('roofSlate', i % 2 ? 1 : 1.14),
        );
      }
      quad(
        b,
        [
          [half, y, -z],
          [-half, y, -z],
          [-half, y, 0],
          [half, y, 0],
        ],
        paint('timber', 0.85),
      );
      quad(
        b,
        [
          [-half, y, z],
          [-half, y, 0],
          [half, y, 0],
          [half, y, z],
        ],
        paint('timber', 0.85),
      );
      triangle(b, [half, y, z], [half, y, -z], [half, top, 0], paint('timber'));
    });
  boxAt(b, [0, top - 0.03, 0], [3.4, 0.11, 0.14], tile);
}

function booth(b: MeshBuilder, look: Look): void {
  const { random } = look;
  const strong = look.colour ?? oneOf(random, ['shu', 'yuLight'] as const);
  const post = { foot: paint('wood', 0.85) };
  for (const x of [-1.45, 1.45]) {
    boxAt(b, [x, 0, 0.72], [0.1, 2.3, 0.1], paint('wood'), post);
    boxAt(b, [x, 0, -1], [0.1, 2.5, 0.1], paint('wood'), post);
  }
  awning(b, paint(strong), paint('linen'));
  // Back cloth with a lighter panel.
  sheet(
    b,
    [
      [-1.42, 0.5, -1],
      [1.42, 0.5, -1],
      [1.42, 2.3, -1],
      [-1.42, 2.3, -1],
    ],
    paint('linen', 0.95),
  );
  quad(
    b,
    [
      [-1.05, 1.3, -0.96],
      [1.05, 1.3, -0.96],
      [1.05, 2.0, -0.96],
      [-1.05, 2.0, -0.96],
    ],
    paint(strong),
  );
  for (const [x, colour] of [
    [-0.6, 'gold'],
    [0, 'linen'],
    [0.6, 'blossom'],
  ] as const)
    b.within({ at: [x, 1.65, -0.97] }, () => ball(b, 0.2, paint(colour), { stretch: [1, 1, 0.25], detail: 0 }));
  boxAt(b, [0, 0, 0.32], [2.7, 0.84, 0.8], paint(strong, 1.06), { top: paint('linen'), foot: paint(strong, 0.85) });
  quad(
    b,
    [
      [-1.36, 0.62, 0.73],
      [1.36, 0.62, 0.73],
      [1.36, 0.85, 0.73],
      [-1.36, 0.85, 0.73],
    ],
    paint('linen', 0.97),
  );
  wares(b, random);
}

/** Stripes that end in pointed tongues, and the same cloth seen from below. */
function awning(b: MeshBuilder, strong: Rgb, light: Rgb): void {
  const strips = 9;
  const [half, low, high, front, back] = [1.64, 2.32, 2.92, 1.22, -1.14];
  for (let i = 0; i < strips; i++) {
    const [l, r] = [-half + (i * 2 * half) / strips, -half + ((i + 1) * 2 * half) / strips];
    const colour = i % 2 ? light : strong;
    const ridge: [Point3, Point3] = [
      [r, high, -0.1],
      [l, high, -0.1],
    ];
    sheet(b, [[l, low, front], [r, low, front], ...ridge], colour);
    sheet(
      b,
      [
        [r, low + 0.16, back],
        [l, low + 0.16, back],
        [l, high, -0.1],
        [r, high, -0.1],
      ],
      colour,
    );
    const m = (l + r) / 2;
    const w = (r - l) * 0.28;
    const tongue: [Point3, Point3, Point3, Point3] = [
      [m - w, low - 0.26, front],
      [m + w, low - 0.26, front],
      [r, low - 0.14, front],
      [l, low - 0.14, front],
    ];
    sheet(b, tongue, colour);
    sheet(
      b,
      [
        [l, low - 0.14, front],
        [r, low - 0.14, front],
        [r, low, front],
        [l, low, front],
      ],
      colour,
    );
  }
}

function wares(b: MeshBuilder, random: () => number): void {
  const on = (x: number, z: number, draw: () => void) =>
    b.within({ at: [x, 0.84, z], turn: (random() - 0.5) * 0.5 }, draw);
  on(-1.05, 0.3, () => {
    cylinder(b, 0.12, 0.2, paint('brick'), { upper: 0.16, sides: 7 });
    b.within({ at: [0, 0.36, 0] }, () =>
      ball(b, 0.22, paint('leaf'), { rough: { by: 0.14, random }, below: paint('leafDeep') }),
    );
  });
  on(-0.5, 0.42, () => {
    for (let i = 0; i < 3; i++)
      boxAt(b, [0, i * 0.07, 0], [0.42, 0.07, 0.3], paint((['yuLight', 'linen', 'clothBlue'] as const)[i]!), {
        turn: i * 0.2,
      });
  });
  on(0.1, 0.2, () => {
    boxAt(b, [0, 0, 0], [0.46, 0.04, 0.32], paint('steelDeep'));
    quad(
      b,
      [
        [-0.23, 0.04, -0.12],
        [0.23, 0.04, -0.12],
        [0.23, 0.36, -0.2],
        [-0.23, 0.36, -0.2],
      ],
      paint('screenGlow'),
      { glow: 0.8 },
    );
    quad(
      b,
      [
        [0.23, 0.04, -0.13],
        [-0.23, 0.04, -0.13],
        [-0.23, 0.36, -0.21],
        [0.23, 0.36, -0.21],
      ],
      paint('steelDeep'),
    );
  });
  on(0.62, 0.45, () => {
    cylinder(b, 0.2, 0.1, paint('wood'), { upper: 0.25, sides: 8, top: paint('woodDeep') });
    for (const [x, z, colour] of [
      [-0.09, 0.05, 'ginkgo'],
      [0.1, 0.04, 'yuLight'],
      [0, -0.1, 'leafLight'],
    ] as const)
      b.within({ at: [x, 0.15, z] }, () => ball(b, 0.1, paint(colour), { smooth: true }));
  });
  on(1.1, 0.3, () => {
    boxAt(b, [0, 0, 0], [0.28, 0.4, 0.24], paint('gold'), { top: paint('gold', 1.1) });
    boxAt(b, [0, 0.4, 0], [0.12, 0.1, 0.12], paint('yu'));
  });
}
