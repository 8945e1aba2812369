import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Catalogue } from '../part.ts';
import { lithography } from './lithography.ts';
import { rod, turned } from './turned.ts';
import { wafer } from './wafer.ts';

/** 晶圆台: a white bench of wafers — in their boat, on the chuck, on show — and the small arm that carries them. */
function waferBench(b: MeshBuilder): void {
  boxAt(b, [0, 0.12, 0], [2.3, 0.66, 0.86], paint('enamel'), { foot: paint('mist') });
  boxAt(b, [0, 0, 0], [2.2, 0.12, 0.78], paint('steelDeep'));
  boxAt(b, [0, 0.78, 0], [2.4, 0.07, 0.95], paint('white'), { top: paint('steel', 1.14), without: [] });
  for (const x of [-0.77, 0, 0.77]) {
    boxAt(b, [x, 0.2, 0.435], [0.7, 0.5, 0.02], paint('white'));
    boxAt(b, [x, 0.6, 0.45], [0.26, 0.03, 0.03], paint('steelDeep'), { without: [] });
  }
  boxAt(b, [0, 0.73, 0.44], [2.3, 0.04, 0.02], paint('clothBlue'));
  const on = 0.85;
  // The boat: wafers on edge in a row.
  b.within({ at: [-0.86, on, 0.02] }, () => {
    boxAt(b, [0, 0, 0], [0.46, 0.12, 0.44], paint('clothBlue'), { top: paint('ink') });
    for (let i = 0; i < 5; i++) wafer(b, [0, 0.25, -0.17 + i * 0.085], [0, 0, 1], 0.21);
  });
  // The big one on its stand.
  b.within({ at: [-0.24, on, -0.2] }, () => {
    boxAt(b, [0, 0, 0], [0.4, 0.04, 0.3], paint('iron'));
    rod(b, [0, 0.02, -0.1], [0, 0.34, -0.1], 0.03, paint('iron'), { sides: 6 });
    wafer(b, [0, 0.38, -0.02], [0, 0.3, 1], 0.33);
  });
  // The chuck and the arm.
  b.within({ at: [0.24, on, 0.12] }, () => {
    turned(
      b,
      [
        [0.24, 0],
        [0.24, 0.06],
        [0.14, 0.1],
      ],
      paint('iron'),
      { sides: 12 },
    );
    wafer(b, [0, 0.13, 0], [0, 1, 0], 0.26);
  });
  b.within({ at: [0.84, on, -0.12] }, () => {
    turned(
      b,
      [
        [0.2, 0],
        [0.2, 0.14],
        [0.13, 0.16],
        [0.13, 0.4],
      ],
      paint('white'),
      { sides: 12, foot: paint('mist') },
    );
    b.within({ at: [0, 0.4, 0] }, () => cylinder(b, 0.16, 0.12, paint('shuLight'), { sides: 12 }));
    boxAt(b, [-0.19, 0.52, 0.1], [0.5, 0.07, 0.15], paint('white'), { without: [], turn: 0.5 });
    b.within({ at: [-0.4, 0.47, 0.21] }, () => cylinder(b, 0.1, 0.14, paint('shuLight'), { sides: 10 }));
    boxAt(b, [-0.2, 0.47, 0.3], [0.46, 0.03, 0.09], paint('steelDeep'), { without: [], turn: -0.42 });
    wafer(b, [0.06, 0.52, 0.42], [0, 1, 0], 0.23);
  });
  for (const [x, colour] of [
    [0.62, 'shuLight'],
    [0.72, 'safety'],
    [0.82, 'yu'],
  ] as const)
    rod(b, [x + 0.2, 0.815, 0.47], [x + 0.2, 0.815, 0.5], 0.028, paint(colour), { glow: 0.6 });
}

/** 风淋门: the cabin one is blown clean in before the clean room; nozzles along both sides, the way through in blue light. */
function airShower(b: MeshBuilder): void {
  const [w, h, d] = [1.9, 2.5, 1.6];
  for (const side of [-1, 1]) {
    const x = side * (w / 2 - 0.2);
    boxAt(b, [x, 0, 0], [0.4, h, d], paint('enamel'), { foot: paint('mist') });
    const inner = x - side * 0.2;
    boxAt(b, [inner - side * 0.01, 0.12, 0], [0.02, 2, d - 0.2], paint('steel', 1.1), { without: [] });
    for (const y of [0.5, 0.95, 1.4, 1.85])
      for (const z of [-0.4, 0.1, 0.6]) {
        rod(b, [inner - side * 0.02, y, z], [inner - side * 0.06, y, z], 0.085, paint('steelDeep'), {
          sides: 8,
          tip: paint('iron'),
        });
        rod(b, [inner - side * 0.06, y, z], [inner - side * 0.1, y, z], 0.04, paint('steel'), {
          sides: 6,
          tip: paint('screenGlow'),
          glow: 0.3,
        });
      }
    boxAt(b, [side * 0.545, 0.1, d / 2], [0.05, 2.05, 0.05], paint('screenGlow'), { glow: 1 });
  }
  boxAt(b, [0, 2.15, 0], [w, h - 0.15 - 2.15 + 0.15, d], paint('white'), { without: [] });
  boxAt(b, [0, 2.13, 0], [0.9, 0.03, 1.2], paint('screenGlow'), { glow: 1, without: ['top'] });
  boxAt(b, [0, 2.24, d / 2], [1.2, 0.18, 0.05], paint('shu'));
  boxAt(b, [0, 2.29, d / 2 + 0.025], [0.7, 0.08, 0.02], paint('leafLight'), { glow: 1 });
  boxAt(b, [0, 0, 0], [1.1, 0.03, d], paint('clothBlue'), { top: paint('clothBlue', 1.08) });
  // Panel with its buttons, and the far door, half glass.
  boxAt(b, [0.75, 1.15, d / 2], [0.24, 0.36, 0.04], paint('ink'));
  boxAt(b, [0.75, 1.32, d / 2 + 0.03], [0.17, 0.12, 0.02], paint('screenGlow'), { glow: 0.9 });
  for (const [x, colour] of [
    [0.7, 'shuLight'],
    [0.8, 'yu'],
  ] as const)
    rod(b, [x, 1.22, d / 2 + 0.02], [x, 1.22, d / 2 + 0.05], 0.03, paint(colour), { glow: 0.6 });
  boxAt(b, [0, 0.03, -d / 2 + 0.06], [1.1, 2.1, 0.05], paint('white'));
  boxAt(b, [0, 0.75, -d / 2 + 0.1], [0.7, 1.2, 0.02], paint('frame'), { glow: 0.8 });
  boxAt(b, [0.43, 0.95, -d / 2 + 0.12], [0.05, 0.34, 0.05], paint('steelDeep'), { without: [] });
}

/** 显微镜: a stereo microscope on its table, the circuit it sees on the screen beside it. */
function microscope(b: MeshBuilder): void {
  for (const x of [-0.7, 0.7]) boxAt(b, [x, 0, 0], [0.08, 0.74, 0.66], paint('steel'), { foot: paint('steelDeep') });
  boxAt(b, [0, 0.73, 0], [1.64, 0.06, 0.78], paint('white'), { top: paint('enamel'), without: [] });
  boxAt(b, [0, 0.3, -0.28], [1.4, 0.4, 0.03], paint('mist'), { without: [] });
  b.within({ at: [-0.4, 0.79, 0.04] }, () => {
    boxAt(b, [0, 0, 0], [0.42, 0.07, 0.46], paint('iron'));
    wafer(b, [0, 0.1, 0.05], [0, 1, 0], 0.16);
    boxAt(b, [0, 0.05, -0.17], [0.12, 0.6, 0.1], paint('white'), { foot: paint('mist') });
    boxAt(b, [0, 0.46, -0.03], [0.2, 0.16, 0.32], paint('white'), { without: [] });
    rod(b, [0, 0.5, 0.05], [0, 0.22, 0.05], 0.075, paint('iron'), {
      upper: 0.04,
      sides: 10,
      tip: paint('lamp'),
      glow: 0,
    });
    for (const x of [-0.06, 0.06])
      rod(b, [x, 0.56, 0.05], [x * 1.2, 0.76, 0.2], 0.04, paint('white'), {
        upper: 0.048,
        tip: paint('ink'),
        sides: 8,
      });
    for (const side of [-1, 1])
      rod(b, [side * 0.06, 0.3, -0.17], [side * 0.13, 0.3, -0.17], 0.06, paint('shuLight'), { sides: 10 });
  });
  b.within({ at: [0.38, 0.79, -0.14] }, () => {
    boxAt(b, [0, 0, 0], [0.3, 0.03, 0.2], paint('iron'));
    boxAt(b, [0, 0.02, -0.04], [0.07, 0.2, 0.05], paint('iron'));
    boxAt(b, [0, 0.16, 0], [0.78, 0.5, 0.05], paint('rubber'), { without: [] });
    boxAt(b, [0, 0.2, 0.02], [0.7, 0.42, 0.02], paint('screen'), { glow: 0.5 });
    // Lines of a circuit under the lens.
    const line = (x: number, y: number, w: number, h: number, colour: 'screenGlow' | 'gold' | 'leafLight') =>
      boxAt(b, [x, y, 0.032], [w, h, 0.006], paint(colour), { glow: 0.9 });
    for (const [x, y] of [
      [-0.2, 0.45],
      [0.1, 0.45],
      [-0.2, 0.28],
      [0.1, 0.28],
    ] as const)
      line(x, y, 0.14, 0.1, 'gold');
    for (const y of [0.25, 0.41, 0.57]) line(0, y, 0.62, 0.014, 'screenGlow');
    for (const x of [-0.31, -0.05, 0.24]) line(x, 0.24, 0.014, 0.34, 'leafLight');
  });
  boxAt(b, [0.38, 0.79, 0.2], [0.5, 0.025, 0.17], paint('mist'), { top: paint('white') });
  const hose: Point3[] = [
    [-0.05, 0.8, -0.1],
    [0.05, 0.83, -0.2],
    [0.25, 0.8, -0.24],
  ];
  tube(b, hose, 0.014, paint('rubber'), 5);
}

export const chips: Catalogue = {
  lithography: { size: [4.5, 2.95, 2.4], build: lithography },
  'wafer-bench': { size: [2.42, 1.62, 1.0], build: waferBench },
  'air-shower': { size: [1.92, 2.52, 1.68], build: airShower },
  microscope: { size: [1.66, 1.58, 0.8], build: microscope },
};
