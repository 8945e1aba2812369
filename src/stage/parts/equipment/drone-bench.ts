import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { strip } from '../extrude.ts';
import { flatCanvas, line, oval, pane } from '../picture.ts';

const TOP = 0.86;

/** A repair bench: a drone taken apart on the green mat, tools on the board behind, batteries charging. */
export function droneBench(b: MeshBuilder): void {
  bench(b);
  board(b);
  b.within({ at: [0, TOP + 0.02, 0.1] }, () => takenApart(b));
  charger(b);
  magnifier(b);
}

function bench(b: MeshBuilder): void {
  for (const x of [-0.92, 0.92])
    for (const z of [-0.36, 0.36])
      boxAt(b, [x, 0, z], [0.08, TOP - 0.06, 0.08], paint('steelDeep'), { foot: paint('iron') });
  boxAt(b, [0, 0.16, 0], [1.8, 0.05, 0.74], paint('steel'), { without: [] });
  boxAt(b, [0, TOP - 0.07, 0], [2, 0.07, 0.9], paint('wood'), { top: paint('wood', 1.06), without: [] });
  boxAt(b, [0.02, TOP, 0.09], [1.34, 0.012, 0.66], paint('shuLight'));
  // Drawers on the right; cases below on the shelf.
  boxAt(b, [0.62, 0.44, 0.04], [0.52, 0.35, 0.74], paint('machine'), { without: [] });
  for (let i = 0; i < 3; i++) {
    boxAt(b, [0.62, 0.46 + i * 0.11, 0.41], [0.48, 0.095, 0.02], paint('machine', 1.12), { without: [] });
    boxAt(b, [0.62, 0.5 + i * 0.11, 0.43], [0.16, 0.02, 0.02], paint('enamel'), { without: [] });
  }
  boxAt(b, [-0.5, 0.21, 0.05], [0.62, 0.24, 0.46], paint('iron'), { top: paint('rubber') });
  boxAt(b, [-0.5, 0.3, 0.285], [0.64, 0.03, 0.02], paint('safety'));
  boxAt(b, [0.2, 0.21, 0.05], [0.34, 0.2, 0.36], paint('roofRed'));
}

function board(b: MeshBuilder): void {
  boxAt(b, [0, TOP, -0.4], [1.96, 0.86, 0.05], paint('linen'), { without: ['bottom'] });
  for (const x of [-0.98, 0.98]) boxAt(b, [x, TOP, -0.4], [0.05, 0.88, 0.08], paint('steelDeep'));
  const face = flatCanvas([-0.95, TOP, -0.374], [1, 0, 0], [0, 1, 0]);
  const steel = paint('steelDeep');
  // Screwdrivers in a row, spanners, pliers, a spare propeller.
  (['yu', 'gold', 'shuLight', 'yu', 'gold'] as const).forEach((handle, i) => {
    pane(b, face, [0.12 + i * 0.1, 0.52], [0.17 + i * 0.1, 0.72], paint(handle));
    pane(b, face, [0.138 + i * 0.1, 0.3 + i * 0.03], [0.152 + i * 0.1, 0.52], steel);
  });
  for (let i = 0; i < 3; i++) {
    line(
      b,
      face,
      [
        [0.78 + i * 0.13, 0.36 + i * 0.05],
        [0.78 + i * 0.13, 0.68],
      ],
      0.03,
      steel,
    );
    oval(b, face, [0.78 + i * 0.13, 0.7], [0.045, 0.045], steel, { sides: 6 });
    oval(b, face, [0.78 + i * 0.13, 0.34 + i * 0.05], [0.035, 0.035], steel, { sides: 6 });
  }
  oval(b, face, [1.52, 0.62], [0.27, 0.035], paint('rubber'), { turn: 0.35 });
  oval(b, face, [1.52, 0.62], [0.04, 0.04], paint('safety'), { layer: 2 });
  for (const side of [-1, 1]) {
    line(
      b,
      face,
      [
        [1.28 + side * 0.02, 0.5],
        [1.28 + side * 0.06, 0.3],
      ],
      0.03,
      paint('yuLight'),
    );
    line(
      b,
      face,
      [
        [1.28 + side * 0.01, 0.5],
        [1.28 - side * 0.02, 0.62],
      ],
      0.028,
      steel,
    );
  }
  // A shelf of bins.
  boxAt(b, [0.55, TOP + 0.16, -0.3], [0.78, 0.02, 0.16], paint('steelDeep'), { without: [] });
  (['safety', 'clothBlue', 'yuLight', 'shuLight'] as const).forEach((bin, i) =>
    boxAt(b, [0.27 + i * 0.19, TOP + 0.18, -0.29], [0.16, 0.1, 0.15], paint(bin), { top: paint(bin, 0.6) }),
  );
}

function takenApart(b: MeshBuilder): void {
  // Open body with its boards; the shell lies beside it.
  boxAt(b, [0, 0, 0], [0.34, 0.07, 0.26], paint('iron'), { top: paint('rubber') });
  boxAt(b, [0, 0.07, 0], [0.26, 0.02, 0.2], paint('leafDeep'), { top: paint('leaf') });
  for (const [x, z, c] of [
    [-0.07, -0.04, 'ink'],
    [0.05, 0.03, 'gold'],
    [0.08, -0.05, 'ink'],
    [-0.05, 0.06, 'steel'],
  ] as const)
    boxAt(b, [x, 0.09, z], [0.06, 0.025, 0.05], paint(c));
  boxAt(b, [0.1, 0.09, 0.06], [0.03, 0.02, 0.03], paint('leafLight', 1.2), { glow: 1 });
  tube(
    b,
    [
      [-0.1, 0.09, 0.05],
      [-0.16, 0.13, 0.13],
      [-0.24, 0.02, 0.18],
    ],
    0.012,
    paint('yuLight'),
    5,
  );
  tube(
    b,
    [
      [0.1, 0.09, -0.05],
      [0.2, 0.14, -0.1],
      [0.26, 0.02, -0.12],
    ],
    0.012,
    paint('gold'),
    5,
  );
  b.within({ at: [-0.42, 0, 0.16], turn: 0.5 }, () => {
    boxAt(b, [0, 0, 0], [0.3, 0.09, 0.2], paint('enamel'), { top: paint('white') });
    boxAt(b, [0, 0.03, 0], [0.31, 0.03, 0.21], paint('yu'));
  });
  // Three arms still on, one off.
  const arm = (x: number, z: number, turn: number) =>
    b.within({ at: [x, 0.03, z], turn }, () => {
      tube(
        b,
        [
          [0, 0.01, 0],
          [0.28, 0.02, 0],
        ],
        0.024,
        paint('enamel'),
        6,
      );
      b.within({ at: [0.28, -0.02, 0] }, () =>
        cylinder(b, 0.05, 0.1, paint('iron'), { sides: 8, top: paint('copper') }),
      );
    });
  arm(0.13, -0.1, 0.7);
  arm(0.13, 0.1, -0.6);
  arm(-0.13, -0.1, Math.PI - 0.6);
  arm(0.4, 0.24, 0.15);
  for (const [x, z, turn] of [
    [0.52, -0.06, 0.4],
    [0.52, 0.06, -0.5],
    [-0.28, 0.28, 0.1],
  ] as const)
    b.within({ at: [x, 0.02, z], turn }, () => {
      strip(
        b,
        [
          [-0.17, 0, 0.025],
          [0.17, 0, 0.025],
          [0.17, 0, -0.025],
          [-0.17, 0, -0.025],
        ],
        paint('steelDeep'),
      );
      cylinder(b, 0.03, 0.03, paint('safety'), { sides: 6 });
    });
  tube(
    b,
    [
      [-0.1, 0.02, 0.28],
      [0.12, 0.02, 0.25],
    ],
    0.012,
    paint('steel'),
    5,
  );
  tube(
    b,
    [
      [0.12, 0.02, 0.25],
      [0.24, 0.02, 0.235],
    ],
    0.024,
    paint('yuLight'),
    6,
  );
}

function charger(b: MeshBuilder): void {
  b.within({ at: [-0.8, TOP, -0.08] }, () => {
    boxAt(b, [0, 0, 0], [0.3, 0.14, 0.34], paint('ink'));
    for (let i = 0; i < 3; i++) {
      boxAt(b, [-0.09 + i * 0.09, 0.14, -0.02], [0.07, 0.12, 0.22], paint('iron'), {
        top: paint(i === 1 ? 'yu' : 'safety'),
      });
      boxAt(b, [-0.09 + i * 0.09, 0.05, 0.165], [0.05, 0.05, 0.02], paint(i === 1 ? 'yuLight' : 'leafLight'), {
        glow: 1,
        without: [],
      });
    }
  });
}

/** The lamp with a lens on its long arm. */
function magnifier(b: MeshBuilder): void {
  const [x, z] = [0.86, -0.2];
  b.within({ at: [x, TOP, z] }, () => cylinder(b, 0.09, 0.03, paint('enamel'), { sides: 8 }));
  tube(
    b,
    [
      [x, TOP, z],
      [x - 0.08, TOP + 0.56, z + 0.02],
      [x - 0.5, TOP + 0.6, z + 0.24],
    ],
    0.018,
    paint('steel'),
    6,
  );
  b.within({ at: [x - 0.56, TOP + 0.55, z + 0.26] }, () => {
    cylinder(b, 0.14, 0.05, paint('enamel'), { sides: 12, top: paint('screenGlow'), glow: 0.5 });
    ball(b, 0.05, paint('lamp'), { glow: 1 });
  });
}
