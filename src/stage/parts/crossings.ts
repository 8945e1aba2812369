import { type MeshBuilder, paint, type Point3 } from '../mesh.ts';
import { boxAt, type Point2, quad, tube } from '../shapes.ts';
import { edges, strip } from './land.ts';

/** Where a crossing starts and ends: x, z, and the height of the ground there. */
export type End = readonly [x: number, z: number, y: number];

/** Turns the frame so that −z runs from one end to the other; the frame's origin is the first end. */
function along(b: MeshBuilder, [from, to]: readonly [End, End], draw: (length: number, rise: number) => void): void {
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dz);
  b.within({ at: [from[0], from[2], from[1]], turn: Math.atan2(-dx, -dz) }, () => draw(length, to[2] - from[2]));
}

/** A flight of stone steps with side walls and, on long ones, landings every twelve steps. */
export function stairs(b: MeshBuilder, ends: readonly [End, End], width: number): void {
  const [low, high] = ends[0][2] <= ends[1][2] ? ends : ([ends[1], ends[0]] as const);
  along(b, [low, high], (length, rise) => {
    const steps = Math.max(2, Math.round(rise / 0.32));
    const [run, riser] = [length / steps, rise / steps];
    for (let i = 0; i < steps; i++) {
      const [z0, z1, y] = [-i * run, -(i + 1) * run, (i + 1) * riser];
      const half = width / 2;
      quad(
        b,
        [
          [-half, y - riser, z0],
          [half, y - riser, z0],
          [half, y, z0],
          [-half, y, z0],
        ],
        paint('stone', 0.96),
        { foot: paint('stoneDeep') },
      );
      quad(
        b,
        [
          [-half, y, z0],
          [half, y, z0],
          [half, y, z1],
          [-half, y, z1],
        ],
        paint('stone', i % 12 === 11 ? 1.16 : 1.08),
      );
    }
    for (const side of [-1, 1]) cheek(b, side * (width / 2 + 0.25), length, rise);
  });
}

/** The sloping side wall of steps. */
function cheek(b: MeshBuilder, x: number, length: number, rise: number): void {
  const [l, r] = [x - 0.25, x + 0.25];
  const up = 0.55;
  const colour = paint('cream', 0.96);
  const foot = paint('stoneDeep', 1.05);
  quad(
    b,
    [
      [r, 0, 0],
      [r, 0, -length],
      [r, rise + up, -length],
      [r, up, 0],
    ],
    colour,
    { foot },
  );
  quad(
    b,
    [
      [l, 0, -length],
      [l, 0, 0],
      [l, up, 0],
      [l, rise + up, -length],
    ],
    colour,
    { foot },
  );
  quad(
    b,
    [
      [l, 0, 0],
      [r, 0, 0],
      [r, up, 0],
      [l, up, 0],
    ],
    colour,
    { foot },
  );
  quad(
    b,
    [
      [l, up, 0],
      [r, up, 0],
      [r, rise + up, -length],
      [l, rise + up, -length],
    ],
    paint('frame'),
  );
}

/** A paved slope with low kerbs. */
export function ramp(b: MeshBuilder, ends: readonly [End, End], width: number): void {
  along(b, ends, (length, rise) => {
    const half = width / 2;
    quad(
      b,
      [
        [-half, 0.12, 0],
        [half, 0.12, 0],
        [half, rise + 0.12, -length],
        [-half, rise + 0.12, -length],
      ],
      paint('road'),
    );
    const [low, high] = rise >= 0 ? [0, rise] : [rise, 0];
    for (const side of [-1, 1]) {
      const x = side * half;
      const wall: [Point3, Point3, Point3, Point3] = [
        [x, low, 0],
        [x, low, -length],
        [x, rise >= 0 ? high + 0.5 : low + 0.5, -length],
        [x, rise >= 0 ? 0.5 : high + 0.5, 0],
      ];
      quad(b, wall, paint('cream'), { foot: paint('stoneDeep') });
      quad(b, [wall[1], wall[0], wall[3], wall[2]], paint('cream'), { foot: paint('stoneDeep') });
    }
  });
}

/** A bridge that swells a little over the water, with railings, lamps on its posts and two piers. */
export function bridge(b: MeshBuilder, ends: readonly [End, End], width: number): void {
  along(b, ends, (length, rise) => {
    const pieces = 12;
    const swell = Math.min(2.4, length * 0.05);
    const y = (i: number) => 0.3 + (rise * i) / pieces + Math.sin((i / pieces) * Math.PI) * swell;
    const z = (i: number) => -(i * length) / pieces;
    const half = width / 2;
    for (let i = 0; i < pieces; i++) {
      const [y0, y1, z0, z1] = [y(i), y(i + 1), z(i), z(i + 1)];
      quad(
        b,
        [
          [-half, y0, z0],
          [half, y0, z0],
          [half, y1, z1],
          [-half, y1, z1],
        ],
        paint('paving', i % 2 ? 1 : 0.97),
      );
      for (const x of [-half, half]) {
        const [out, top] = [x + Math.sign(x) * 0.2, 1];
        const face = (a: Point3, c: Point3, d: Point3, e: Point3) =>
          x > 0
            ? quad(b, [a, c, d, e], paint('cream'), { foot: paint('stone') })
            : quad(b, [c, a, e, d], paint('cream'), { foot: paint('stone') });
        face([out, y0 - 0.5, z0], [out, y1 - 0.5, z1], [out, y1 + top, z1], [out, y0 + top, z0]);
        face(
          [x - Math.sign(x) * 0.1, y1, z1],
          [x - Math.sign(x) * 0.1, y0, z0],
          [x - Math.sign(x) * 0.1, y0 + top, z0],
          [x - Math.sign(x) * 0.1, y1 + top, z1],
        );
        const [l, r] = [Math.min(x - Math.sign(x) * 0.15, out), Math.max(x - Math.sign(x) * 0.15, out)];
        quad(
          b,
          [
            [l, y0 + top, z0],
            [r, y0 + top, z0],
            [r, y1 + top, z1],
            [l, y1 + top, z1],
          ],
          paint('frame'),
        );
        if (i % 2 === 0)
          boxAt(b, [x + Math.sign(x) * 0.1, y0 + top, z0], [0.42, 0.5, 0.42], paint('lamp'), {
            glow: 1,
            top: paint('roofSlate'),
          });
      }
    }
    for (const share of [0.33, 0.67])
      boxAt(b, [0, -2, -length * share], [width * 0.8, 2.2 + swell, 1.3], paint('stone'), { foot: paint('stoneDeep') });
  });
}

/** The beam of a straddle monorail on its pillars; `ground` tells how far down a pillar reaches. */
export function monorail(b: MeshBuilder, line: readonly Point2[], y: number, ground: (at: Point2) => number): void {
  const { left, right } = edges(line, 1.1);
  strip(b, line, 1.1, y, paint('mist', 1.04));
  for (let i = 0; i + 1 < line.length; i++)
    for (const [p, q] of [
      [right[i]!, right[i + 1]!],
      [left[i + 1]!, left[i]!],
    ] as const)
      quad(
        b,
        [
          [p[0], y - 1.5, p[1]],
          [q[0], y - 1.5, q[1]],
          [q[0], y, q[1]],
          [p[0], y, p[1]],
        ],
        paint('mist', 0.92),
      );
  tube(
    b,
    line.map(([x, z]) => [x, y - 1.5, z]),
    0.5,
    paint('mist', 0.8),
    6,
  );
  let walked = 12;
  for (let i = 0; i + 1 < line.length; i++) {
    const [[ax, az], [bx, bz]] = [line[i]!, line[i + 1]!];
    const length = Math.hypot(bx - ax, bz - az);
    for (; walked < length; walked += 22) {
      const at: Point2 = [ax + ((bx - ax) * walked) / length, az + ((bz - az) * walked) / length];
      const foot = ground(at);
      b.within({ at: [at[0], foot, at[1]], turn: Math.atan2(-(bz - az), bx - ax) }, () => {
        boxAt(b, [0, 0, 0], [1.5, y - 1.5 - foot, 1.5], paint('mist'), { foot: paint('stoneDeep', 1.1) });
        boxAt(b, [0, y - 2.6 - foot, 0], [1.8, 1.1, 3.4], paint('mist', 1.02), { without: [] });
      });
    }
    walked -= length;
  }
}
