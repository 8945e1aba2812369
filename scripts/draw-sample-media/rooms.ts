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
