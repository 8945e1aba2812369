import { Board } from './iso.ts';
import { mix, palette as c } from './palette.ts';

const SIZE: [number, number] = [1280, 800];

/** A room cut open: a planked floor of 9.3 × 7.2, two walls with a skirting, and the shadow it throws on the page. */
export function room(wall: string = c.wall, floor: string = c.floor): Board {
  const board = new Board(SIZE, 62, [578, 250], [c.paper, c.sand]);
  board.raw('<ellipse cx="680" cy="700" rx="500" ry="60" fill="#6B4A2C" opacity=".22" filter="url(#haze)"/>');
  board.box(-0.3, -0.3, -0.35, 9.6, 7.5, 0.35, floor);
  for (let i = 0; i < 9; i++)
    board.face(
      [
        [i, 7.2, 0.005],
        [i + 0.04, 7.2, 0.005],
        [i + 0.04, 0, 0.005],
        [i, 0, 0.005],
      ],
      mix(floor, c.darkWood, 0.35),
      [0, 0, 1],
    );
  board.box(-0.3, -0.3, 0, 9.6, 0.3, 3.5, wall);
  board.box(-0.3, 0, 0, 0.3, 7.2, 3.5, wall);
  board.box(0, 0, 0, 9.3, 0.05, 0.28, c.shu);
  board.box(0, 0, 0, 0.05, 7.2, 0.28, c.shu);
  return board;
}

/** A window on the back wall (`y` = 0) with evening light in it. */
export function window(board: Board, x: number, z: number, w: number, h: number): void {
  board.box(x - 0.1, 0, z - 0.1, w + 0.2, 0.06, h + 0.2, c.white);
  board.face(
    [
      [x, 0.07, z],
      [x + w, 0.07, z],
      [x + w, 0.07, z + h],
      [x, 0.07, z + h],
    ],
    '#BFD8CC',
    [0, 1, 0.6],
  );
  board.face(
    [
      [x, 0.08, z],
      [x + w, 0.08, z],
      [x + w, 0.08, z + h * 0.28],
      [x + w * 0.55, 0.08, z + h * 0.5],
      [x, 0.08, z + h * 0.22],
    ],
    c.leaf,
    [0, 1, 0.3],
  );
  board.box(x + w / 2 - 0.04, 0.07, z, 0.08, 0.04, h, c.white);
}

/** A cupboard or rack against the left wall (`x` = 0), its drawers in rows. */
export function drawers(board: Board, y: number, d: number, h: number, rows: number, colour: string): void {
  board.shade(0, y, 0.8, d, h * 0.6);
  board.layShadows();
  board.box(0.05, y, 0, 0.75, d, h, colour);
  const step = h / rows;
  for (let i = 0; i < rows; i++) {
    board.box(0.8, y + 0.1, i * step + 0.06, 0.04, d - 0.2, step - 0.12, c.cream);
    board.box(0.84, y + d / 2 - 0.2, i * step + step / 2, 0.05, 0.4, 0.07, c.darkWood);
  }
}

/** A lathe 3.2 units long, headstock at the left. */
export function lathe(board: Board, x: number, y: number, body: string): void {
  board.shade(x, y, 3.2, 1, 1.2);
  board.layShadows();
  board.box(x, y + 0.05, 0, 0.85, 0.9, 0.75, c.iron);
  board.box(x + 2.35, y + 0.05, 0, 0.85, 0.9, 0.75, c.iron);
  board.box(x, y, 0.75, 3.2, 1, 0.24, body);
  board.box(x + 0.8, y + 0.2, 0.99, 2.3, 0.15, 0.08, c.steel);
  board.box(x + 0.02, y + 0.05, 0.99, 0.9, 0.85, 0.85, body);
  board.tube(0, [y + 0.5, 1.42], x + 0.92, x + 1.12, [0.34, 0.34], c.steel, c.iron);
  board.tube(0, [y + 0.5, 1.42], x + 1.12, x + 2.3, [0.13, 0.13], c.gold);
  board.box(x + 2.3, y + 0.25, 0.99, 0.55, 0.5, 0.62, body);
  board.tube(0, [y + 0.5, 1.42], x + 2.2, x + 2.4, [0.04, 0.14], c.steel);
  board.box(x + 1.45, y + 0.62, 0.99, 0.5, 0.36, 0.26, c.iron);
  board.tube(1, [x + 1.7, 1.12], y + 0.98, y + 1.04, [0.15, 0.15], c.yu, c.cream);
  board.box(x + 0.22, y + 0.9, 1.3, 0.4, 0.03, 0.3, c.ink);
  board.ball(x + 0.75, y + 0.94, 1.25, 0.05, c.yu);
}

/** A table on four legs. */
export function bench(board: Board, x: number, y: number, w: number, d: number, top: string): void {
  board.shade(x, y, w, d, 0.9);
  board.layShadows();
  for (const [lx, ly] of [
    [0.08, 0.08],
    [w - 0.2, 0.08],
    [0.08, d - 0.2],
    [w - 0.2, d - 0.2],
  ] as const)
    board.box(x + lx, y + ly, 0, 0.14, 0.14, 0.85, c.darkWood);
  board.box(x, y, 0.85, w, d, 0.14, top);
}
