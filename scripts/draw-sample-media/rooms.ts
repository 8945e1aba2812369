import { bench, drawers, lathe, room, window } from './furniture.ts';
import type { Board } from './iso.ts';
import { palette as c } from './palette.ts';

/** The workshop: two lathes, a bench, tools on the wall. */
export function workshop(): Board {
  const b = room();
  window(b, 1.2, 1.5, 1.7, 1.4);
  window(b, 3.7, 1.5, 1.7, 1.4);
  b.box(6.2, 0, 1.4, 2.5, 0.06, 1.4, c.wood);
  for (let i = 0; i < 6; i++)
    b.box(6.4 + i * 0.38, 0.06, 1.62, 0.1 + (i % 3) * 0.05, 0.06, 0.95 - (i % 4) * 0.17, i % 2 ? c.steel : c.yu);
  drawers(b, 0.5, 2.2, 1.7, 4, c.shu);
  lathe(b, 2.1, 0.9, c.shu);
  lathe(b, 5.7, 0.9, c.shu);
  b.person(4.2, 2.9, c.ink, c.yu, c.skin);
  b.person(3.3, 3.1, c.shu, c.gold, c.skin);
  bench(b, 1, 4.4, 3.4, 1.3, c.wood);
  b.box(1.3, 4.7, 0.99, 0.9, 0.6, 0.04, c.white);
  b.tube(2, [2.9, 5], 0.99, 1.25, [0.14, 0.14], c.gold);
  b.tube(2, [3.3, 5.2], 0.99, 1.15, [0.2, 0.2], c.steel, c.iron);
  b.tube(0, [4.85, 1.06], 3.5, 4.15, [0.08, 0.08], c.gold);
  b.shade(6, 4.3, 2.2, 1.2, 1);
  b.layShadows();
  b.box(6, 4.3, 0, 2.2, 1.2, 0.16, c.wood);
  for (let i = 0; i < 4; i++) b.tube(0, [4.5 + i * 0.27, 0.29], 6.1, 8.05, [0.12, 0.12], i % 2 ? c.steel : c.gold);
  b.person(5.1, 5.6, c.ink, c.yu, c.skin);
  return b;
}

/** The same room before it was refitted: bare, one worn bench, crates. */
export function workshopBefore(): Board {
  const b = room('#E3D8C6', '#C9B79B');
  window(b, 1.2, 1.5, 1.7, 1.4);
  window(b, 3.7, 1.5, 1.7, 1.4);
  lathe(b, 2.1, 0.9, '#8C8F86');
  for (const [x, y, s] of [
    [6.4, 0.6, 1.1],
    [7.7, 0.7, 0.9],
    [6.7, 1.9, 0.8],
  ] as const) {
    b.shade(x, y, s, s, s);
    b.layShadows();
    b.box(x, y, 0, s, s, s * 0.8, c.wood);
    b.box(x, y + s * 0.42, 0, s + 0.01, 0.12, s * 0.8 + 0.02, c.darkWood);
  }
  b.box(6.6, 0.8, 0.88, 0.7, 0.7, 0.6, c.wood);
  bench(b, 1, 4.4, 3.4, 1.3, '#9C7A58');
  b.tube(2, [2.2, 5], 0.99, 1.2, [0.2, 0.2], '#8C8F86', c.iron);
  b.person(3.3, 3.1, c.iron, c.darkWood, c.skin);
  return b;
}

/** The refitted room is the workshop with four lathes in a row of work cells. */
export function workshopAfter(): Board {
  const b = room();
  window(b, 1.2, 1.5, 1.7, 1.4);
  window(b, 3.7, 1.5, 1.7, 1.4);
  window(b, 6.2, 1.5, 1.7, 1.4);
  for (const [x, y] of [
    [1.2, 0.9],
    [5.3, 0.9],
  ] as const)
    lathe(b, x, y, c.shu);
  b.person(3.1, 2.7, c.ink, c.yu, c.skin);
  b.person(7.2, 2.7, c.ink, c.yu, c.skin);
  b.face(
    [
      [0.4, 3.3, 0.01],
      [9, 3.3, 0.01],
      [9, 3.45, 0.01],
      [0.4, 3.45, 0.01],
    ],
    c.gold,
    [0, 0, 1],
  );
  for (const [x, y] of [
    [1.2, 4.2],
    [5.3, 4.2],
  ] as const)
    lathe(b, x, y, c.shu);
  b.person(3, 6.1, c.shu, c.gold, c.skin);
  b.person(7.1, 6.1, c.shu, c.gold, c.skin);
  b.face(
    [
      [0.4, 6.75, 0.01],
      [9, 6.75, 0.01],
      [9, 6.9, 0.01],
      [0.4, 6.9, 0.01],
    ],
    c.gold,
    [0, 0, 1],
  );
  return b;
}

/** The kitchen: two woks on a range, a chopping table, bowls. */
export function kitchen(): Board {
  const b = room('#F3E3CF', '#D9B994');
  window(b, 6.4, 1.6, 1.9, 1.3);
  b.box(1.3, 0, 1.1, 4.2, 0.05, 0.9, c.white);
  b.box(1.3, 0, 2.3, 4.2, 0.7, 0.9, c.steel);
  b.shade(1.3, 0.1, 4.2, 1.3, 1);
  b.layShadows();
  b.box(1.3, 0.1, 0, 4.2, 1.3, 0.95, c.steel);
  for (let i = 0; i < 3; i++) b.box(1.5 + i * 1.35, 1.4, 0.2, 1.1, 0.03, 0.5, c.iron);
  for (const [x, food] of [
    [2.2, c.yu],
    [4.4, c.leaf],
  ] as const) {
    b.tube(2, [x, 0.8], 0.95, 1.03, [0.5, 0.5], c.iron);
    b.tube(2, [x, 0.8], 1.03, 1.32, [0.3, 0.62], c.ink, c.iron);
    b.tube(2, [x, 0.8], 1.322, 1.324, [0.45, 0.45], food);
    for (const [dx, dy] of [
      [-0.15, 0.1],
      [0.15, -0.1],
      [0.05, 0.22],
      [-0.2, -0.15],
    ] as const)
      b.ball(x + dx, 0.8 + dy, 1.38, 0.08, c.gold);
    b.cord(
      [
        [x + 0.5, 1.05, 1.34],
        [x + 0.85, 1.5, 1.5],
      ],
      0.1,
      c.darkWood,
    );
  }
  drawers(b, 1.2, 2.4, 1.3, 3, c.yu);
  for (let i = 0; i < 4; i++)
    b.tube(2, [0.42, 1.5 + i * 0.6], 1.3, 1.52, [0.12, 0.22], i % 2 ? c.white : c.shu, c.cream);
  b.person(2.7, 2.5, c.white, c.white, c.skin);
  b.person(4.8, 2.4, c.white, c.white, c.skin);
  bench(b, 2.4, 4.1, 4.4, 1.5, c.wood);
  b.tube(2, [3.2, 4.8], 0.99, 1.14, [0.5, 0.5], c.cream, c.wood);
  for (let i = 0; i < 5; i++) b.box(2.95 + i * 0.11, 4.65, 1.14, 0.06, 0.3, 0.12, c.leaf);
  b.box(3.6, 4.75, 1.14, 0.06, 0.55, 0.2, c.steel);
  for (const [x, y, food] of [
    [4.4, 4.5, c.yu],
    [5.1, 4.6, c.gold],
    [5.9, 4.6, c.leaf],
    [4.8, 5.2, c.leaf],
    [5.6, 5.2, c.yu],
  ] as const)
    b.tube(2, [x, y], 0.99, 1.16, [0.13, 0.27], c.white, food);
  b.person(3, 6.6, c.shu, c.white, c.skin);
  b.person(5.6, 6.6, c.ink, c.white, c.skin);
  return b;
}

/** The nursing room: two beds, curtains, a trolley. */
export function nursing(): Board {
  const b = room('#EEF0E4', '#DCCFB4');
  for (const x of [1.1, 4.6]) window(b, x + 0.5, 1.6, 1.8, 1.3);
  for (const [x, blanket] of [
    [1.3, c.shu],
    [5, c.water],
  ] as const) {
    b.shade(x, 0.5, 1.9, 3.3, 0.8);
    b.layShadows();
    b.box(x, 0.35, 0, 1.9, 0.14, 1.5, c.wood);
    for (const [lx, ly] of [
      [0.1, 3.5],
      [1.65, 3.5],
    ] as const)
      b.box(x + lx, ly, 0, 0.14, 0.14, 0.5, c.steel);
    b.box(x, 0.5, 0.42, 1.9, 3.2, 0.16, c.steel);
    b.box(x + 0.05, 0.52, 0.58, 1.8, 3.12, 0.26, c.white);
    b.box(x + 0.35, 0.65, 0.84, 1.2, 0.6, 0.2, c.white);
    b.box(x + 0.02, 1.6, 0.62, 1.86, 2.06, 0.28, blanket);
    b.box(x + 0.01, 1.55, 0.64, 1.88, 0.34, 0.3, c.cream);
    b.box(x, 3.7, 0, 1.9, 0.12, 1.05, c.wood);
  }
  b.person(4.1, 2.1, c.white, c.white, c.skin);
  b.cord(
    [
      [8.1, 0.9, 0],
      [8.1, 0.9, 2.6],
      [7.8, 0.9, 2.6],
    ],
    0.07,
    c.steel,
  );
  b.box(7.62, 0.8, 1.9, 0.34, 0.16, 0.55, c.water);
  b.shade(5.6, 5, 1.5, 0.9, 1);
  b.layShadows();
  for (const [x, y] of [
    [5.65, 5.05],
    [6.95, 5.05],
    [5.65, 5.75],
    [6.95, 5.75],
  ] as const)
    b.box(x, y, 0, 0.08, 0.08, 1, c.steel);
  b.box(5.6, 5, 0.35, 1.5, 0.9, 0.08, c.steel);
  b.box(5.6, 5, 1, 1.5, 0.9, 0.08, c.white);
  b.tube(2, [6, 5.35], 1.08, 1.45, [0.12, 0.12], c.gold, c.white);
  b.tube(2, [6.4, 5.3], 1.08, 1.35, [0.12, 0.12], c.shu, c.white);
  b.box(6.55, 5.45, 1.08, 0.4, 0.3, 0.12, c.yu);
  b.person(3, 5.5, c.white, c.white, c.skin);
  b.person(4.1, 5.9, c.shu, c.shu, c.skin);
  b.person(7.7, 5.9, c.white, c.white, c.skin);
  return b;
}
