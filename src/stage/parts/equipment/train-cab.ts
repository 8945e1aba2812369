import { type MeshBuilder, paint } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { extrude } from '../extrude.ts';
import { cabDesk } from './cab-desk.ts';

/** A metro driver's cab, cut open at its back and on its east side, so that one looks over the driver's shoulder. It drives north. */
export function trainCab(b: MeshBuilder): void {
  platform(b);
  shell(b);
  nose(b);
  cabDesk(b, FLOOR);
  seat(b);
}

const FLOOR = 0.34;

function platform(b: MeshBuilder): void {
  boxAt(b, [0, 0, -0.1], [2.5, 0.2, 3.5], paint('iron'), { foot: paint('iron', 0.7) });
  boxAt(b, [0, 0.18, -0.05], [2.76, FLOOR - 0.18, 3.5], paint('steelDeep'), { top: paint('mist'), without: [] });
  // Rubber mat and the edge one must not stumble over.
  boxAt(b, [0, FLOOR, 0.35], [1.9, 0.02, 2.2], paint('machineDeep'));
  boxAt(b, [0, 0, 1.83], [1.5, 0.17, 0.3], paint('steelDeep'), { top: paint('safety') });
  for (let i = 0; i < 10; i++)
    boxAt(b, [-1.2 + i * 0.267, 0.2, 1.68], [0.267, 0.12, 0.05], paint(i % 2 ? 'rubber' : 'safety'), {
      without: ['bottom', 'north'],
    });
}

function shell(b: MeshBuilder): void {
  const [body, red, green] = [paint('enamel'), paint('yu'), paint('shuLight')];
  const wall = (x: number, from: number, to: number) => {
    const [length, z] = [to - from, (from + to) / 2];
    boxAt(b, [x, 0.2, z], [0.12, 1.18, length], body, { foot: paint('enamel', 0.85), without: [] });
    boxAt(b, [x, 0.86, z], [0.15, 0.26, length + 0.01], red, { without: [] });
    boxAt(b, [x, 0.74, z], [0.15, 0.07, length + 0.01], green, { without: [] });
    boxAt(b, [x, 1.36, z], [0.18, 0.06, length + 0.02], paint('steelDeep'), { without: [] });
  };
  const post = (x: number, z: number, width = 0.16) =>
    boxAt(b, [x, 1.4, z], [0.12, 1.12, width], body, { without: [] });
  wall(-1.33, -1.8, 1.62);
  wall(1.33, -1.8, -0.35);
  post(-1.33, -0.3);
  post(-1.33, 1.5, 0.24);
  post(1.33, -0.42);
  for (const x of [-1.33, 1.33])
    extrude(
      b,
      [
        [-1.88, 1.38],
        [-1.66, 1.38],
        [-1.2, 2.52],
        [-1.42, 2.52],
      ],
      x - 0.06,
      x + 0.06,
      body,
    );
  // Half a roof, and the west rail of the other half.
  const roof = (x0: number, x1: number, from: number, to: number) =>
    extrude(
      b,
      [
        [from, 2.5],
        [from + 0.06, 2.68],
        [to, 2.68],
        [to, 2.5],
      ],
      x0,
      x1,
      body,
    );
  roof(-1.39, 1.39, -1.46, -0.28);
  roof(-1.39, -1.2, -0.28, 1.62);
  boxAt(b, [-1.33, 2.52, -0.05], [0.15, 0.08, 2.7], red, { without: [] });
  boxAt(b, [0, 2.68, -0.8], [1.7, 0.14, 0.7], paint('steel'));
  for (const z of [-0.95, -0.65]) boxAt(b, [0, 2.8, z], [1.4, 0.04, 0.1], paint('steelDeep'));
  boxAt(b, [0, 2.44, -0.75], [1.1, 0.06, 0.16], paint('lamp'), { glow: 1, without: [] });
  boxAt(b, [0, 2.3, -1.12], [1.7, 0.2, 0.14], paint('ink'), { without: [] });
  for (let i = 0; i < 6; i++)
    boxAt(
      b,
      [-0.6 + i * 0.24, 2.36, -1.04],
      [0.12, 0.07, 0.03],
      paint(i === 4 ? 'yuLight' : i % 2 ? 'screenGlow' : 'lamp'),
      { glow: 0.9, without: [] },
    );
  // Grab rails at the open door.
  for (const z of [-0.28, 1.55])
    tube(
      b,
      [
        [z < 0 ? 1.42 : -1.2, 1.0, z],
        [z < 0 ? 1.42 : -1.2, 2.2, z],
      ],
      0.03,
      paint('safety'),
      6,
    );
  boxAt(b, [-1.22, 0.95, 0.5], [0.14, 0.36, 0.7], paint('steelDeep'), { top: paint('iron'), without: [] });
  for (let i = 0; i < 4; i++)
    boxAt(
      b,
      [-1.22, 1.31, 0.26 + i * 0.16],
      [0.08, 0.05, 0.08],
      paint((['yuLight', 'safety', 'leafLight', 'screenGlow'] as const)[i]!),
      { glow: 0.6 },
    );
}

function nose(b: MeshBuilder): void {
  extrude(
    b,
    [
      [-1.86, 0.2],
      [-1.98, 0.7],
      [-1.96, 1.15],
      [-1.86, 1.38],
      [-1.7, 1.38],
      [-1.7, 0.2],
    ],
    -1.39,
    1.39,
    paint('enamel'),
  );
  extrude(
    b,
    [
      [-1.99, 0.86],
      [-1.985, 1.1],
      [-1.8, 1.1],
      [-1.8, 0.86],
    ],
    -1.395,
    1.395,
    paint('yu'),
  );
  for (const x of [-0.95, 0.95]) {
    boxAt(b, [x, 0.5, -1.94], [0.42, 0.17, 0.1], paint('lamp'), { glow: 1, without: [] });
    boxAt(b, [x * 1.2, 1.17, -1.9], [0.18, 0.08, 0.1], paint('yuLight'), { glow: 0.9, without: [] });
  }
  boxAt(b, [0, 0.1, -1.8], [0.5, 0.22, 0.36], paint('rubber'), { without: [] });
  // Header over the windscreen with the sign of the destination, and the wipers.
  extrude(
    b,
    [
      [-1.53, 2.34],
      [-1.4, 2.6],
      [-1.3, 2.6],
      [-1.42, 2.34],
    ],
    -1.3,
    1.3,
    paint('yu'),
  );
  boxAt(b, [0, 2.42, -1.5], [1.1, 0.12, 0.06], paint('lamp'), { glow: 0.9, without: [] });
  for (const x of [-0.85, 0.35])
    tube(
      b,
      [
        [x, 1.38, -1.8],
        [x + 0.5, 2.05, -1.58],
      ],
      0.018,
      paint('rubber'),
      4,
    );
}

function seat(b: MeshBuilder): void {
  const [cloth, shade] = [paint('shuLight'), paint('shu')];
  b.within({ at: [0, FLOOR, -0.05] }, () => {
    cylinder(b, 0.3, 0.06, paint('iron'), { sides: 8 });
    cylinder(b, 0.09, 0.42, paint('steelDeep'), { sides: 6 });
    boxAt(b, [0, 0.38, 0], [0.6, 0.14, 0.58], cloth, { without: [] });
    extrude(
      b,
      [
        [0.2, 0.5],
        [0.3, 0.48],
        [0.42, 1.1],
        [0.3, 1.12],
      ],
      -0.29,
      0.29,
      cloth,
      shade,
    );
    extrude(
      b,
      [
        [0.32, 1.13],
        [0.43, 1.11],
        [0.46, 1.34],
        [0.37, 1.36],
      ],
      -0.17,
      0.17,
      cloth,
      shade,
    );
    extrude(
      b,
      [
        [0.33, 0.6],
        [0.345, 0.6],
        [0.435, 1.05],
        [0.42, 1.05],
      ],
      -0.2,
      0.2,
      shade,
    );
    for (const x of [-0.36, 0.36]) boxAt(b, [x, 0.66, -0.02], [0.09, 0.07, 0.46], paint('rubber'), { without: [] });
    for (const x of [-0.36, 0.36]) boxAt(b, [x, 0.44, 0.14], [0.05, 0.24, 0.06], paint('iron'));
  });
}
