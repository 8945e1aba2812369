import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint } from '../../mesh.ts';
import { type Canvas, line, oval, patch } from '../picture.ts';

/** Two carp under hibiscus, the other great subject of Shu embroidery; the lower fish is only drawn yet. Fits a silk of 1.36 by 0.96 metres. */
export function carpPicture(b: MeshBuilder, silk: Canvas): void {
  for (const [x, y, w] of [
    [0.5, 0.16, 0.3],
    [0.8, 0.84, 0.24],
    [0.98, 0.5, 0.26],
    [0.26, 0.5, 0.2],
  ] as const)
    for (const step of [0, 1])
      line(
        b,
        silk,
        [
          [x - w / 2 + step * 0.06, y + step * 0.04],
          [x, y + 0.02 + step * 0.04],
          [x + w / 2, y + step * 0.04],
        ],
        0.014,
        paint('water'),
        { layer: 1 },
      );
  fish(b, silk, 0.56, 0.46, 0.55, 1.15);
  drawnFish(b, silk, 0.96, 0.26);
  for (const [x, y, r, colour] of [
    [1.1, 0.74, 0.15, 'clothRose'],
    [0.92, 0.88, 0.09, 'yuLight'],
    [0.18, 0.14, 0.13, 'blossom'],
  ] as const)
    flower(b, silk, x, y, r, colour);
  line(
    b,
    silk,
    [
      [1.34, 0.94],
      [1.22, 0.84],
      [1.1, 0.74],
    ],
    0.022,
    paint('leafDeep'),
    { layer: 1 },
  );
  const leaf = (x: number, y: number, turn: number, colour: Clay) =>
    oval(b, silk, [x, y], [0.13, 0.05], paint(colour), { turn, sides: 6, layer: 2 });
  leaf(1.27, 0.68, -0.9, 'shu');
  leaf(1.24, 0.9, 0.2, 'leaf');
  leaf(0.34, 0.1, 0.3, 'shuLight');
  leaf(0.08, 0.28, 1.9, 'leaf');
}

function fish(b: MeshBuilder, silk: Canvas, x: number, y: number, turn: number, size: number): void {
  const [c, s] = [Math.cos(turn) * size, Math.sin(turn) * size];
  const at = (p: number, q: number) => [x + c * p - s * q, y + s * p + c * q] as const;
  const dab = (p: number, q: number, rx: number, ry: number, colour: Clay, layer: number, lean = 0) =>
    oval(b, silk, at(p, q), [rx * size, ry * size], paint(colour), { turn: turn + lean, layer, sides: 12 });
  patch(b, silk, [at(-0.2, 0), at(-0.4, 0.16), at(-0.34, 0.03)], paint('flame'), { layer: 2 });
  patch(b, silk, [at(-0.2, 0), at(-0.34, -0.03), at(-0.42, -0.12)], paint('yuLight'), { layer: 2 });
  dab(0.03, 0.12, 0.14, 0.05, 'flame', 2, 0.3);
  dab(0.06, -0.12, 0.1, 0.04, 'flame', 2, -0.7);
  dab(0, 0, 0.28, 0.115, 'yuLight', 3);
  dab(0.01, -0.035, 0.22, 0.06, 'linen', 4);
  dab(-0.02, 0.03, 0.23, 0.07, 'yu', 5);
  for (let i = 0; i < 5; i++) dab(-0.16 + i * 0.07, 0.03 - (i % 2) * 0.035, 0.026, 0.022, 'gold', 6);
  dab(0.2, 0, 0.09, 0.085, 'flame', 6);
  dab(0.23, 0.03, 0.024, 0.024, 'white', 7);
  dab(0.235, 0.03, 0.013, 0.013, 'ink', 8);
}

function drawnFish(b: MeshBuilder, silk: Canvas, x: number, y: number): void {
  const outline = Array.from(
    { length: 13 },
    (_, i) => [x + 0.24 * Math.cos((i / 12) * 2 * Math.PI), y + 0.095 * Math.sin((i / 12) * 2 * Math.PI)] as const,
  );
  line(b, silk, outline, 0.011, paint('steelDeep'), { layer: 2 });
  line(
    b,
    silk,
    [
      [x + 0.22, y],
      [x + 0.36, y + 0.1],
      [x + 0.32, y],
      [x + 0.37, y - 0.09],
      [x + 0.22, y],
    ],
    0.011,
    paint('steelDeep'),
    { layer: 2 },
  );
  line(
    b,
    silk,
    [
      [x - 0.12, y + 0.08],
      [x - 0.1, y],
      [x - 0.12, y - 0.08],
    ],
    0.011,
    paint('steelDeep'),
    { layer: 2 },
  );
  // Begun at the head.
  oval(b, silk, [x - 0.17, y], [0.06, 0.06], paint('gold'), { layer: 3 });
}

function flower(b: MeshBuilder, silk: Canvas, x: number, y: number, r: number, colour: Clay): void {
  for (let i = 0; i < 5; i++) {
    const turn = (i / 5) * 2 * Math.PI + 0.3;
    oval(
      b,
      silk,
      [x + 0.55 * r * Math.cos(turn), y + 0.55 * r * Math.sin(turn)],
      [r * 0.6, r * 0.42],
      paint(colour, i % 2 ? 1 : 0.93),
      { turn, layer: 3, sides: 8 },
    );
  }
  oval(b, silk, [x, y], [r * 0.22, r * 0.22], paint('gold'), { layer: 4, sides: 6 });
}
