import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt, plate, type Point2 } from '../../shapes.ts';
import { extrude, strip } from '../extrude.ts';
import type { Catalogue, Look } from '../part.ts';
import { droneBench } from './drone-bench.ts';

/** What a room for drones has. */
export const drones: Catalogue = {
  drone: { size: [1.7, 0.62, 1.7], build: drone },
  'drone-pad': { size: [2.6, 0.05, 2.6], flat: true, build: pad },
  'flight-net': { size: [4, 3.2, 0.5], build: net },
  'drone-bench': { size: [2, 1.75, 0.9], build: droneBench },
};

/** The middles of the four motors. */
const MOTORS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;
const REACH = 0.5;

function drone(b: MeshBuilder, { random }: Look): void {
  const accent = (['yu', 'shuLight', 'safety'] as const)[Math.floor(random() * 3)]!;
  // Skids.
  for (const x of [-0.26, 0.26]) {
    tube(
      b,
      [
        [x, 0.025, -0.34],
        [x, 0.025, 0.34],
      ],
      0.026,
      paint('rubber'),
      6,
    );
    for (const z of [-0.16, 0.16])
      tube(
        b,
        [
          [x, 0.02, z],
          [x * 0.55, 0.27, z],
        ],
        0.02,
        paint('iron'),
        5,
      );
  }
  // Camera on its gimbal.
  b.within({ at: [0, 0.17, 0.2] }, () => {
    ball(b, 0.095, paint('iron'), { detail: 1, smooth: true });
    boxAt(b, [0, -0.04, 0.08], [0.085, 0.085, 0.05], paint('rubber'), { without: [] });
    boxAt(b, [0, -0.022, 0.1], [0.05, 0.05, 0.04], paint('screenGlow'), { glow: 0.8, without: [] });
  });
  // Body: a keel with a lighter shell, the battery on its back.
  extrude(
    b,
    [
      [-0.3, 0.27],
      [-0.36, 0.34],
      [-0.3, 0.4],
      [0.3, 0.4],
      [0.38, 0.32],
      [0.3, 0.26],
    ],
    -0.17,
    0.17,
    paint('iron'),
  );
  extrude(
    b,
    [
      [-0.31, 0.39],
      [-0.2, 0.5],
      [0.16, 0.5],
      [0.34, 0.39],
    ],
    -0.15,
    0.15,
    paint('enamel'),
  );
  extrude(
    b,
    [
      [-0.315, 0.395],
      [-0.205, 0.508],
      [0.165, 0.508],
      [0.35, 0.395],
    ],
    -0.05,
    0.05,
    paint(accent),
  );
  boxAt(b, [0, 0.5, -0.06], [0.2, 0.05, 0.24], paint('rubber'));
  for (const x of [-0.1, 0.1]) boxAt(b, [x, 0.33, 0.345], [0.06, 0.04, 0.04], paint('lamp'), { glow: 1, without: [] });
  MOTORS.forEach(([sx, sz], i) => {
    tube(
      b,
      [
        [sx * 0.12, 0.35, sz * 0.16],
        [sx * REACH, 0.4, sz * REACH],
      ],
      0.04,
      paint('enamel'),
      6,
    );
    tube(
      b,
      [
        [sx * 0.34, 0.379, sz * 0.35],
        [sx * 0.4, 0.387, sz * 0.41],
      ],
      0.045,
      paint(accent),
      6,
    );
    b.within({ at: [sx * REACH, 0.34, sz * REACH] }, () => {
      cylinder(b, 0.07, 0.15, paint('iron'), { sides: 8, top: paint('steel') });
      boxAt(b, [0, -0.03, 0], [0.06, 0.04, 0.06], paint(sz > 0 ? 'yuLight' : 'leafLight'), { glow: 1, without: [] });
      rotor(b, random() * Math.PI, i % 2 ? 1 : -1);
    });
  });
}

/** Two twisted blades and the hub. */
function rotor(b: MeshBuilder, turn: number, sense: number): void {
  for (const half of [0, Math.PI])
    b.within({ at: [0, 0.17, 0], turn: turn + half }, () => {
      const lift = 0.02 * sense;
      strip(
        b,
        [
          [0.03, -lift, 0.03],
          [0.32, 0, 0.05],
          [0.34, 0, -0.01],
          [0.03, lift, -0.03],
        ],
        paint('steelDeep'),
        paint('iron'),
      );
      strip(
        b,
        [
          [0.26, 0.004, 0.046],
          [0.32, 0.004, 0.05],
          [0.34, 0.004, -0.01],
          [0.27, 0.004, -0.013],
        ],
        paint('safety'),
        paint('gold'),
      );
    });
  b.within({ at: [0, 0.15, 0] }, () => cylinder(b, 0.04, 0.06, paint('rubber'), { sides: 6, upper: 0.02 }));
}

const ring = (r: number, sides = 28): Point2[] =>
  Array.from({ length: sides }, (_, i) => [
    r * Math.cos((i / sides) * 2 * Math.PI),
    r * Math.sin((i / sides) * 2 * Math.PI),
  ]);

function pad(b: MeshBuilder): void {
  const disc = (r: number, y: number, colour: Parameters<typeof paint>[0]) => plate(b, ring(r), y, paint(colour));
  cylinder(b, 1.3, 0.02, paint('kerb'), { sides: 28 });
  disc(1.27, 0.024, 'enamel');
  disc(1.17, 0.028, 'roofRed');
  disc(0.84, 0.032, 'enamel');
  disc(0.76, 0.036, 'shu');
  // The H one lands on, and the corner marks.
  for (const x of [-0.26, 0.26]) boxAt(b, [x, 0.03, 0], [0.15, 0.012, 0.86], paint('enamel'));
  boxAt(b, [0, 0.03, 0], [0.4, 0.012, 0.15], paint('enamel'));
  for (let i = 0; i < 8; i++)
    b.within({ turn: (i * Math.PI) / 4 }, () =>
      boxAt(b, [0, 0.02, 1.22], [0.12, 0.03, 0.1], paint(i % 2 ? 'lamp' : 'safety'), { glow: 1 }),
    );
}

/** A framed wall of netting. With an extent it is as long as that. */
function net(b: MeshBuilder, { extent }: Look): void {
  const [width, high] = [extent?.[0] ?? 4, 3.1];
  const fields = Math.max(1, Math.round(width / 2));
  const step = width / fields;
  for (let i = 0; i <= fields; i++) {
    const x = -width / 2 + 0.05 + (i * (width - 0.1)) / fields;
    boxAt(b, [x, 0, 0], [0.1, high, 0.1], paint('safety'));
    boxAt(b, [x, 0, 0], [0.1, 0.06, 0.5], paint('iron'));
    for (let k = 0; k < 4; k++)
      boxAt(b, [x, 0.08 + k * 0.24, 0], [0.15, 0.24, 0.15], paint(k % 2 ? 'safety' : 'rubber'));
  }
  for (const [y, z] of [
    [high, 0],
    [1.6, 0],
    [0.1, 0],
  ] as const)
    boxAt(b, [0, y, z], [width, 0.08, 0.08], paint('safety'), { without: [] });
  // A padded skirt where drones come down.
  for (let i = 0; i < fields; i++)
    boxAt(b, [-width / 2 + step * (i + 0.5), 0.16, 0], [step - 0.2, 0.6, 0.1], paint(i % 2 ? 'clothBlue' : 'machine'), {
      foot: paint('machineDeep'),
    });
  const thread = paint('enamel');
  for (let x = -width / 2 + 0.2; x < width / 2; x += 0.22) thin(b, [x, 0.7, 0], [x, high, 0], [0.009, 0, 0], thread);
  for (let y = 0.9; y < high; y += 0.22) thin(b, [-width / 2, y, 0], [width / 2, y, 0], [0, 0.009, 0], thread);
}

/** One thread, seen from both sides. */
function thin(b: MeshBuilder, p: Point3, q: Point3, [dx, dy, dz]: Point3, colour: Parameters<typeof strip>[2]): void {
  strip(
    b,
    [
      [p[0] - dx, p[1] - dy, p[2] - dz],
      [q[0] - dx, q[1] - dy, q[2] - dz],
      [q[0] + dx, q[1] + dy, q[2] + dz],
      [p[0] + dx, p[1] + dy, p[2] + dz],
    ],
    colour,
  );
}
