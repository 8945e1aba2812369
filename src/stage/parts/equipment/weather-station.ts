import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import { strip } from '../extrude.ts';

/** Mast with cups and vane, louvred shelter, rain gauge, solar panel, and a box that shows the readings. */
export function weatherStation(b: MeshBuilder): void {
  boxAt(b, [0, 0, 0], [0.7, 0.1, 0.7], paint('stone'), { foot: paint('stoneDeep') });
  b.within({ at: [0, 0.1, 0] }, () => cylinder(b, 0.055, 2.45, paint('enamel'), { sides: 8 }));
  boxAt(b, [0, 2.5, 0], [1.2, 0.06, 0.06], paint('steel'), { without: [] });
  cups(b);
  vane(b);
  shelter(b);
  panel(b);
  // The cabinet, its screen to the south.
  boxAt(b, [0, 0.85, 0.12], [0.5, 0.56, 0.22], paint('enamel'), { foot: paint('mist'), without: [] });
  boxAt(b, [0, 1.41, 0.12], [0.56, 0.05, 0.28], paint('shuLight'), { without: [] });
  boxAt(b, [0, 1.08, 0.225], [0.38, 0.25, 0.03], paint('ink'), { without: [] });
  for (let i = 0; i < 4; i++)
    boxAt(
      b,
      [-0.12 + i * 0.08, 1.11, 0.235],
      [0.05, [0.09, 0.14, 0.11, 0.18][i]!, 0.03],
      paint(i === 3 ? 'safety' : 'screenGlow'),
      { glow: 0.9, without: [] },
    );
  for (const [x, colour] of [
    [-0.12, 'leafLight'],
    [0, 'safety'],
    [0.12, 'yuLight'],
  ] as const)
    boxAt(b, [x, 0.93, 0.23], [0.06, 0.06, 0.03], paint(colour), { glow: 0.9, without: [] });
  // Rain gauge on its arm.
  tube(
    b,
    [
      [0, 1.7, 0],
      [0.42, 1.7, 0],
    ],
    0.025,
    paint('steel'),
    5,
  );
  b.within({ at: [0.5, 1.58, 0] }, () => {
    cylinder(b, 0.1, 0.26, paint('steel'), { sides: 10, top: paint('iron') });
    b.within({ at: [0, 0.26, 0] }, () =>
      cylinder(b, 0.09, 0.08, paint('enamel'), { sides: 10, upper: 0.13, top: paint('waterDeep') }),
    );
  });
}

function cups(b: MeshBuilder): void {
  b.within({ at: [-0.55, 2.56, 0] }, () => {
    cylinder(b, 0.035, 0.24, paint('iron'), { sides: 6 });
    for (let i = 0; i < 3; i++)
      b.within({ at: [0, 0.22, 0], turn: (i * 2 * Math.PI) / 3 + 0.5 }, () => {
        tube(
          b,
          [
            [0, 0, 0],
            [0.2, 0, 0],
          ],
          0.014,
          paint('iron'),
          4,
        );
        b.within({ at: [0.2, 0, 0] }, () => ball(b, 0.075, paint('yu'), { smooth: true }));
      });
  });
}

function vane(b: MeshBuilder): void {
  b.within({ at: [0.5, 2.56, 0], turn: 0.5 }, () => {
    cylinder(b, 0.03, 0.22, paint('iron'), { sides: 6 });
    tube(
      b,
      [
        [-0.24, 0.22, 0],
        [0.2, 0.22, 0],
      ],
      0.018,
      paint('iron'),
      5,
    );
    strip(
      b,
      [
        [-0.26, 0.12, 0],
        [-0.1, 0.2, 0],
        [-0.1, 0.26, 0],
        [-0.26, 0.36, 0],
      ],
      paint('gold'),
    );
    b.within({ at: [0.2, 0.22, 0] }, () => ball(b, 0.045, paint('yu')));
  });
}

function shelter(b: MeshBuilder): void {
  for (let i = 0; i < 5; i++)
    b.within({ at: [-0.38, 1.6 + i * 0.085, 0.02] }, () =>
      cylinder(b, 0.2, 0.055, paint('white'), { upper: 0.14, sides: 10, foot: paint('mist') }),
    );
  b.within({ at: [-0.38, 1.56, 0.02] }, () => cylinder(b, 0.11, 0.46, paint('steelDeep'), { sides: 8 }));
  b.within({ at: [-0.38, 2.02, 0.02] }, () => cylinder(b, 0.2, 0.07, paint('white'), { upper: 0.06, sides: 10 }));
  tube(
    b,
    [
      [0, 1.75, 0],
      [-0.24, 1.75, 0.02],
    ],
    0.025,
    paint('steel'),
    5,
  );
}

function panel(b: MeshBuilder): void {
  const [y, z] = [2.02, 0.08];
  const slope = (x0: number, x1: number, s0: number, s1: number, lift: number, colour: Parameters<typeof paint>[0]) => {
    const at = (s: number) => [y + lift - 0.34 * (1 - s), z + 0.46 - 0.46 * s] as const;
    const [[ly, lz], [hy, hz]] = [at(s0), at(s1)];
    quad(
      b,
      [
        [x0, ly, lz],
        [x1, ly, lz],
        [x1, hy, hz],
        [x0, hy, hz],
      ],
      paint(colour),
    );
    if (lift === 0)
      quad(
        b,
        [
          [x1, ly, lz],
          [x0, ly, lz],
          [x0, hy, hz],
          [x1, hy, hz],
        ],
        paint('steelDeep'),
      );
  };
  slope(0.02, 0.7, 0, 1.2, 0, 'steel');
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 2; j++)
      slope(0.05 + i * 0.215, 0.24 + i * 0.215, 0.06 + j * 0.57, 0.58 + j * 0.57, 0.012, 'solar');
}
