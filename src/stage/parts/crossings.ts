import { type MeshBuilder, paint, type Point3 } from '../mesh.ts';
import { tube } from '../round-shapes.ts';
import { boxAt, quad } from '../shapes.ts';

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
    if (width >= 7) for (const x of width >= 11 ? [-width / 6, width / 6] : [0]) handrail(b, x, length, rise);
  });
}

/** A rail down the middle of broad steps, so that nobody has to cross them to hold on. */
function handrail(b: MeshBuilder, x: number, length: number, rise: number): void {
  const posts = Math.max(2, Math.round(length / 3));
  for (let i = 0; i <= posts; i++) {
    const share = Math.min(0.985, (i + 0.1) / posts);
    boxAt(b, [x, share * rise, -share * length], [0.12, 1.05, 0.12], paint('shu'), { without: ['bottom', 'top'] });
  }
  const bar: Point3[] = [
    [x, 1.05 + rise * 0.01, 0],
    [x, 1.05 + rise, -length],
  ];
  tube(b, bar, 0.09, paint('shuLight'), 5);
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

/** A paved slope between low walls. */
export function ramp(b: MeshBuilder, ends: readonly [End, End], width: number): void {
  const [low, high] = ends[0][2] <= ends[1][2] ? ends : ([ends[1], ends[0]] as const);
  along(b, [low, high], (length, rise) => {
    const half = width / 2;
    const pieces = Math.max(1, Math.round(length / 5));
    for (let i = 0; i < pieces; i++) {
      const at = (k: number, x: number): Point3 => [x, (rise * k) / pieces + 0.16, (-k * length) / pieces];
      quad(b, [at(i, -half), at(i, half), at(i + 1, half), at(i + 1, -half)], paint('road', i % 2 ? 1 : 1.03));
    }
    for (const side of [-1, 1]) cheek(b, side * (half + 0.25), length, rise);
  });
}

/** Metres a bridge's deck lies above the straight line between its ends, `share` (0–1) of the way along. */
export const archOf = (length: number, share: number): number => 0.3 + Math.sin(share * Math.PI) * swellOf(length);

const swellOf = (length: number): number => Math.min(2.4, length * 0.05);

/** A bridge that swells a little over the water, with railings, lamps on its posts and two piers. */
export function bridge(b: MeshBuilder, ends: readonly [End, End], width: number): void {
  along(b, ends, (length, rise) => {
    const pieces = 12;
    const swell = swellOf(length);
    const y = (i: number) => (rise * i) / pieces + archOf(length, i / pieces);
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
      boxAt(b, [0, -2, -length * share], [width * 0.8, 1.9 + swell * 0.8, 1.3], paint('stone'), {
        foot: paint('stoneDeep'),
      });
  });
}
