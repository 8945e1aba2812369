import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { castors, revolve, screen } from './fittings.ts';
import { hospitalBed } from './hospital-bed.ts';

/** A ward to practise in. */
export const nursing: Catalogue = {
  'hospital-bed': hospitalBed,
  'drip-stand': { size: [0.62, 2.1, 0.62], build: dripStand },
  'treatment-trolley': { size: [0.86, 1.25, 0.54], build: treatmentTrolley },
  'bed-curtain': { size: [2.4, 2.62, 0.3], build: bedCurtain },
  monitor: { size: [0.62, 1.72, 0.62], build: monitor },
};

/** Five feet on castors about a pole. */
function starFoot(b: MeshBuilder, reach: number): void {
  for (let i = 0; i < 5; i++)
    b.within({ turn: (i / 5) * 2 * Math.PI }, () => {
      boxAt(b, [0, 0.09, reach / 2], [0.05, 0.04, reach], paint('steelDeep'), { without: [] });
      boxAt(b, [0, 0, reach - 0.03], [0.04, 0.09, 0.06], paint('rubber'), { without: ['bottom'] });
    });
}

function dripStand(b: MeshBuilder): void {
  starFoot(b, 0.28);
  tube(
    b,
    [
      [0, 0.1, 0],
      [0, 2.02, 0],
    ],
    0.022,
    paint('steel', 1.1),
    8,
  );
  tube(
    b,
    [
      [-0.2, 2.06, 0],
      [-0.2, 2.0, 0],
      [0, 2.04, 0],
      [0.2, 2.0, 0],
      [0.2, 2.06, 0],
    ],
    0.014,
    paint('steel'),
    6,
  );
  // A bag and a bottle, a chamber, the line down to the hand.
  boxAt(b, [-0.2, 1.62, 0], [0.19, 0.34, 0.07], paint('screenGlow', 1.12), {
    without: [],
    foot: paint('clothBlue'),
    glow: 0.15,
  });
  boxAt(b, [-0.2, 1.72, 0.038], [0.13, 0.14, 0.008], paint('white'));
  boxAt(b, [-0.2, 1.8, 0.043], [0.13, 0.03, 0.008], paint('yu'));
  revolve(
    b,
    [
      [0, 1.6],
      [0.03, 1.62],
      [0.075, 1.68],
      [0.075, 1.92],
      [0.03, 1.96],
      [0.03, 1.98],
    ],
    [paint('gold'), paint('linen'), paint('lamp', 1.02), paint('linen'), paint('yuLight')],
    { sides: 10, at: [0.2, 0, 0] },
  );
  for (const [x, bottom] of [
    [-0.2, 1.62],
    [0.2, 1.6],
  ] as const) {
    b.within({ at: [x, bottom - 0.14, 0] }, () => cylinder(b, 0.022, 0.1, paint('enamel'), { sides: 6 }));
    tube(
      b,
      [
        [x, bottom - 0.04, 0],
        [x * 0.9, 1.2, 0.06],
        [x * 0.3, 0.95, 0.14],
        [0.04, 1.1, 0.08],
      ],
      0.009,
      paint('white'),
      5,
    );
  }
  boxAt(b, [0, 1.08, 0.06], [0.18, 0.24, 0.14], paint('enamel'), { without: [] });
  boxAt(b, [0, 1.2, 0.132], [0.13, 0.08, 0.006], paint('screenGlow'), { glow: 0.9 });
  for (const [i, tone] of (['shuLight', 'gold', 'yu'] as const).entries())
    boxAt(b, [-0.045 + i * 0.045, 1.12, 0.132], [0.03, 0.03, 0.012], paint(tone), { without: [] });
}

function treatmentTrolley(b: MeshBuilder, { random }: Look): void {
  castors(b, 0.72, 0.46);
  boxAt(b, [0, 0.12, 0], [0.74, 0.72, 0.48], paint('enamel'), { foot: paint('enamel', 0.84), without: [] });
  for (const [y, h, tone] of [
    [0.15, 0.26, 'clothBlue'],
    [0.43, 0.18, 'clothBlue'],
    [0.63, 0.16, 'clothBlue'],
  ] as const) {
    boxAt(b, [0, y, 0.243], [0.68, h, 0.02], paint(tone), { without: [] });
    boxAt(b, [0, y + h - 0.06, 0.258], [0.3, 0.03, 0.025], paint('white'), { without: [] });
  }
  boxAt(b, [0, 0.84, 0], [0.8, 0.03, 0.52], paint('steel', 1.1), { without: [] });
  for (const z of [-0.25, 0.25]) boxAt(b, [0, 0.94, z], [0.8, 0.018, 0.018], paint('steel'), { without: [] });
  for (const x of [-0.39, 0.39]) boxAt(b, [x, 0.87, 0], [0.018, 0.09, 0.5], paint('steel'));
  // A tray with instruments, bottles with coloured caps, swabs, the red cross on a box.
  boxAt(b, [-0.16, 0.87, 0.08], [0.36, 0.025, 0.24], paint('steelDeep'), { top: paint('mist') });
  for (let i = 0; i < 4; i++)
    boxAt(b, [-0.28 + i * 0.075, 0.9, 0.08], [0.02, 0.012, 0.16], paint(i === 2 ? 'gold' : 'steelDeep'), {
      turn: (random() - 0.5) * 0.4,
    });
  for (const [x, tone, r] of [
    [-0.3, 'yuLight', 0.045],
    [-0.19, 'gold', 0.04],
    [-0.08, 'shuLight', 0.045],
    [0.02, 'woodDeep', 0.04],
  ] as const) {
    b.within({ at: [x, 0.87, -0.14] }, () =>
      cylinder(b, r, 0.13, paint(tone === 'woodDeep' ? 'copper' : 'white'), { sides: 8 }),
    );
    b.within({ at: [x, 1.0, -0.14] }, () => cylinder(b, r * 0.6, 0.05, paint(tone), { sides: 8 }));
  }
  boxAt(b, [0.22, 0.87, -0.1], [0.26, 0.2, 0.2], paint('white'), { top: paint('mist') });
  boxAt(b, [0.22, 0.95, 0.003], [0.12, 0.035, 0.01], paint('yu'), { without: [] });
  boxAt(b, [0.22, 0.91, 0.003], [0.035, 0.115, 0.01], paint('yu'), { without: [] });
  b.within({ at: [0.2, 0.87, 0.13] }, () =>
    revolve(
      b,
      [
        [0.07, 0],
        [0.1, 0.07],
        [0.08, 0.07],
        [0, 0.05],
      ],
      [paint('steel'), paint('steel'), paint('white')],
      { sides: 10 },
    ),
  );
  for (const i of [0, 1, 2])
    b.within({ at: [0.17 + i * 0.035, 0.95, 0.12 + (i % 2) * 0.03] }, () => ball(b, 0.028, paint('white')));
  // A bag for waste hangs at the side.
  boxAt(b, [0.41, 0.45, 0], [0.04, 0.3, 0.26], paint('safety'), { without: [] });
}

/** A curtain on its rail, drawn over two thirds of the width. */
function bedCurtain(b: MeshBuilder, { colour = 'clothBlue', extent }: Look): void {
  const wide = extent?.[0] ?? 2.4;
  tube(
    b,
    [
      [-wide / 2, 2.5, 0],
      [wide / 2, 2.5, 0],
    ],
    0.03,
    paint('steel', 1.1),
    6,
  );
  for (const x of [-wide / 2 + 0.06, wide / 2 - 0.06]) boxAt(b, [x, 2.5, 0], [0.05, 0.12, 0.05], paint('steelDeep'));
  const folds = Math.max(6, Math.round((wide * 0.68) / 0.14));
  for (let i = 0; i < folds; i++) {
    const [x0, x1] = [-wide / 2 + 0.06 + i * 0.14, -wide / 2 + 0.06 + (i + 1) * 0.14];
    const [z0, z1] = i % 2 ? [-0.07, 0.07] : [0.07, -0.07];
    const tone = paint(colour, i % 2 ? 1.12 : 0.98);
    const band = (y0: number, y1: number, c: typeof tone) => {
      quad(
        b,
        [
          [x0, y0, z0],
          [x1, y0, z1],
          [x1, y1, z1],
          [x0, y1, z0],
        ],
        c,
      );
      quad(
        b,
        [
          [x1, y0, z1],
          [x0, y0, z0],
          [x0, y1, z0],
          [x1, y1, z1],
        ],
        c,
      );
    };
    band(0.3, 0.52, paint('white', i % 2 ? 1 : 0.92));
    band(0.52, 2.1, tone);
    band(2.1, 2.47, paint('white', i % 2 ? 0.98 : 0.9));
  }
}

function monitor(b: MeshBuilder): void {
  starFoot(b, 0.28);
  b.within({ at: [0, 0.1, 0] }, () => cylinder(b, 0.03, 1.1, paint('steel', 1.1), { sides: 8 }));
  boxAt(b, [0, 0.6, 0.1], [0.36, 0.16, 0.26], paint('mist'), { without: ['top'] });
  tube(
    b,
    [
      [0.1, 0.76, 0.1],
      [0.22, 0.95, 0.14],
      [0.2, 1.18, 0.1],
    ],
    0.014,
    paint('shu'),
    5,
  );
  tube(
    b,
    [
      [-0.05, 0.76, 0.1],
      [-0.24, 0.9, 0.16],
      [-0.22, 1.2, 0.1],
    ],
    0.014,
    paint('ink'),
    5,
  );
  boxAt(b, [0, 1.2, 0], [0.58, 0.46, 0.16], paint('enamel'), { without: [], foot: paint('enamel', 0.88) });
  screen(b, [0, 1.26, 0.07], [0.52, 0.38], 'curve');
  boxAt(b, [0.14, 1.215, 0.085], [0.2, 0.03, 0.01], paint('clothBlue'), { without: [] });
  revolve(
    b,
    [
      [0.03, 0.08],
      [0.03, 0.11],
      [0, 0.11],
    ],
    paint('shuLight'),
    { axis: 'z', sides: 8, at: [-0.2, 1.23, 0] },
  );
  tube(
    b,
    [
      [-0.16, 1.66, 0],
      [-0.16, 1.71, 0],
      [0.16, 1.71, 0],
      [0.16, 1.66, 0],
    ],
    0.016,
    paint('steelDeep'),
    5,
  );
  boxAt(b, [0, 1.66, 0.03], [0.12, 0.03, 0.06], paint('yuLight'), { glow: 0.7 });
}
