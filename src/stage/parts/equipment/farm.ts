import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { strip } from '../extrude.ts';
import type { Catalogue, Look } from '../part.ts';
import { hydroponicRack } from './hydroponic-rack.ts';
import { weatherStation } from './weather-station.ts';

/** What a greenhouse that is watched and watered by sensors has. */
export const farm: Catalogue = {
  'hydroponic-rack': { size: [2.6, 2.35, 0.8], build: hydroponicRack },
  'seedling-bed': { size: [3, 1.5, 1.3], build: seedlingBed },
  'tomato-trellis': { size: [3, 2.6, 0.9], build: tomatoTrellis },
  'weather-station': { size: [1.5, 3, 1.2], build: weatherStation },
};

/** A bench of trays with seedlings under the boom that sprays them. */
function seedlingBed(b: MeshBuilder, { random }: Look): void {
  for (const x of [-1.35, 0, 1.35])
    for (const z of [-0.52, 0.52]) boxAt(b, [x, 0, z], [0.07, 0.7, 0.07], paint('steel'), { foot: paint('steelDeep') });
  boxAt(b, [0, 0.25, 0.52], [2.8, 0.05, 0.05], paint('steelDeep'), { without: [] });
  boxAt(b, [0, 0.68, 0], [3, 0.12, 1.3], paint('enamel'), { top: paint('steelDeep'), without: [] });
  boxAt(b, [0, 0.72, 0], [3.02, 0.03, 1.32], paint('shuLight'), { without: ['top', 'bottom'] });
  const greens = ['leafLight', 'bamboo', 'leaf'] as const;
  for (let i = 0; i < 5; i++)
    for (let row = 0; row < 2; row++) {
      const [x, z] = [-1.18 + i * 0.59, row ? 0.31 : -0.31];
      const green = greens[(i + row * 2) % 3]!;
      boxAt(b, [x, 0.79, z], [0.53, 0.07, 0.54], paint('rubber'), { top: paint('soil', 0.75) });
      for (let k = 0; k < 9; k++) {
        const at = [x - 0.17 + (k % 3) * 0.17, 0.85, z - 0.17 + Math.floor(k / 3) * 0.17] as const;
        b.within({ at, turn: random() * 6, scale: 0.85 + random() * 0.4 }, () => sprout(b, green));
      }
    }
  // The boom travels along the bed.
  for (const z of [-0.6, 0.6]) boxAt(b, [0.55, 0.8, z], [0.07, 0.66, 0.07], paint('clothBlue'), { without: [] });
  boxAt(b, [0.55, 1.4, 0], [0.1, 0.08, 1.28], paint('clothBlue'), { without: [] });
  boxAt(b, [0.55, 1.3, 0.62], [0.2, 0.18, 0.06], paint('ink'), { without: [] });
  boxAt(b, [0.55, 1.34, 0.645], [0.14, 0.1, 0.03], paint('screenGlow'), { glow: 0.8, without: [] });
  for (let i = 0; i < 4; i++)
    b.within({ at: [0.55, 1.3, -0.42 + i * 0.28] }, () =>
      cylinder(b, 0.015, 0.1, paint('steelDeep'), { upper: 0.03, sides: 6 }),
    );
}

/** Two leaves and a heart. */
function sprout(b: MeshBuilder, colour: (typeof SPROUTS)[number]): void {
  for (const turn of [0, 2.1, 4.2])
    b.within({ turn }, () =>
      strip(
        b,
        [
          [0, 0, 0.01],
          [0.07, 0.07, 0.04],
          [0.13, 0.09, 0],
          [0.06, 0.07, -0.04],
        ],
        paint(colour, 1.04),
        paint(colour, 0.85),
      ),
    );
  b.within({ at: [0, 0.02, 0] }, () => cylinder(b, 0.03, 0.09, paint(colour, 1.1), { upper: 0, sides: 4 }));
}
const SPROUTS = ['leafLight', 'bamboo', 'leaf'] as const;

/** Tomatoes on their strings above a gutter of coconut fibre. */
function tomatoTrellis(b: MeshBuilder, { random }: Look): void {
  for (const x of [-1.42, 1.42]) {
    boxAt(b, [x, 0, 0], [0.08, 2.55, 0.08], paint('steel'), { foot: paint('steelDeep') });
    boxAt(b, [x, 0, 0], [0.1, 0.05, 0.8], paint('steelDeep'));
  }
  boxAt(b, [0, 2.5, 0], [2.96, 0.08, 0.08], paint('steel'), { without: [] });
  for (const x of [-1, 0, 1]) boxAt(b, [x, 0, 0], [0.08, 0.3, 0.36], paint('steelDeep'));
  boxAt(b, [0, 0.28, 0], [2.8, 0.22, 0.44], paint('enamel'), {
    top: paint('soil', 0.8),
    foot: paint('enamel', 0.82),
    without: [],
  });
  tube(
    b,
    [
      [-1.4, 0.53, 0.16],
      [1.4, 0.53, 0.16],
    ],
    0.022,
    paint('ink'),
    5,
  );
  for (let i = 0; i < 5; i++) {
    const x = -1.12 + i * 0.56;
    tube(
      b,
      [
        [x, 0.5, 0],
        [x + 0.05, 1.2, 0.03],
        [x - 0.04, 1.9, 0],
        [x, 2.5, 0],
      ],
      0.022,
      paint('leaf'),
      5,
    );
    for (let k = 0; k < 7; k++) {
      const side = k % 2 ? 1 : -1;
      const y = 0.78 + k * 0.26 + random() * 0.06;
      b.within({ at: [x + side * 0.13, y, (random() - 0.5) * 0.3], turn: random() * 3 }, () =>
        ball(b, 0.19 - k * 0.009, paint(k % 3 ? 'leaf' : 'bamboo'), {
          stretch: [1.15, 0.62, 0.8],
          rough: { by: 0.18, random },
          below: paint('leafDeep'),
        }),
      );
    }
    // Red below, orange above, green at last; some hang to either side.
    for (let k = 0; k < 3; k++)
      for (const front of [1, -1]) {
        const y = 0.8 + k * 0.5 + random() * 0.12;
        const colour = (['yuLight', k === 1 && i % 2 ? 'flame' : 'yuLight', i % 2 ? 'leafLight' : 'flame'] as const)[
          k
        ]!;
        for (const [dx, dy] of front > 0
          ? [
              [-0.07, 0],
              [0.07, 0.03],
              [0, -0.11],
            ]
          : [[0, 0]])
          b.within({ at: [x + (k % 2 ? 0.1 : -0.08) + dx!, y + dy!, front * 0.24] }, () =>
            ball(b, 0.078, paint(colour), { below: paint(colour === 'yuLight' ? 'yu' : colour, 0.9), smooth: true }),
          );
      }
  }
}
