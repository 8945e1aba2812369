import { type MeshBuilder, paint } from '../../mesh.ts';
import { type Canvas, line, oval, patch } from '../picture.ts';

/** A panda eating bamboo, beside it a lotus; the bamboo on the right is only drawn yet. Fits a silk of 1.36 by 0.96 metres. */
export function pandaPicture(b: MeshBuilder, silk: Canvas): void {
  bamboo(b, silk);
  panda(b, silk);
  lotus(b, silk);
}

function bamboo(b: MeshBuilder, silk: Canvas): void {
  for (const [x, lean] of [
    [0.14, 0.02],
    [0.3, -0.03],
  ] as const)
    for (let i = 0; i < 5; i++) {
      line(
        b,
        silk,
        [
          [x + lean * i, 0.03 + i * 0.19],
          [x + lean * (i + 1), 0.2 + i * 0.19],
        ],
        0.05,
        paint(i % 2 ? 'bamboo' : 'shuLight'),
        { layer: 1 },
      );
      line(
        b,
        silk,
        [
          [x + lean * i - 0.03, 0.025 + i * 0.19],
          [x + lean * i + 0.03, 0.025 + i * 0.19],
        ],
        0.014,
        paint('leafDeep'),
        { layer: 2 },
      );
    }
  const leaf = (x: number, y: number, turn: number, colour: 'leaf' | 'shu' | 'bamboo') =>
    oval(b, silk, [x, y], [0.13, 0.03], paint(colour), { turn, sides: 6, layer: 3 });
  leaf(0.42, 0.84, -0.5, 'shu');
  leaf(0.36, 0.74, -0.9, 'leaf');
  leaf(0.08, 0.88, 2.5, 'bamboo');
  leaf(0.05, 0.6, 3.6, 'shu');
  leaf(0.46, 0.92, 0.1, 'bamboo');
  leaf(0.42, 0.58, -0.2, 'leaf');
  leaf(0.05, 0.34, 2.6, 'leaf');
  // On the right only the drawing stands yet.
  for (const [x, y, t] of [
    [1.16, 0.76, 0.7],
    [1.24, 0.62, -0.6],
    [1.1, 0.86, 2.2],
  ] as const) {
    const [dx, dy] = [0.11 * Math.cos(t), 0.11 * Math.sin(t)];
    const [px, py] = [-dy * 0.28, dx * 0.28];
    line(
      b,
      silk,
      [
        [x - dx, y - dy],
        [x + px, y + py],
        [x + dx, y + dy],
        [x - px, y - py],
        [x - dx, y - dy],
      ],
      0.009,
      paint('steelDeep'),
      { layer: 1 },
    );
  }
  line(
    b,
    silk,
    [
      [1.18, 0.5],
      [1.2, 0.94],
    ],
    0.009,
    paint('steelDeep'),
  );
  line(
    b,
    silk,
    [
      [1.23, 0.5],
      [1.25, 0.94],
    ],
    0.009,
    paint('steelDeep'),
  );
}

function panda(b: MeshBuilder, silk: Canvas): void {
  const dab = (
    x: number,
    y: number,
    rx: number,
    ry: number,
    colour: 'ink' | 'white' | 'stone' | 'yuLight',
    layer: number,
    turn = 0,
  ) => oval(b, silk, [x, y], [rx, ry], paint(colour), { layer, turn, sides: 12 });
  dab(0.74, 0.3, 0.25, 0.25, 'stone', 1);
  dab(0.74, 0.29, 0.235, 0.235, 'white', 2);
  dab(0.58, 0.4, 0.15, 0.075, 'ink', 3, -0.6);
  dab(0.9, 0.4, 0.15, 0.075, 'ink', 3, 0.6);
  dab(0.6, 0.11, 0.105, 0.085, 'ink', 4);
  dab(0.88, 0.11, 0.105, 0.085, 'ink', 4);
  dab(0.59, 0.77, 0.075, 0.075, 'ink', 3);
  dab(0.89, 0.77, 0.075, 0.075, 'ink', 3);
  dab(0.74, 0.63, 0.215, 0.19, 'stone', 4);
  dab(0.74, 0.63, 0.2, 0.178, 'white', 5);
  dab(0.66, 0.64, 0.05, 0.062, 'ink', 6, -0.5);
  dab(0.82, 0.64, 0.05, 0.062, 'ink', 6, 0.5);
  dab(0.667, 0.65, 0.015, 0.017, 'white', 7);
  dab(0.813, 0.65, 0.015, 0.017, 'white', 7);
  dab(0.74, 0.565, 0.034, 0.024, 'ink', 6);
  // What it eats.
  line(
    b,
    silk,
    [
      [0.5, 0.5],
      [0.98, 0.36],
    ],
    0.035,
    paint('bamboo'),
    { layer: 8 },
  );
  oval(b, silk, [0.46, 0.54], [0.09, 0.028], paint('leafDeep'), { layer: 8, turn: 2.2, sides: 6 });
}

function lotus(b: MeshBuilder, silk: Canvas): void {
  const petal = (turn: number, colour: 'yuLight' | 'blossom' | 'clothRose', layer: number) => {
    const [x, y] = [1.17 + 0.07 * Math.cos(turn), 0.16 + 0.07 * Math.sin(turn)];
    oval(b, silk, [x, y], [0.1, 0.045], paint(colour), { turn, layer, sides: 8 });
  };
  petal(0.25, 'blossom', 1);
  petal(Math.PI - 0.25, 'blossom', 1);
  petal(0.85, 'clothRose', 2);
  petal(Math.PI - 0.85, 'clothRose', 2);
  petal(Math.PI / 2, 'yuLight', 3);
  patch(
    b,
    silk,
    [
      [1.02, 0.1],
      [1.3, 0.1],
      [1.24, 0.05],
      [1.08, 0.05],
    ],
    paint('shuLight'),
    { layer: 4 },
  );
}
