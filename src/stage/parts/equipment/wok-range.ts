import { type MeshBuilder, paint, type Rgb } from '../../mesh.ts';
import { ball, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Part } from '../part.ts';
import { revolve } from './fittings.ts';
import { hood, stockPot } from './range-hood.ts';

/** A Sichuan stove: two big woks over open flames, a stock pot between them, the hood above. The cook stands south of it. */
export const wokRange: Part = { size: [2.5, 2.75, 1.25], build };

function build(b: MeshBuilder, { random }: { random: () => number }): void {
  const steel = paint('steel', 1.12);
  boxAt(b, [0, 0, 0], [2.3, 0.1, 0.9], paint('iron'));
  boxAt(b, [0, 0.1, 0], [2.4, 0.7, 1.04], steel, { foot: paint('steel', 0.86), without: ['bottom', 'top'] });
  boxAt(b, [0, 0.8, 0], [2.44, 0.06, 1.08], paint('steel', 1.22), { without: [] });
  for (const x of [-0.72, 0.72]) burner(b, x, random);
  stockPot(b);
  // Doors with glowing mouths, knobs with red marks.
  for (const x of [-0.72, 0.72]) {
    boxAt(b, [x, 0.2, 0.53], [0.74, 0.36, 0.02], paint('steelDeep'), { without: [] });
    boxAt(b, [x, 0.28, 0.535], [0.5, 0.18, 0.02], paint('flame'), { glow: 1, without: [] });
    for (let i = 0; i < 6; i++)
      boxAt(b, [x - 0.22 + i * 0.088, 0.26, 0.55], [0.03, 0.22, 0.012], paint('iron'), { without: [] });
  }
  for (const x of [-1.05, -0.9, -0.1, 0.1, 0.9, 1.05]) {
    revolve(
      b,
      [
        [0.045, 0.52],
        [0.045, 0.58],
        [0, 0.58],
      ],
      paint('rubber'),
      { axis: 'z', sides: 8, at: [x, 0.7, 0] },
    );
    boxAt(b, [x, 0.7, 0.585], [0.014, 0.045, 0.01], paint('yuLight'), { without: [] });
  }
  tube(
    b,
    [
      [-1.2, 0.62, 0.56],
      [1.2, 0.62, 0.56],
    ],
    0.02,
    paint('steel'),
    6,
  );
  // Splash-back, taps that swing over the woks, ladles on a bar.
  boxAt(b, [0, 0.86, -0.55], [2.44, 1.14, 0.06], paint('steel', 1.06), { without: [] });
  boxAt(b, [0, 0.86, -0.42], [2.44, 0.1, 0.2], paint('steel'));
  for (const x of [-0.36, 0.36])
    tube(
      b,
      [
        [x, 0.96, -0.42],
        [x, 1.26, -0.42],
        [x, 1.3, -0.36],
        [x + Math.sign(x) * 0.16, 1.3, -0.2],
        [x + Math.sign(x) * 0.16, 1.22, -0.16],
      ],
      0.022,
      paint('steelDeep'),
      6,
    );
  boxAt(b, [0, 1.66, -0.48], [2.2, 0.03, 0.03], paint('iron'), { without: [] });
  for (let i = 0; i < 7; i++) {
    const x = -0.9 + i * 0.3;
    boxAt(b, [x, 1.34, -0.48], [0.025, 0.32, 0.02], i % 2 ? paint('wood') : paint('steelDeep'), { without: [] });
    b.within({ at: [x, 1.32, -0.46] }, () =>
      ball(b, 0.065, paint(i % 2 ? 'iron' : 'steelDeep'), { stretch: [1, 1, 0.4] }),
    );
  }
  hood(b);
}

function burner(b: MeshBuilder, x: number, random: () => number): void {
  const at = [x, 0, 0.06] as const;
  revolve(
    b,
    [
      [0.47, 0.86],
      [0.47, 0.93],
      [0.4, 0.97],
      [0.36, 0.9],
    ],
    [paint('iron'), paint('rubber'), paint('iron')],
    { sides: 16, at },
  );
  for (let i = 0; i < 11; i++)
    b.within({ at: [x, 0.9, 0.06], turn: (i / 11) * 2 * Math.PI }, () => {
      const tall = 0.12 + random() * 0.09;
      const lick = (w: number, h: number, z: number, c: Rgb) => {
        quad(
          b,
          [
            [-w, 0, z],
            [w, 0, z],
            [0.01, h, z + 0.03],
            [-0.01, h, z + 0.03],
          ],
          c,
          { glow: 1 },
        );
        quad(
          b,
          [
            [w, 0, z],
            [-w, 0, z],
            [-0.01, h, z + 0.03],
            [0.01, h, z + 0.03],
          ],
          c,
          { glow: 1 },
        );
      };
      lick(0.07, tall, 0.36, paint('flame'));
      lick(0.035, tall * 0.62, 0.385, paint('safety', 1.05));
    });
  // The wok, outside and in, its wooden handle towards the cook.
  revolve(
    b,
    [
      [0.1, 0.93],
      [0.3, 1.0],
      [0.46, 1.14],
    ],
    paint('iron'),
    { sides: 16, at },
  );
  revolve(
    b,
    [
      [0.49, 1.14],
      [0.44, 1.13],
      [0.28, 1.03],
      [0, 0.99],
    ],
    [paint('steelDeep'), paint('rubber'), paint('rubber')],
    { sides: 16, at },
  );
  revolve(
    b,
    [
      [0.46, 1.13],
      [0.49, 1.14],
    ],
    paint('steelDeep'),
    { sides: 16, at },
  );
  tube(
    b,
    [
      [x, 1.12, 0.5],
      [x, 1.17, 0.62],
    ],
    0.03,
    paint('wood'),
    6,
  );
  // What is frying: red chillies, green peppers, meat, in red oil.
  revolve(
    b,
    [
      [0.36, 1.075],
      [0, 1.085],
    ],
    paint(x < 0 ? 'yu' : 'roofRed'),
    { sides: 14, at },
  );
  for (let i = 0; i < 13; i++) {
    const [angle, away] = [random() * 6.3, Math.sqrt(random()) * 0.29];
    const tone = (['yuLight', 'yu', 'leaf', 'linen', 'copper'] as const)[i % 5]!;
    b.within(
      { at: [x + Math.cos(angle) * away, 1.1 + random() * 0.02, 0.06 + Math.sin(angle) * away], turn: angle },
      () => ball(b, 0.05, paint(tone), { stretch: [i % 2 ? 1.6 : 1, 0.6, 0.8] }),
    );
  }
}
