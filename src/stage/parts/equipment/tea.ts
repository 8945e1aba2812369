import { type MeshBuilder, mix, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { foldingScreen } from './folding-screen.ts';
import { teaShelf } from './tea-shelf.ts';
import { cup, gaiwan, kettle, pot } from './tea-ware.ts';
import { steam, turned } from './turned.ts';

/** 茶桌: a long slab of wood with everything for gongfu tea, the kettle steaming, and two celadon drum stools before it. */
function teaTable(b: MeshBuilder, { random }: Look): void {
  for (const x of [-0.92, 0.92]) {
    boxAt(b, [x, 0, -0.25], [0.14, 0.64, 0.7], paint('woodDeep'), { foot: paint('door', 0.9) });
    boxAt(b, [x * 0.78, 0.08, -0.25], [0.3, 0.07, 0.12], paint('door'), { without: [] });
  }
  boxAt(b, [0, 0.16, -0.25], [1.8, 0.1, 0.08], paint('door'), { without: [] });
  boxAt(b, [0, 0.62, -0.25], [2.4, 0.11, 0.96], paint('timber'), { top: paint('wood', 1.06), without: [] });
  boxAt(b, [0, 0.731, -0.25], [2.46, 0.008, 0.34], paint('shu'), { top: paint('shuLight', 0.9) });
  for (const x of [-1.21, 1.21]) boxAt(b, [x, 0.5, -0.25], [0.012, 0.235, 0.34], paint('shu'), { without: [] });
  for (const x of [-1.13, 1.13]) boxAt(b, [x, 0.74, -0.25], [0.03, 0.004, 0.34], paint('gold'));
  ware(b, random);
  for (const x of [-0.62, 0.62]) b.within({ at: [x, 0, 0.72] }, () => drumStool(b));
}

function ware(b: MeshBuilder, random: () => number): void {
  b.within({ at: [0, 0.74, -0.22] }, () => {
    boxAt(b, [0, 0, 0], [0.92, 0.07, 0.54], paint('door', 1.1), { top: paint('door', 1.2) });
    for (let i = -6; i <= 6; i++) boxAt(b, [i * 0.064, 0.07, 0], [0.03, 0.008, 0.46], paint('bamboo'));
    const on = 0.078;
    b.within({ at: [-0.06, on, 0.06] }, () => gaiwan(b));
    b.within({ at: [0.26, on, 0.0] }, () => pot(b, paint('roofDeep'), 1.1));
    b.within({ at: [-0.3, on, -0.1] }, () =>
      turned(
        b,
        [
          [0.05, 0],
          [0.075, 0.08],
          [0.06, 0.15],
        ],
        paint('white'),
        { sides: 8 },
      ),
    );
    for (const [x, z] of [
      [-0.34, 0.16],
      [-0.22, 0.2],
      [0.12, 0.2],
      [0.24, 0.19],
      [0.36, 0.18],
    ] as const)
      b.within({ at: [x, on, z] }, () => cup(b));
  });
  // Charcoal stove and kettle, the flame in its mouth.
  b.within({ at: [0.84, 0.74, -0.3] }, () => {
    turned(
      b,
      [
        [0.13, 0],
        [0.16, 0.16],
        [0.13, 0.2],
      ],
      paint('brick'),
      { sides: 10, foot: paint('roofDeep') },
    );
    boxAt(b, [0, 0.05, 0.145], [0.12, 0.08, 0.03], paint('flame'), { glow: 1 });
    b.within({ at: [0, 0.2, 0] }, () => kettle(b));
    b.within({ at: [0.24, 0.46, 0] }, () => steam(b, 0.4, 0.07, paint('white'), random));
  });
  // A vase with one branch of blossom.
  b.within({ at: [-0.86, 0.74, -0.42] }, () => {
    turned(
      b,
      [
        [0.06, 0],
        [0.13, 0.12],
        [0.11, 0.22],
        [0.045, 0.32],
        [0.06, 0.38],
      ],
      paint('shuLight', 1.1),
      { sides: 10, foot: paint('shu') },
    );
    tube(
      b,
      [
        [0, 0.34, 0],
        [0.03, 0.55, 0],
        [0.16, 0.72, 0.03],
        [0.3, 0.92, 0.02],
      ],
      0.016,
      paint('trunk'),
      5,
    );
    tube(
      b,
      [
        [0.04, 0.58, 0],
        [-0.12, 0.74, 0.02],
        [-0.18, 0.88, 0],
      ],
      0.012,
      paint('trunk'),
      5,
    );
    for (const [x, y, r] of [
      [0.3, 0.94, 0.07],
      [0.2, 0.82, 0.05],
      [0.12, 0.7, 0.06],
      [-0.18, 0.9, 0.065],
      [-0.1, 0.76, 0.05],
      [0.03, 0.62, 0.045],
    ] as const)
      b.within({ at: [x, y, 0.02], turn: x * 9 }, () =>
        ball(b, r, paint('blossom', 1.05), { below: paint('clothRose') }),
      );
  });
  for (const [x, z, colour] of [
    [-0.6, -0.02, 'roofGreen'],
    [-0.74, 0.1, 'gold'],
  ] as const)
    b.within({ at: [x, 0.74, z] }, () => {
      turned(
        b,
        [
          [0.07, 0],
          [0.075, 0.14],
          [0.075, 0.18, paint(colour, 0.8)],
          [0.03, 0.21, paint(colour, 0.8)],
        ],
        paint(colour),
        { sides: 8 },
      );
    });
}

/** A ceramic drum, glazed in celadon, with its two rows of studs. */
function drumStool(b: MeshBuilder): void {
  const glaze = mix(paint('shuLight'), paint('mist'), 0.45);
  turned(
    b,
    [
      [0.17, 0],
      [0.235, 0.14],
      [0.235, 0.3],
      [0.18, 0.42],
    ],
    glaze,
    { sides: 14, foot: mix(glaze, paint('shu'), 0.5) },
  );
  b.within({ at: [0, 0.42, 0] }, () =>
    cylinder(b, 0.185, 0.05, paint('yuLight', 0.96), { sides: 14, upper: 0.16, top: paint('yuLight', 1.05) }),
  );
  for (const y of [0.1, 0.335])
    b.within({ at: [0, y, 0] }, () => cylinder(b, 0.233, 0.03, paint('shu'), { sides: 14, lid: false }));
}

/** 茶席: a woven mat with its cloth, a low tray of tea things and two cushions, at the height of the floor. */
function teaMat(b: MeshBuilder): void {
  boxAt(b, [0, 0, 0], [2.2, 0.03, 1.8], paint('bamboo', 0.82), { top: paint('sand') });
  for (const x of [-1.02, 1.02]) boxAt(b, [x, 0.03, 0], [0.14, 0.006, 1.8], paint('shu'));
  for (let i = -4; i <= 4; i++) boxAt(b, [i * 0.2, 0.03, 0], [0.015, 0.004, 1.78], paint('pavingDeep'));
  boxAt(b, [0, 0.03, 0], [1.1, 0.2, 0.56], paint('woodDeep'), { top: paint('wood'), foot: paint('door') });
  boxAt(b, [0, 0.23, 0], [1.14, 0.006, 0.24], paint('clothBlue'));
  const on = 0.238;
  b.within({ at: [-0.12, on, 0], scale: 1.1 }, () => gaiwan(b));
  b.within({ at: [0.22, on, -0.04] }, () => pot(b, paint('brick', 0.85), 1));
  for (const x of [-0.4, -0.28, 0.06]) b.within({ at: [x, on, 0.17] }, () => cup(b));
  b.within({ at: [0.42, on, -0.14] }, () => {
    turned(
      b,
      [
        [0.04, 0],
        [0.07, 0.06],
        [0.03, 0.16],
      ],
      paint('shuLight'),
      { sides: 8 },
    );
    b.within({ at: [0, 0.22, 0] }, () => ball(b, 0.08, paint('leafLight'), { below: paint('leaf') }));
  });
  for (const [z, colour] of [
    [-0.64, 'yuLight'],
    [0.64, 'shuLight'],
  ] as const)
    b.within({ at: [0, 0.03, z] }, () =>
      turned(
        b,
        [
          [0.25, 0],
          [0.27, 0.06],
          [0.22, 0.11],
        ],
        paint(colour),
        { sides: 14, foot: paint(colour, 0.75) },
      ),
    );
}

export const tea: Catalogue = {
  'tea-table': { size: [2.48, 1.75, 2.0], build: teaTable },
  'tea-shelf': { size: [2.5, 2.45, 0.5], build: teaShelf },
  'tea-mat': { size: [2.2, 0.6, 1.82], flat: true, build: teaMat },
  'folding-screen': { size: [3.2, 2.05, 0.4], build: foldingScreen },
};
