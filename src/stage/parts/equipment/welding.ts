import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { arc } from './arc.ts';
import { rod, turned } from './turned.ts';
import { welder } from './welder.ts';
import { weldingRobot } from './welding-robot.ts';

/** Curtain strips between two points of the plan, hung in folds; both sides show. */
function curtain(
  b: MeshBuilder,
  from: readonly [number, number],
  to: readonly [number, number],
  [low, high]: readonly [number, number],
): void {
  const folds = Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 0.14);
  const [dx, dz] = [(to[0] - from[0]) / folds, (to[1] - from[1]) / folds];
  const length = Math.hypot(dx, dz);
  const at = (i: number, y: number, out: number): Point3 => [
    from[0] + dx * i + (-dz / length) * out,
    y,
    from[1] + dz * i + (dx / length) * out,
  ];
  for (let i = 0; i < folds; i++) {
    const colour = mix(paint('yuLight'), paint('flame'), i % 2 ? 0.75 : 0.25);
    const [p, q] = i % 2 ? [0.04, -0.04] : [-0.04, 0.04];
    const sheet = [at(i, low, p), at(i + 1, low, q), at(i + 1, high, q), at(i, high, p)] as const;
    const surface = { glow: 0.3, foot: mix(colour, paint('yu'), 0.6) };
    quad(b, sheet, colour, surface);
    quad(b, [sheet[1], sheet[0], sheet[3], sheet[2]], colour, surface);
  }
}

/** 焊接工位: an open booth behind orange curtains, a welder at the table, the arc, and the hood that draws off the fume. */
function weldingBooth(b: MeshBuilder, { random }: Look): void {
  const [w, d, h] = [2.6, 2.2, 2.35];
  const post = paint('machineDeep');
  for (const x of [-w / 2 + 0.05, w / 2 - 0.05]) {
    for (const z of [-d / 2 + 0.05, d / 2 - 0.05])
      boxAt(b, [x, 0, z], [0.09, h, 0.09], post, { foot: paint('machineDeep', 0.8) });
    boxAt(b, [x, h - 0.09, 0], [0.09, 0.09, d], post, { without: [] });
  }
  for (const z of [-d / 2 + 0.05, d / 2 - 0.05]) boxAt(b, [0, h - 0.09, z], [w, 0.09, 0.09], post, { without: [] });
  boxAt(b, [0, 0.15, -d / 2 + 0.05], [w - 0.15, h - 0.3, 0.05], paint('machine'), { foot: paint('machine', 0.82) });
  const sheet = [0.28, h - 0.12] as const;
  curtain(b, [-w / 2 + 0.05, -d / 2 + 0.1], [-w / 2 + 0.05, d / 2 - 0.1], sheet);
  curtain(b, [w / 2 - 0.05, -d / 2 + 0.1], [w / 2 - 0.05, d / 2 - 0.1], sheet);
  curtain(b, [-w / 2 + 0.1, d / 2 - 0.05], [-w / 2 + 0.52, d / 2 - 0.05], sheet);
  table(b);
  b.within({ at: [0.08, 1.0, 0.34] }, () => arc(b, 0.17, random));
  b.within({ at: [-0.12, 0, -0.28] }, () => welder(b));
  hood(b, h);
  powerSource(b);
  // A spare mask and an apron on the back wall.
  b.within({ at: [0.85, 1.55, -d / 2 + 0.14] }, () => {
    boxAt(b, [0, 0, 0], [0.26, 0.34, 0.12], paint('iron'), { without: [], foot: paint('rubber') });
    boxAt(b, [0, 0.14, 0.06], [0.19, 0.11, 0.03], paint('shuLight', 0.8), { glow: 0.3 });
    boxAt(b, [0, 0.36, 0], [0.05, 0.05, 0.1], paint('steel'));
  });
  boxAt(b, [-0.86, 0.95, -d / 2 + 0.11], [0.5, 0.85, 0.06], paint('woodDeep', 1.05), {
    without: [],
    foot: paint('door'),
  });
}

function table(b: MeshBuilder): void {
  b.within({ at: [0.05, 0, 0.4] }, () => {
    for (const x of [-0.56, 0.56])
      for (const z of [-0.26, 0.26]) boxAt(b, [x, 0, z], [0.08, 0.78, 0.08], paint('iron'));
    boxAt(b, [0, 0.24, 0], [1.1, 0.04, 0.5], paint('iron', 1.2), { without: [] });
    boxAt(b, [0, 0.76, 0], [1.34, 0.1, 0.72], paint('steelDeep'), { top: paint('steel'), without: [] });
    for (let i = -4; i <= 4; i++) boxAt(b, [i * 0.14, 0.86, 0], [0.03, 0.012, 0.66], paint('iron'));
    boxAt(b, [0, 0.865, 0.05], [0.62, 0.05, 0.34], paint('steel', 1.1));
    boxAt(b, [0.04, 0.9, -0.06], [0.5, 0.14, 0.05], paint('steel'));
    boxAt(b, [-0.06, 0.915, -0.01], [0.34, 0.02, 0.03], paint('flame'), { glow: 1 });
    boxAt(b, [-0.48, 0.86, 0.2], [0.16, 0.1, 0.14], paint('safety'));
    boxAt(b, [0.5, 0.86, 0.18], [0.1, 0.2, 0.1], paint('yu'));
  });
}

function hood(b: MeshBuilder, h: number): void {
  tube(
    b,
    [
      [0.95, 2.7, -0.75],
      [0.95, 2.2, -0.75],
      [0.86, 1.95, -0.5],
      [0.62, 1.86, -0.1],
      [0.48, 1.76, 0.15],
    ],
    0.1,
    paint('safety'),
    8,
  );
  b.within({ at: [0.46, 1.46, 0.2] }, () =>
    turned(
      b,
      [
        [0.32, 0],
        [0.3, 0.06, paint('iron')],
        [0.12, 0.3],
      ],
      paint('steel'),
      { sides: 10 },
    ),
  );
  for (const y of [2.35, 2.5])
    b.within({ at: [0.95, y, -0.75] }, () => cylinder(b, 0.115, 0.04, paint('iron'), { sides: 8 }));
  // Lamp under the front beam, and its green light: free.
  boxAt(b, [0.2, h - 0.16, 0.9], [1, 0.06, 0.12], paint('lamp'), { glow: 1, without: [] });
}

function powerSource(b: MeshBuilder): void {
  b.within({ at: [0.95, 0, 0.72] }, () => {
    for (const x of [-0.16, 0.16])
      for (const z of [-0.2, 0.2]) rod(b, [x - 0.03, 0.07, z], [x + 0.03, 0.07, z], 0.07, paint('rubber'));
    boxAt(b, [0, 0.1, 0], [0.42, 0.58, 0.56], paint('yu'), { foot: paint('yu', 0.8), top: paint('yuLight') });
    boxAt(b, [0, 0.34, 0.28], [0.36, 0.3, 0.03], paint('ink'));
    boxAt(b, [-0.05, 0.5, 0.295], [0.2, 0.09, 0.02], paint('screenGlow'), { glow: 0.7 });
    for (const x of [-0.1, 0.02]) rod(b, [x, 0.42, 0.29], [x, 0.42, 0.33], 0.035, paint('safety'));
    boxAt(b, [0, 0.74, 0], [0.3, 0.04, 0.05], paint('iron'), { without: [] });
    tube(
      b,
      [
        [-0.12, 0.2, 0.28],
        [-0.3, 0.03, 0.34],
        [-0.52, 0.04, 0.2],
        [-0.5, 0.5, -0.1],
        [-0.6, 0.95, -0.24],
      ],
      0.025,
      paint('rubber'),
      5,
    );
  });
}

/** 气瓶: five cylinders chained in their rack, each gas in its own colour. */
function gasCylinders(b: MeshBuilder): void {
  const gases: readonly Rgb[] = [
    paint('clothBlue'),
    paint('white'),
    paint('steel'),
    paint('yuLight'),
    paint('shuLight'),
  ];
  boxAt(b, [0, 0, 0], [2.1, 0.1, 0.56], paint('iron'), { top: paint('iron', 1.2) });
  gases.forEach((colour, i) => {
    b.within({ at: [(i - 2) * 0.4, 0.1, 0.02] }, () => {
      turned(
        b,
        [
          [0.165, 0],
          [0.165, 0.3],
          [0.165, 0.42, mix(colour, paint('ink'), 0.35)],
          [0.165, 1.08],
          [0.15, 1.2],
          [0.07, 1.3],
        ],
        colour,
        { sides: 10, foot: mix(colour, paint('ink'), 0.3) },
      );
      turned(
        b,
        [
          [0.05, 1.3],
          [0.05, 1.4],
        ],
        paint('gold'),
        { sides: 6 },
      );
      rod(b, [-0.09, 1.42, 0], [0.09, 1.42, 0], 0.035, paint('gold'), { sides: 6 });
      rod(b, [0.06, 1.4, 0.03], [0.06, 1.4, 0.09], 0.065, paint('enamel'), { sides: 8, tip: paint('white') });
    });
  });
  for (const x of [-1.02, 1.02])
    boxAt(b, [x, 0, -0.12], [0.06, 1.2, 0.28], paint('safety'), { foot: paint('safety', 0.8) });
  for (const y of [0.5, 1.0]) {
    boxAt(b, [0, y, -0.24], [2.1, 0.07, 0.05], paint('safety'), { without: [] });
    boxAt(b, [0, y - 0.03, 0.21], [2.1, 0.035, 0.03], paint('steelDeep'), { without: [] });
    for (const x of [-1.02, 1.02])
      boxAt(b, [x, y - 0.03, 0.05], [0.04, 0.035, 0.34], paint('steelDeep'), { without: [] });
  }
}

export const welding: Catalogue = {
  'welding-booth': { size: [2.7, 2.72, 2.3], build: weldingBooth },
  'welding-robot': { size: [3.4, 2.6, 2.6], build: weldingRobot },
  'gas-cylinders': { size: [2.15, 1.6, 0.6], build: gasCylinders },
};
