import { type MeshBuilder, mix, paint, type Point3 } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { strip } from '../extrude.ts';
import { flatCanvas, oval } from '../picture.ts';
import { warp } from './warp.ts';

const HALF = 0.62;
/** Where the cloth is beaten, the tower stands and the warp begins, south to north. */
const [BEAM, REED, TOWER, BACK] = [1.45, 0.75, -0.35, -2.3];

/** The great drawloom of Shu brocade: weaver in the south, above the warp the tower whose cords lift the pattern. */
export function loom(b: MeshBuilder): void {
  timber(b);
  warp(b, { half: HALF, beam: BEAM, reed: REED, tower: TOWER, back: BACK });
  tower(b);
  harness(b);
  weaver(b);
}

const post = (b: MeshBuilder, x: number, z: number, y: number, height: number, thick = 0.13) =>
  boxAt(b, [x, y, z], [thick, height, thick], paint('door'), {
    foot: paint('door', 0.75),
    top: paint('woodDeep'),
    without: [],
  });
const beam = (b: MeshBuilder, from: Point3, to: Point3, r = 0.06) => tube(b, [from, to], r, paint('door', 1.12), 6);

function timber(b: MeshBuilder): void {
  for (const x of [-0.8, 0.8]) {
    boxAt(b, [x, 0.02, -0.1], [0.16, 0.14, 4.9], paint('door', 0.92), { top: paint('woodDeep') });
    boxAt(b, [x, 0.84, -0.42], [0.13, 0.14, 4.1], paint('door'), { top: paint('woodDeep', 1.08), without: [] });
    for (const z of [BEAM, REED - 0.25, BACK]) post(b, x, z, 0.1, z === BACK ? 1.5 : 0.95);
    post(b, x, REED + 0.35, 0.9, 1.05, 0.1);
  }
  for (const z of [BEAM, -0.9, BACK]) boxAt(b, [0, 0.18, z], [1.6, 0.1, 0.1], paint('door', 0.9), { without: [] });
  boxAt(b, [0, 1.9, REED + 0.35], [1.74, 0.1, 0.12], paint('door', 1.1), { without: [] });
  // Beams for the cloth and for the warp, with the ratchet that holds it.
  tube(
    b,
    [
      [-0.86, 0.98, BEAM],
      [0.86, 0.98, BEAM],
    ],
    0.1,
    paint('wood'),
    8,
  );
  tube(
    b,
    [
      [-0.86, 1.56, BACK],
      [0.86, 1.56, BACK],
    ],
    0.15,
    paint('linen'),
    10,
  );
  for (const x of [-0.74, 0.74])
    tube(
      b,
      [
        [x - 0.04, 1.56, BACK],
        [x + 0.04, 1.56, BACK],
      ],
      0.27,
      paint('wood'),
      12,
    );
  for (const side of [-1, 1]) {
    const disc = flatCanvas([side * 0.785, 1.56, BACK], [0, 0, -side], [0, 1, 0]);
    oval(b, disc, [0, 0], [0.27, 0.27], paint('wood', 1.08), { sides: 12, layer: 0 });
    oval(b, disc, [0, 0], [0.09, 0.09], paint('door'), { sides: 8, layer: 1 });
  }
}

/** The tower, its roof beam curved up at the ends, and the bench of the one who draws the cords. */
function tower(b: MeshBuilder): void {
  for (const x of [-0.8, 0.8]) for (const z of [TOWER - 0.42, TOWER + 0.42]) post(b, x, z, 0.1, 3.05);
  for (const z of [TOWER - 0.42, TOWER + 0.42]) {
    boxAt(b, [0, 3.08, z], [1.9, 0.13, 0.13], paint('door', 1.1), { without: [] });
    boxAt(b, [0, 2.2, z], [1.6, 0.09, 0.09], paint('door', 1.1), { without: [] });
  }
  for (const x of [-0.8, 0.8]) {
    boxAt(b, [x, 3.2, TOWER], [0.13, 0.13, 1.3], paint('door', 1.1), { without: [] });
    boxAt(b, [x, 2.2, TOWER], [0.09, 0.09, 0.9], paint('door', 1.1), { without: [] });
    beam(b, [x, 0.95, TOWER + 1.05], [x, 2.15, TOWER + 0.45], 0.05);
    tube(
      b,
      [
        [x, 3.27, TOWER + 0.55],
        [x, 3.32, TOWER + 0.75],
        [x, 3.45, TOWER + 0.9],
      ],
      0.06,
      paint('roofDeep'),
      6,
    );
    tube(
      b,
      [
        [x, 3.27, TOWER - 0.55],
        [x, 3.32, TOWER - 0.75],
        [x, 3.45, TOWER - 0.9],
      ],
      0.06,
      paint('roofDeep'),
      6,
    );
  }
  boxAt(b, [0, 3.31, TOWER], [0.8, 0.09, 0.7], paint('roofDeep'), { without: [] });
  boxAt(b, [0, 2.02, TOWER - 0.75], [1.66, 0.07, 0.34], paint('wood'), { without: [] });
  // The ladder to it.
  for (const x of [-0.3, 0.3])
    tube(
      b,
      [
        [x * 0.8, 0.05, TOWER - 1.45],
        [x * 0.8, 2.06, TOWER - 0.86],
      ],
      0.03,
      paint('wood'),
      5,
    );
  for (let i = 1; i < 6; i++)
    tube(
      b,
      [
        [-0.24, i * 0.34, TOWER - 1.45 + i * 0.1],
        [0.24, i * 0.34, TOWER - 1.45 + i * 0.1],
      ],
      0.022,
      paint('wood'),
      5,
    );
}

/** Cords from the tower through the warp, with their weights; the pattern is tied into the cords above. */
function harness(b: MeshBuilder): void {
  const cords = 15;
  for (let i = 0; i < cords; i++) {
    const [x, z] = [-0.6 + (i * 1.2) / (cords - 1), TOWER + (i % 2 ? 0.09 : -0.09)];
    const colour = mix(paint('linen'), paint(i % 3 ? 'ginkgo' : 'yuLight'), 0.55);
    const gather = x * 0.72;
    strip(
      b,
      [
        [gather - 0.015, 3.1, z],
        [gather + 0.015, 3.1, z],
        [x + 0.015, 1.7, z],
        [x - 0.015, 1.7, z],
      ],
      colour,
    );
    strip(
      b,
      [
        [x - 0.015, 1.7, z],
        [x + 0.015, 1.7, z],
        [x + 0.015, 0.5, z],
        [x - 0.015, 0.5, z],
      ],
      colour,
    );
    tube(
      b,
      [
        [x, 0.5, z],
        [x, 0.24, z],
      ],
      0.022,
      paint('bamboo'),
      5,
    );
  }
  boxAt(b, [0, 1.66, TOWER], [1.36, 0.06, 0.3], paint('bamboo'), { without: [] });
  for (const [i, y] of [2.42, 2.56, 2.7, 2.84].entries())
    boxAt(b, [0, y, TOWER + 0.02], [1.12, 0.05, 0.24], paint((['yu', 'shuLight', 'gold', 'yu'] as const)[i]!), {
      without: [],
    });
  // Shafts between tower and reed.
  for (const z of [0.12, 0.26, 0.4]) {
    for (const y of [0.8, 1.32]) boxAt(b, [0, y, z], [1.4, 0.05, 0.04], paint('wood'), { without: [] });
    for (let i = 0; i < 8; i++)
      boxAt(b, [-0.56 + i * 0.16, 0.84, z], [0.014, 0.48, 0.014], paint('linen'), { without: ['top', 'bottom'] });
    tube(
      b,
      [
        [0, 1.36, z],
        [0, 1.92, 0.85],
      ],
      0.014,
      paint('linen'),
      4,
    );
    boxAt(b, [-0.4 + z * 2, 0.08, 0.9], [0.13, 0.05, 0.9], paint('bamboo'), { without: [] });
  }
}

function weaver(b: MeshBuilder): void {
  for (const x of [-0.62, 0.62])
    boxAt(b, [x, 0, 2.12], [0.1, 0.56, 0.36], paint('door'), { foot: paint('door', 0.75) });
  boxAt(b, [0, 0.54, 2.12], [1.5, 0.08, 0.4], paint('wood'), { without: [] });
  boxAt(b, [0, 0.62, 2.12], [0.56, 0.06, 0.36], paint('shuLight'));
  b.within({ at: [0.62, 0.62, 2.12] }, () =>
    cylinder(b, 0.12, 0.14, paint('bamboo'), { sides: 8, upper: 0.14, top: paint('yuLight') }),
  );
}
