import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad, triangle } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { legs, revolve } from './fittings.ts';

const bins = ['yuLight', 'clothBlue', 'gold', 'shuLight', 'steel', 'wood'] as const satisfies readonly Clay[];

/** What stands along the walls of any room. */
export const storage: Catalogue = {
  cabinet: { size: [1, 1.98, 0.5], build: cabinet },
  shelf: { size: [1.8, 2, 0.5], build: shelf },
  sink: { size: [1.2, 1.5, 0.6], build: sink },
  plant: { size: [0.9, 1.65, 0.9], build: plant },
};

function cabinet(b: MeshBuilder, { colour = 'machine' }: Look): void {
  boxAt(b, [0, 0, 0], [0.94, 0.1, 0.42], paint('iron'));
  boxAt(b, [0, 0.1, -0.01], [1, 1.88, 0.46], paint('mist'), { foot: paint('mist', 0.82) });
  for (const side of [-1, 1]) {
    const x = side * 0.245;
    boxAt(b, [x, 0.15, 0.225], [0.46, 0.8, 0.03], paint(colour), { foot: paint(colour, 0.85), without: [] });
    // Glass above, with what is kept behind it.
    boxAt(b, [x, 1.02, 0.222], [0.46, 0.9, 0.02], paint('machineDeep'), { without: [] });
    boxAt(b, [x, 1.08, 0.23], [0.36, 0.78, 0.02], paint('glass', 1.25));
    for (const y of [1.12, 1.48]) {
      boxAt(b, [x - 0.06, y, 0.236], [0.12, 0.2, 0.02], paint(y > 1.3 ? 'gold' : 'yuLight'));
      boxAt(b, [x + 0.08, y, 0.236], [0.1, 0.14, 0.02], paint('linen'));
    }
    boxAt(b, [side * 0.06, 0.55, 0.245], [0.025, 0.16, 0.03], paint('steel'), { without: [] });
    boxAt(b, [side * 0.06, 1.35, 0.24], [0.025, 0.16, 0.03], paint('steel'), { without: [] });
  }
}

function shelf(b: MeshBuilder, { random }: Look): void {
  legs(b, [1.8, 2, 0.48], 0.06, paint('machineDeep'));
  for (const side of [-1, 1])
    boxAt(b, [side * 0.87, 1.9, 0], [0.05, 0.05, 0.46], paint('machineDeep'), { without: [] });
  for (const y of [0.15, 0.72, 1.29, 1.86]) boxAt(b, [0, y, 0], [1.76, 0.05, 0.46], paint('steel'), { without: [] });
  for (const y of [0.2, 0.77, 1.34]) {
    for (let x = -0.8; x < 0.7;) {
      const wide = 0.22 + random() * 0.2;
      if (x + wide > 0.82) break;
      const tall = 0.18 + random() * 0.24;
      const tone = bins[Math.floor(random() * bins.length)]!;
      boxAt(b, [x + wide / 2, y, 0.02], [wide - 0.04, tall, 0.34], paint(tone), {
        foot: paint(tone, 0.85),
        top: paint(tone, 0.8),
      });
      boxAt(b, [x + wide / 2, y + tall * 0.35, 0.195], [(wide - 0.04) * 0.5, 0.07, 0.012], paint('white'));
      x += wide;
    }
  }
}

function sink(b: MeshBuilder): void {
  boxAt(b, [0, 0, -0.02], [1.14, 0.78, 0.5], paint('white'), { foot: paint('white', 0.8) });
  for (const side of [-1, 1]) {
    boxAt(b, [side * 0.28, 0.08, 0.235], [0.52, 0.64, 0.02], paint('mist'));
    boxAt(b, [side * 0.07, 0.5, 0.25], [0.03, 0.16, 0.03], paint('steel'), { without: [] });
  }
  // A rim round the basin, and the basin's floor below it.
  for (const side of [-1, 1]) boxAt(b, [side * 0.5, 0.78, 0], [0.2, 0.1, 0.6], paint('enamel'));
  for (const side of [-1, 1]) boxAt(b, [0, 0.78, side * 0.25], [0.8, 0.1, 0.1], paint('enamel'));
  quad(
    b,
    [
      [-0.4, 0.79, 0.2],
      [0.4, 0.79, 0.2],
      [0.4, 0.79, -0.2],
      [-0.4, 0.79, -0.2],
    ],
    paint('steel'),
  );
  for (const x of [-0.2, 0.2])
    tube(
      b,
      [
        [x, 0.88, -0.22],
        [x, 1.1, -0.22],
        [x, 1.15, -0.14],
        [x, 1.08, -0.04],
      ],
      0.025,
      paint('steelDeep'),
      6,
    );
  boxAt(b, [0, 0.88, -0.28], [1.2, 0.6, 0.03], paint('frame'));
  boxAt(b, [0, 1.2, -0.26], [0.9, 0.24, 0.02], paint('screenGlow', 1.05));
  b.within({ at: [0.48, 0.88, -0.1] }, () => cylinder(b, 0.045, 0.16, paint('shuLight'), { sides: 8 }));
}

function plant(b: MeshBuilder, { random }: Look): void {
  revolve(
    b,
    [
      [0.19, 0],
      [0.27, 0.4],
      [0.29, 0.4],
      [0.29, 0.48],
      [0.25, 0.48],
    ],
    [paint('brick'), paint('brick'), paint('brick', 1.06), paint('brick', 1.06)],
    { sides: 10 },
  );
  revolve(
    b,
    [
      [0.25, 0.45],
      [0, 0.46],
    ],
    paint('soil', 0.8),
    { sides: 10 },
  );
  const greens = ['leaf', 'leafDeep', 'bamboo', 'leafPine'] as const;
  if (random() < 0.4) {
    tube(
      b,
      [
        [0, 0.45, 0],
        [0.03, 0.8, 0],
        [0, 1.05, 0],
      ],
      0.035,
      paint('trunk'),
      6,
    );
    for (const [x, y, z, r] of [
      [0, 1.28, 0, 0.34],
      [0.17, 1.05, 0.1, 0.24],
      [-0.18, 1.1, -0.05, 0.25],
      [-0.02, 1.0, 0.18, 0.2],
    ] as const)
      b.within({ at: [x, y, z] }, () =>
        ball(b, r, paint('leaf'), { rough: { by: 0.08, random }, below: paint('leafDeep') }),
      );
    return;
  }
  // Broad arching leaves, two faces each so that they show from both sides.
  for (let i = 0; i < 15; i++) {
    const up = 0.55 + random() * 0.5;
    const tone = greens[i % greens.length]!;
    b.within({ at: [0, 0.44, 0], turn: i * 2.4 + random() * 0.4 }, () => {
      const reach = 0.24 + random() * 0.17;
      const [wide, mid] = [0.09 + random() * 0.04, [0, up * 0.75, reach * 0.55] as const];
      const tip = [0, i % 3 === 0 ? up * 1.12 : up * 0.88, reach] as const;
      for (const side of [-1, 1]) {
        const edge = [side * wide, mid[1] + 0.02, mid[2]] as const;
        const shade = paint(tone, side < 0 ? 1.1 : 0.92);
        for (const [p, q, r] of [
          [[0, 0, 0.04], edge, mid],
          [mid, edge, tip],
        ] as const) {
          triangle(b, p, q, r, shade);
          triangle(b, p, r, q, shade);
        }
      }
    });
  }
}
