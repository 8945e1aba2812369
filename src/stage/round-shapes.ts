import { type MeshBuilder, mix, type Point3, type Rgb } from './mesh.ts';
import { type Surface, triangle } from './shapes.ts';

export interface Round extends Surface {
  /** Radius at the top; the same as below where it is not said; 0 makes a cone. */
  upper?: number;
  sides?: number;
  top?: Rgb;
  /** False leaves the lid out. */
  lid?: boolean;
}

/** A standing cylinder or cone, centred on the frame's origin, with smooth sides. */
export function cylinder(
  b: MeshBuilder,
  radius: number,
  height: number,
  colour: Rgb,
  { upper = radius, sides = 10, top = colour, lid = true, glow = 0, foot = colour }: Round = {},
): void {
  const slope = Math.atan2(radius - upper, height);
  const [up, out] = [Math.sin(slope), Math.cos(slope)];
  const at = (i: number) => [Math.cos((i / sides) * 2 * Math.PI), -Math.sin((i / sides) * 2 * Math.PI)] as const;
  for (let i = 0; i < sides; i++) {
    const [ax, az] = at(i);
    const [bx, bz] = at(i + 1);
    const low = (x: number, z: number) => b.vertex(x * radius, 0, z * radius, x * out, up, z * out, foot, glow);
    const high = (x: number, z: number) => b.vertex(x * upper, height, z * upper, x * out, up, z * out, colour, glow);
    low(ax, az);
    low(bx, bz);
    high(bx, bz);
    if (upper <= 0) continue;
    low(ax, az);
    high(bx, bz);
    high(ax, az);
    if (!lid) continue;
    b.vertex(0, height, 0, 0, 1, 0, top, glow);
    b.vertex(ax * upper, height, az * upper, 0, 1, 0, top, glow);
    b.vertex(bx * upper, height, bz * upper, 0, 1, 0, top, glow);
  }
}

const GOLDEN = (1 + Math.sqrt(5)) / 2;
const ICOSA = (
  [
    [-1, GOLDEN, 0],
    [1, GOLDEN, 0],
    [-1, -GOLDEN, 0],
    [1, -GOLDEN, 0],
    [0, -1, GOLDEN],
    [0, 1, GOLDEN],
    [0, -1, -GOLDEN],
    [0, 1, -GOLDEN],
    [GOLDEN, 0, -1],
    [GOLDEN, 0, 1],
    [-GOLDEN, 0, -1],
    [-GOLDEN, 0, 1],
  ] as [number, number, number][]
).map((p) => unit(p));
const FACES = [
  0, 11, 5, 0, 5, 1, 0, 1, 7, 0, 7, 10, 0, 10, 11, 1, 5, 9, 5, 11, 4, 11, 10, 2, 10, 7, 6, 7, 1, 8, 3, 9, 4, 3, 4, 2, 3,
  2, 6, 3, 6, 8, 3, 8, 9, 4, 9, 5, 2, 4, 11, 6, 2, 10, 8, 6, 7, 9, 8, 1,
];

/** A direction of length one. */
export function unit([x, y, z]: Point3): [number, number, number] {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

export interface Ball {
  /** Stretch along x, y, z. */
  stretch?: Point3;
  /** Each step makes four faces of one: 0 has 20, 1 has 80. */
  detail?: 0 | 1;
  /** Moves each corner by up to this share of the radius; a crown is no billiard ball. */
  rough?: { by: number; random: () => number };
  /** Colour towards the bottom. */
  below?: Rgb;
  /** Faceted like cut clay, or smooth. */
  smooth?: boolean;
  glow?: number;
}

/** A ball about the frame's origin. */
export function ball(b: MeshBuilder, radius: number, colour: Rgb, options: Ball = {}): void {
  const { stretch = [1, 1, 1], detail = 0, rough, below = colour, smooth = false, glow = 0 } = options;
  const moved = new Map<string, Point3>();
  const place = (p: Point3): Point3 => {
    const key = p.map((v) => v.toFixed(3)).join();
    const known = moved.get(key);
    if (known) return known;
    const r = radius * (rough ? 1 + (rough.random() * 2 - 1) * rough.by : 1);
    const at: Point3 = [p[0] * r * stretch[0], p[1] * r * stretch[1], p[2] * r * stretch[2]];
    moved.set(key, at);
    return at;
  };
  const tint = (y: number) => mix(below, colour, Math.max(0, Math.min(1, y / (2 * radius * stretch[1]) + 0.5)));
  const face = (p: Point3, q: Point3, r: Point3) => {
    const corners = [place(p), place(q), place(r)] as const;
    if (!smooth) {
      const middle = (corners[0][1] + corners[1][1] + corners[2][1]) / 3;
      triangle(b, ...corners, tint(middle), glow);
      return;
    }
    [p, q, r].forEach((n, i) => b.vertex(...corners[i]!, n[0], n[1], n[2], tint(corners[i]![1]), glow));
  };
  for (let i = 0; i < FACES.length; i += 3) {
    const [p, q, r] = [ICOSA[FACES[i]!]!, ICOSA[FACES[i + 1]!]!, ICOSA[FACES[i + 2]!]!];
    if (detail === 0) {
      face(p, q, r);
      continue;
    }
    const [pq, qr, rp] = [middle(p, q), middle(q, r), middle(r, p)];
    face(p, pq, rp);
    face(pq, q, qr);
    face(rp, qr, r);
    face(pq, qr, rp);
  }
}

const middle = (p: Point3, q: Point3): Point3 => unit([p[0] + q[0], p[1] + q[1], p[2] + q[2]]);

/** A round bar along a path, smooth, with open ends; rings stay level with the path's own bend. */
export function tube(b: MeshBuilder, path: readonly Point3[], radius: number, colour: Rgb, sides = 8, glow = 0): void {
  // Each ring takes over the side of the one before (parallel transport), so that the bar never twists or pinches.
  let side: Point3 | undefined;
  const rings = path.map((p, i) => {
    const before = path[Math.max(0, i - 1)]!;
    const after = path[Math.min(path.length - 1, i + 1)]!;
    const d = unit([after[0] - before[0], after[1] - before[1], after[2] - before[2]]);
    const aid: Point3 = side ?? (Math.abs(d[1]) > 0.9 ? [1, 0, 0] : unit([-d[2], 0, d[0]]));
    const along = aid[0] * d[0] + aid[1] * d[1] + aid[2] * d[2];
    const across = unit([aid[0] - along * d[0], aid[1] - along * d[1], aid[2] - along * d[2]]);
    side = across;
    const up: Point3 = [
      across[1] * d[2] - across[2] * d[1],
      across[2] * d[0] - across[0] * d[2],
      across[0] * d[1] - across[1] * d[0],
    ];
    return Array.from({ length: sides }, (_, k) => {
      const [c, s] = [Math.cos((k / sides) * 2 * Math.PI), Math.sin((k / sides) * 2 * Math.PI)];
      const n: Point3 = [across[0] * c + up[0] * s, across[1] * c + up[1] * s, across[2] * c + up[2] * s];
      return { at: [p[0] + n[0] * radius, p[1] + n[1] * radius, p[2] + n[2] * radius] as Point3, n };
    });
  });
  for (let i = 0; i + 1 < rings.length; i++)
    for (let k = 0; k < sides; k++) {
      const [p, q] = [rings[i]![k]!, rings[i]![(k + 1) % sides]!];
      const [s, r] = [rings[i + 1]![k]!, rings[i + 1]![(k + 1) % sides]!];
      for (const v of [p, q, r, p, r, s]) b.vertex(...v.at, ...v.n, colour, glow);
    }
}
