import { Board } from './iso.ts';
import { palette as c } from './palette.ts';

const SIZE: [number, number] = [1280, 800];

/** The colour of one thread of the cloth: nested diamonds of gold, green and cream on a vermilion ground. */
export function thread(column: number, row: number): string {
  const distance = Math.abs((column % 16) - 8) + Math.abs((row % 16) - 8);
  if (distance < 3 || distance > 14) return c.cream;
  if (distance === 5 || distance === 11) return c.gold;
  return distance === 8 ? c.shu : c.yu;
}

/** A loom seen from its bench: green warp running back, vermilion and gold cloth growing on the beam. */
export function loom(): Board {
  const b = new Board(SIZE, 70, [600, 218], [c.paper, c.sand]);
  b.raw('<ellipse cx="690" cy="715" rx="500" ry="56" fill="#6B4A2C" opacity=".2" filter="url(#haze)"/>');
  b.box(-0.4, -0.4, -0.35, 9.2, 7, 0.35, c.floor);
  b.shade(1, 1, 6.5, 3.6, 1.2);
  b.layShadows();
  for (const y of [1, 4.2])
    for (const x of [1, 7]) if (!(x === 7 && y === 4.2)) b.box(x, y, 0, 0.35, 0.35, x === 1 ? 3.6 : 1.7, c.wood);
  b.box(1, 1, 3.2, 0.35, 3.55, 0.35, c.wood);
  b.box(1, 1, 1.3, 6.35, 0.3, 0.3, c.wood);
  b.box(2.9, 1, 1.6, 0.3, 0.3, 1.8, c.wood);
  b.tube(1, [1.18, 1.7], 1.35, 4.2, [0.3, 0.3], c.darkWood);
  for (let i = 0; i < 44; i++) {
    const y = 1.5 + i * 0.058;
    b.cord(
      [
        [1.2, y, 1.98],
        [3.9, y, i % 2 ? 1.82 : 1.98],
      ],
      0.022,
      i % 4 ? c.shu : '#3E9A80',
    );
  }
  for (const x of [2.6, 3.3]) {
    b.box(x, 1.35, 2.5, 0.1, 2.85, 0.14, c.darkWood);
    for (let i = 0; i < 22; i++)
      b.cord(
        [
          [x + 0.05, 1.5 + i * 0.118, 2.5],
          [x + 0.05, 1.5 + i * 0.118, 1.4],
        ],
        0.02,
        c.cream,
      );
    b.box(x, 1.35, 1.25, 0.1, 2.85, 0.12, c.darkWood);
    for (const y of [1.6, 3.9])
      b.cord(
        [
          [x + 0.05, y, 2.64],
          [3.05, y, 3.4],
        ],
        0.03,
        c.iron,
      );
  }
  b.box(2.9, 1, 3.4, 0.3, 3.55, 0.22, c.wood);
  b.box(4, 1.3, 1.45, 0.16, 2.95, 0.12, c.wood);
  for (let i = 0; i < 40; i++)
    b.cord(
      [
        [4.08, 1.42 + i * 0.068, 1.57],
        [4.08, 1.42 + i * 0.068, 2.35],
      ],
      0.018,
      c.gold,
    );
  b.box(4, 1.3, 2.35, 0.16, 2.95, 0.14, c.wood);
  const [size, columns, rows] = [0.058, 44, 48];
  b.face(
    [
      [4.3, 1.5, 1.9],
      [7.1, 1.5, 1.9],
      [7.1, 4.05, 1.9],
      [4.3, 4.05, 1.9],
    ],
    c.yu,
    [0, 0, 1],
  );
  for (let i = 0; i < columns; i++)
    for (let k = 0; k < rows; k++) {
      const colour = thread(i, k);
      if (colour === c.yu) continue;
      const [x, y] = [4.3 + k * size, 1.5 + i * size];
      b.face(
        [
          [x, y, 1.905],
          [x + size, y, 1.905],
          [x + size, y + size, 1.905],
          [x, y + size, 1.905],
        ],
        colour,
        [0, 0, 1],
      );
    }
  b.box(4.5, 2.2, 1.91, 0.18, 0.95, 0.13, c.darkWood);
  b.box(4.53, 2.42, 2.04, 0.12, 0.5, 0.03, c.shu);
  b.tube(1, [7.2, 1.72], 1.35, 4.2, [0.22, 0.22], c.yu, c.darkWood);
  b.box(1, 4.25, 1.3, 6.35, 0.3, 0.3, c.wood);
  b.box(2.9, 4.25, 1.6, 0.3, 0.3, 2.02, c.wood);
  b.box(7, 4.2, 0, 0.35, 0.35, 1.7, c.wood);
  b.shade(7.7, 1.7, 0.8, 2.2, 0.6);
  b.layShadows();
  for (const y of [1.8, 3.6]) b.box(7.8, y, 0, 0.5, 0.16, 0.7, c.darkWood);
  b.box(7.7, 1.7, 0.7, 0.75, 2.2, 0.12, c.wood);
  for (const [x, y, colour] of [
    [1.3, 5.4, c.yu],
    [2, 5.6, c.gold],
    [2.7, 5.5, c.shu],
    [3.4, 5.7, c.yu],
  ] as const) {
    b.shade(x - 0.2, y - 0.2, 0.45, 0.45, 0.5);
    b.layShadows();
    b.tube(2, [x, y], 0, 0.1, [0.3, 0.3], c.wood);
    b.tube(2, [x, y], 0.1, 0.62, [0.25, 0.2], colour);
    b.tube(2, [x, y], 0.62, 0.75, [0.06, 0.06], c.wood);
  }
  return b;
}

/** Cloth from very near: vermilion ground, gold and green figures, each thread rounded. */
export function cloth(): Board {
  const b = new Board(SIZE, 40, [0, 0], [c.yu, c.yu]);
  const step = 20;
  b.raw(
    '<defs><linearGradient id="t" x2="0" y2="1"><stop stop-color="#fff" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#2A0E10" stop-opacity=".38"/></linearGradient></defs>',
  );
  for (let i = 0; i * step < SIZE[0]; i++)
    for (let k = 0; k * step < SIZE[1]; k++) {
      const colour = thread(i, k);
      const up = colour !== c.yu;
      const [w, h] = up ? [18, 19.4] : [19.4, 18];
      const at = `x="${i * step + (step - w) / 2}" y="${k * step + (step - h) / 2}" width="${w}" height="${h}" rx="6"`;
      b.raw(`<rect ${at} fill="${colour}"/><rect ${at} fill="url(#t)"/>`);
    }
  b.raw(
    '<defs><radialGradient id="v" cx=".36" cy=".3" r=".9"><stop stop-color="#FFF3D8" stop-opacity=".22"/><stop offset=".5" stop-color="#8A2A1C" stop-opacity="0"/><stop offset="1" stop-color="#2A0E10" stop-opacity=".42"/></radialGradient></defs><rect width="1280" height="800" fill="url(#v)"/>',
  );
  return b;
}
