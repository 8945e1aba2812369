import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { banquetTable } from './banquet-table.ts';
import { bowl, chilliString, dish } from './dishes.ts';
import { legs, revolve } from './fittings.ts';
import { wokRange } from './wok-range.ts';

/** Sichuan cooking. */
export const kitchen: Catalogue = {
  'wok-range': wokRange,
  'kitchen-counter': { size: [2, 1.25, 0.8], build: counter },
  'spice-rack': { size: [1.6, 2.05, 0.46], build: spiceRack },
  fridge: { size: [1.26, 2.02, 0.82], build: fridge },
  'banquet-table': banquetTable,
};

function counter(b: MeshBuilder, { random }: Look): void {
  legs(b, [1.94, 0.82, 0.74], 0.05, paint('steelDeep'));
  boxAt(b, [0, 0.82, 0], [2, 0.05, 0.8], paint('steel', 1.18), { without: [] });
  boxAt(b, [0, 0.22, 0], [1.9, 0.03, 0.7], paint('steel'), { without: [] });
  for (const [x, r, h] of [
    [-0.7, 0.17, 0.26],
    [-0.25, 0.2, 0.18],
    [0.25, 0.15, 0.3],
  ] as const) {
    revolve(
      b,
      [
        [r, 0.25],
        [r, 0.25 + h],
        [r + 0.02, 0.26 + h],
        [0.03, 0.29 + h],
        [0.03, 0.32 + h],
        [0, 0.32 + h],
      ],
      [paint('steel', 1.15), paint('iron'), paint('steel', 1.1), paint('iron'), paint('iron')],
      { sides: 10, at: [x, 0, 0] },
    );
  }
  boxAt(b, [0.72, 0.25, 0], [0.36, 0.24, 0.5], paint('bamboo'), { top: paint('leafDeep') });
  const top = 0.87;
  // The round block with its cleaver, half a radish cut.
  revolve(
    b,
    [
      [0.27, 0],
      [0.27, 0.12],
      [0.24, 0.125],
      [0, 0.125],
    ],
    [paint('woodDeep'), paint('wood', 1.1), paint('wood', 1.16)],
    { sides: 14, at: [-0.55, top, 0.06] },
  );
  boxAt(b, [-0.46, top + 0.13, 0.02], [0.012, 0.13, 0.27], paint('steel', 1.3), { without: [], turn: 0.5 });
  tube(
    b,
    [
      [-0.39, top + 0.22, 0.15],
      [-0.31, top + 0.24, 0.29],
    ],
    0.024,
    paint('woodDeep'),
    6,
  );
  for (let i = 0; i < 4; i++)
    b.within({ at: [-0.7 + i * 0.055, top + 0.14, 0.12 - i * 0.02] }, () =>
      ball(b, 0.045, paint(i < 2 ? 'white' : 'clothRose'), { stretch: [0.4, 1, 1] }),
    );
  // Bowls of what Sichuan cooks with.
  const fillings = ['yu', 'gold', 'leaf', 'yuLight', 'linen', 'copper'] as const satisfies readonly Clay[];
  for (let i = 0; i < 3; i++)
    for (const row of [0, 1])
      bowl(
        b,
        [0.02 + i * 0.24, top, -0.2 + row * 0.25],
        0.1,
        row ? paint('clothBlue') : paint('enamel'),
        paint(fillings[(i * 2 + row + Math.floor(random() * 2)) % 6]!),
      );
  dish(b, [0.76, top, -0.14], 0.17, [paint('yuLight'), paint('leaf'), paint('yu')], random, 7);
  // Cabbage, aubergine, a jar of paste.
  b.within({ at: [0.8, top + 0.1, 0.2] }, () =>
    ball(b, 0.12, paint('leafLight'), { rough: { by: 0.1, random }, below: paint('white') }),
  );
  for (const i of [0, 1])
    tube(
      b,
      [
        [-0.9 + i * 0.07, top + 0.04, -0.28],
        [-0.86 + i * 0.07, top + 0.05, -0.1],
        [-0.84 + i * 0.07, top + 0.04, 0.04],
      ],
      0.036,
      paint(i ? 'leaf' : 'roofDeep'),
      6,
    );
  revolve(
    b,
    [
      [0.08, 0],
      [0.11, 0.08],
      [0.11, 0.17],
      [0.07, 0.21],
      [0.07, 0.23],
      [0, 0.24],
    ],
    [paint('brick'), paint('brick'), paint('trunk'), paint('trunk'), paint('yu')],
    { sides: 10, at: [-0.22, top, -0.24] },
  );
}

function spiceRack(b: MeshBuilder, { random }: Look): void {
  for (const x of [-0.77, 0.77]) boxAt(b, [x, 0, -0.02], [0.06, 2, 0.4], paint('woodDeep'));
  boxAt(b, [0, 0.05, -0.2], [1.5, 1.92, 0.03], paint('wood', 0.86), { without: [] });
  for (const y of [0.1, 0.62, 1.12, 1.56, 1.97])
    boxAt(b, [0, y, -0.02], [1.54, 0.045, 0.4], paint('wood'), { without: [] });
  // Pickle jars below, as every Sichuan kitchen has them; bowls and jars of spices above.
  for (const x of [-0.5, 0, 0.5])
    revolve(
      b,
      [
        [0.13, 0.145],
        [0.2, 0.28],
        [0.19, 0.38],
        [0.1, 0.45],
        [0.16, 0.47],
        [0.1, 0.48],
        [0.1, 0.53],
        [0, 0.56],
      ],
      [
        paint('brick'),
        paint('brick', 1.08),
        paint('trunk'),
        paint('brick'),
        paint('brick', 1.1),
        paint('brick'),
        paint('brick', 1.1),
      ],
      { sides: 10, at: [x, 0, 0] },
    );
  const spices = ['yu', 'gold', 'copper', 'leaf', 'yuLight', 'linen', 'trunk'] as const satisfies readonly Clay[];
  for (let i = 0; i < 6; i++) {
    b.within({ at: [-0.62 + i * 0.25, 0.665, 0] }, () => {
      cylinder(b, 0.085, 0.2, paint(spices[i]!), { sides: 8 });
      b.within({ at: [0, 0.2, 0] }, () => cylinder(b, 0.09, 0.05, paint('white'), { sides: 8 }));
    });
    bowl(
      b,
      [-0.62 + i * 0.25, 1.165, 0.02],
      0.11,
      paint(i % 2 ? 'clothBlue' : 'enamel'),
      paint(spices[(i * 3 + 1) % 7]!),
      9,
    );
  }
  for (let i = 0; i < 7; i++) {
    const tall = 0.2 + random() * 0.12;
    b.within({ at: [-0.65 + i * 0.215, 1.605, 0] }, () => {
      cylinder(b, 0.06, tall, paint((['ink', 'copper', 'roofDeep', 'gold'] as const)[i % 4]!), {
        upper: 0.055,
        sides: 7,
      });
      b.within({ at: [0, tall, 0] }, () => cylinder(b, 0.026, 0.06, paint('yuLight'), { sides: 6 }));
      boxAt(b, [0, tall * 0.3, 0.055], [0.07, 0.08, 0.012], paint('linen'), { without: ['north', 'bottom'] });
    });
  }
  for (const x of [-0.66, 0.66]) chilliString(b, [x, 1.52, 0.16], 0.36, random);
}

function fridge(b: MeshBuilder): void {
  boxAt(b, [0, 0, -0.02], [1.16, 0.12, 0.68], paint('iron'));
  boxAt(b, [0, 0.12, -0.02], [1.24, 1.88, 0.72], paint('steel', 1.16), {
    foot: paint('steel', 0.94),
    top: paint('steel', 0.95),
  });
  for (const side of [-1, 1])
    for (const [y, h] of [
      [0.18, 0.78],
      [1.0, 0.76],
    ] as const) {
      boxAt(b, [side * 0.305, y, 0.35], [0.58, h, 0.05], paint('steel', 1.26), {
        without: [],
        foot: paint('steel', 1.1),
      });
      boxAt(b, [side * 0.06, y + 0.2, 0.39], [0.035, 0.34, 0.04], paint('iron'), { without: [] });
    }
  // The upper left door is glass; what is cold stands in the light.
  boxAt(b, [-0.33, 1.07, 0.378], [0.42, 0.62, 0.006], paint('screenGlow', 1.1), { glow: 0.6 });
  for (const y of [1.09, 1.39]) {
    boxAt(b, [-0.33, y, 0.38], [0.42, 0.02, 0.01], paint('steelDeep'));
    for (const [i, tone] of (['leaf', 'yuLight', 'gold', 'linen'] as const).entries())
      boxAt(b, [-0.48 + i * 0.1, y + 0.02, 0.38], [0.075, 0.1 + ((i * 3) % 4) * 0.03, 0.012], paint(tone), {
        glow: 0.3,
      });
  }
  boxAt(b, [0, 1.8, 0.345], [1.2, 0.16, 0.03], paint('iron'), { without: [] });
  boxAt(b, [0.3, 1.84, 0.36], [0.3, 0.08, 0.02], paint('screenGlow'), { glow: 1, without: [] });
  for (const x of [-0.5, -0.42])
    boxAt(b, [x, 1.86, 0.36], [0.04, 0.04, 0.02], paint(x < -0.45 ? 'shuLight' : 'gold'), { glow: 0.8, without: [] });
}
