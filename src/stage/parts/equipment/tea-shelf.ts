import { type MeshBuilder, mix, paint, type Point3 } from '../../mesh.ts';
import { ball, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Look } from '../part.ts';
import { pot } from './tea-ware.ts';
import { rod, turned } from './turned.ts';

/** 博古架: uneven compartments about a round moon window, filled with jars, pots and cakes of tea. */
export function teaShelf(b: MeshBuilder, { random }: Look): void {
  const [w, h, d] = [2.5, 2.4, 0.42];
  const frame = paint('woodDeep');
  const board = { foot: paint('door'), without: [] };
  boxAt(b, [0, 0.3, -d / 2 + 0.02], [w - 0.1, h - 0.34, 0.03], paint('linen'), { foot: paint('sand') });
  boxAt(b, [0, 0, 0], [w, 0.34, d], frame, { foot: paint('door'), top: frame });
  for (const x of [-0.93, -0.31, 0.31, 0.93]) {
    boxAt(b, [x, 0.06, d / 2], [0.54, 0.22, 0.02], paint('timber'));
    rod(b, [x, 0.17, d / 2], [x, 0.17, d / 2 + 0.04], 0.028, paint('gold'), { sides: 6 });
  }
  for (const x of [-w / 2 + 0.04, w / 2 - 0.04])
    boxAt(b, [x, 0.3, 0], [0.08, h - 0.3, d], frame, { foot: paint('door') });
  boxAt(b, [0, h - 0.08, 0], [w, 0.08, d], frame, { without: [] });
  // The moon window, and the boards that run up to it.
  const [cy, r] = [1.36, 0.6];
  const ring = Array.from({ length: 19 }, (_, i): Point3 => [
    Math.cos((i / 18) * 2 * Math.PI) * r,
    cy + Math.sin((i / 18) * 2 * Math.PI) * r,
    0.12,
  ]);
  tube(b, ring, 0.055, paint('door', 1.15), 5);
  rod(b, [0, cy, -0.16], [0, cy, -0.14], r, mix(paint('linen'), paint('leafLight'), 0.4), { sides: 18, glow: 0.3 });
  const shelf = (x0: number, x1: number, y: number) =>
    boxAt(b, [(x0 + x1) / 2, y, 0], [x1 - x0, 0.05, d - 0.04], frame, board);
  const post = (x: number, y0: number, y1: number) => boxAt(b, [x, y0, 0], [0.05, y1 - y0, d - 0.04], frame, board);
  for (const [x0, x1, y] of [
    [-1.21, -0.5, 0.98],
    [-1.21, -0.62, 1.5],
    [-1.21, -0.4, 1.96],
    [0.5, 1.21, 0.84],
    [0.62, 1.21, 1.34],
    [0.45, 1.21, 1.86],
  ] as const)
    shelf(x0, x1, y);
  for (const [x, y0, y1] of [
    [-0.82, 0.98, 1.5],
    [0.9, 0.84, 1.34],
    [-0.86, 1.96, 2.34],
    [0.84, 1.86, 2.34],
    [0, 1.96, 2.34],
    [0, 0.34, 0.78],
  ] as const)
    post(x, y0, y1);
  boxAt(b, [0, cy - 0.42, 0.02], [0.84, 0.04, 0.3], frame, board);
  wares(b, random);
}

function wares(b: MeshBuilder, random: () => number): void {
  const glazes = [
    paint('shuLight'),
    paint('clothBlue'),
    paint('brick'),
    paint('roofDeep'),
    paint('enamel'),
    paint('gold'),
    paint('roofGreen'),
  ];
  let next = Math.floor(random() * glazes.length);
  const glaze = () => glazes[next++ % glazes.length]!;
  const caddy = (x: number, y: number, scale = 1) => {
    const colour = glaze();
    b.within({ at: [x, y, 0.04], scale }, () =>
      turned(
        b,
        [
          [0.1, 0],
          [0.14, 0.1],
          [0.12, 0.22],
          [0.07, 0.25],
          [0.085, 0.27, paint('yu')],
          [0.05, 0.32, paint('yuLight')],
        ],
        colour,
        { sides: 7, foot: mix(colour, paint('ink'), 0.3) },
      ),
    );
  };
  const cake = (x: number, y: number) => {
    rod(b, [x, y + 0.17, -0.06], [x, y + 0.18, 0.02], 0.16, paint('sand'), { sides: 10, tip: paint('linen') });
    rod(b, [x, y + 0.18, 0.02], [x, y + 0.18, 0.03], 0.06, paint('yu'), { sides: 8 });
  };
  const teapot = (x: number, y: number) => b.within({ at: [x, y, 0.05] }, () => pot(b, glaze(), 1.15));
  for (const [x, y] of [
    [-1.0, 0.34],
    [-0.62, 0.34],
    [1.02, 0.34],
    [0.66, 0.34],
    [-1.02, 1.03],
    [1.06, 0.89],
    [-0.64, 2.01],
    [0.62, 1.91],
  ] as const)
    caddy(x, y);
  for (const [x, y] of [
    [-0.3, 0.34],
    [-1.06, 2.01],
    [1.02, 1.91],
    [-0.68, 1.03],
  ] as const)
    cake(x, y);
  for (const [x, y] of [
    [0.3, 0.34],
    [-0.92, 1.55],
    [0.74, 0.89],
    [0.92, 1.39],
    [-0.3, 2.01],
  ] as const)
    teapot(x, y);
  caddy(0.3, 2.01, 0.9);
  // A little pine in the window.
  b.within({ at: [0, 0.98, 0.05] }, () => {
    boxAt(b, [0, 0, 0], [0.42, 0.1, 0.2], paint('clothBlue'), { foot: paint('clothBlue', 0.7), top: paint('soil') });
    tube(
      b,
      [
        [0.04, 0.1, 0],
        [-0.06, 0.25, 0],
        [0.06, 0.42, 0],
        [0.02, 0.6, 0],
      ],
      0.03,
      paint('trunk'),
      5,
    );
    for (const [x, y, s] of [
      [-0.2, 0.34, 0.15],
      [0.22, 0.46, 0.16],
      [0, 0.66, 0.17],
    ] as const)
      b.within({ at: [x, y, 0] }, () =>
        ball(b, s, paint('leaf'), { stretch: [1.3, 0.55, 0.8], below: paint('leafPine') }),
      );
  });
}
