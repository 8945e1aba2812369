import { type MeshBuilder, mix, type Point3, type Rgb } from './mesh.ts';

/** A corner in the ground plane: x to the east, z to the south. */
export type Point2 = readonly [x: number, z: number];

export interface Surface {
  /** How much it shines of itself at night, 0–1. */
  glow?: number;
  /** Colour at the lower edge of upright faces; the soft dark a thing has where it meets the ground. */
  foot?: Rgb;
}

/** A triangle, counter-clockwise seen from the side it is seen from. One of no area is left out. */
export function triangle(b: MeshBuilder, p: Point3, q: Point3, r: Point3, colour: Rgb, glow = 0): void {
  const [ux, uy, uz] = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
  const [vx, vy, vz] = [r[0] - p[0], r[1] - p[1], r[2] - p[2]];
  const n: [number, number, number] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(...n);
  if (length < 1e-9) return;
  for (const v of [p, q, r]) b.vertex(v[0], v[1], v[2], n[0] / length, n[1] / length, n[2] / length, colour, glow);
}

/** A flat quadrilateral, counter-clockwise from the side it is seen from; its first two corners may have a colour of their own. */
export function quad(
  b: MeshBuilder,
  corners: readonly [Point3, Point3, Point3, Point3],
  colour: Rgb,
  { glow = 0, foot }: Surface = {},
): void {
  const [p, q, r, s] = corners;
  const [ux, uy, uz] = [r[0] - p[0], r[1] - p[1], r[2] - p[2]];
  const [vx, vy, vz] = [s[0] - q[0], s[1] - q[1], s[2] - q[2]];
  const n: [number, number, number] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(...n);
  if (length < 1e-9) return;
  const [nx, ny, nz] = [n[0] / length, n[1] / length, n[2] / length];
  const low = foot ?? colour;
  const put = (v: Point3, c: Rgb) => b.vertex(v[0], v[1], v[2], nx, ny, nz, c, glow);
  put(p, low);
  put(q, low);
  put(r, colour);
  put(p, low);
  put(r, colour);
  put(s, colour);
}

export interface BoxOptions extends Surface {
  /** Colour of the top, where it differs. */
  top?: Rgb;
  /** Faces nobody sees are left out. */
  without?: readonly ('top' | 'bottom' | 'north' | 'south' | 'east' | 'west')[];
}

/** A box standing on the plane of the frame, centred on its origin: width along x, height, depth along z. No bottom unless it floats. */
export function box(
  b: MeshBuilder,
  [width, height, depth]: Point3,
  colour: Rgb,
  { top = colour, without = ['bottom'], ...surface }: BoxOptions = {},
): void {
  const [x, z] = [width / 2, depth / 2];
  const h = height;
  const faces = {
    south: [
      [-x, 0, z],
      [x, 0, z],
      [x, h, z],
      [-x, h, z],
    ],
    north: [
      [x, 0, -z],
      [-x, 0, -z],
      [-x, h, -z],
      [x, h, -z],
    ],
    east: [
      [x, 0, z],
      [x, 0, -z],
      [x, h, -z],
      [x, h, z],
    ],
    west: [
      [-x, 0, -z],
      [-x, 0, z],
      [-x, h, z],
      [-x, h, -z],
    ],
  } as const;
  for (const side of ['south', 'north', 'east', 'west'] as const)
    if (!without.includes(side)) quad(b, faces[side], colour, surface);
  const { glow = 0 } = surface;
  if (!without.includes('top'))
    quad(
      b,
      [
        [-x, h, z],
        [x, h, z],
        [x, h, -z],
        [-x, h, -z],
      ],
      top,
      { glow },
    );
  if (!without.includes('bottom'))
    quad(
      b,
      [
        [-x, 0, -z],
        [x, 0, -z],
        [x, 0, z],
        [-x, 0, z],
      ],
      colour,
      { glow },
    );
}

/** A box at a place: {@link box} in a frame of its own. */
export function boxAt(
  b: MeshBuilder,
  at: Point3,
  size: Point3,
  colour: Rgb,
  options?: BoxOptions & { turn?: number },
): void {
  b.within({ at, turn: options?.turn ?? 0 }, () => box(b, size, colour, options));
}

/** Twice the signed area; positive when the corners run counter-clockwise seen from above (z points to the viewer's south). */
const turning = (outline: readonly Point2[]): number =>
  outline.reduce((sum, [x, z], i) => {
    const [nx, nz] = outline[(i + 1) % outline.length]!;
    return sum + (x * -nz - nx * -z);
  }, 0);

/** An outline in the order the shapes want: counter-clockwise seen from above. */
export const anticlockwise = (outline: readonly Point2[]): Point2[] =>
  turning(outline) >= 0 ? [...outline] : [...outline].reverse();

/** A flat plate at a height, seen from above; any simple outline (ear clipping: fine to some hundred corners). */
export function plate(b: MeshBuilder, outline: readonly Point2[], y: number, colour: Rgb, glow = 0): void {
  const put = ([x, z]: Point2): Point3 => [x, y, z];
  for (const [p, q, r] of ears(anticlockwise(outline))) triangle(b, put(p), put(q), put(r), colour, glow);
}

/** An upright body over an outline, from `y` up by `height`, with a top and no bottom. */
export function prism(
  b: MeshBuilder,
  outline: readonly Point2[],
  y: number,
  height: number,
  colour: Rgb,
  { top = colour, ...surface }: Surface & { top?: Rgb } = {},
): void {
  const ring = anticlockwise(outline);
  ring.forEach(([x, z], i) => {
    const [nx, nz] = ring[(i + 1) % ring.length]!;
    quad(
      b,
      [
        [x, y, z],
        [nx, y, nz],
        [nx, y + height, nz],
        [x, y + height, z],
      ],
      colour,
      surface,
    );
  });
  plate(b, ring, y + height, top);
}

/** Ear clipping (Meisters 1975): the triangles of a simple outline that runs counter-clockwise. */
function ears(outline: readonly Point2[]): [Point2, Point2, Point2][] {
  const rest = [...outline];
  const found: [Point2, Point2, Point2][] = [];
  const cross = (o: Point2, p: Point2, q: Point2) => (p[0] - o[0]) * -(q[1] - o[1]) + (p[1] - o[1]) * (q[0] - o[0]);
  const inside = (p: Point2, a: Point2, b: Point2, c: Point2) =>
    cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0;
  while (rest.length > 3) {
    const at = rest.findIndex((tip, i) => {
      const before = rest[(i + rest.length - 1) % rest.length]!;
      const after = rest[(i + 1) % rest.length]!;
      if (cross(before, tip, after) <= 0) return false;
      return rest.every((p) => p === before || p === tip || p === after || !inside(p, before, tip, after));
    });
    if (at < 0) break;
    found.push([rest[(at + rest.length - 1) % rest.length]!, rest[at]!, rest[(at + 1) % rest.length]!]);
    rest.splice(at, 1);
  }
  if (rest.length === 3) found.push([rest[0]!, rest[1]!, rest[2]!]);
  return found;
}

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

function unit([x, y, z]: Point3): [number, number, number] {
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
  const rings = path.map((p, i) => {
    const before = path[Math.max(0, i - 1)]!;
    const after = path[Math.min(path.length - 1, i + 1)]!;
    const d = unit([after[0] - before[0], after[1] - before[1], after[2] - before[2]]);
    const aid: Point3 = Math.abs(d[1]) > 0.99 ? [1, 0, 0] : [0, 1, 0];
    const side = unit([d[1] * aid[2] - d[2] * aid[1], d[2] * aid[0] - d[0] * aid[2], d[0] * aid[1] - d[1] * aid[0]]);
    const up: Point3 = [
      side[1] * d[2] - side[2] * d[1],
      side[2] * d[0] - side[0] * d[2],
      side[0] * d[1] - side[1] * d[0],
    ];
    return Array.from({ length: sides }, (_, k) => {
      const [c, s] = [Math.cos((k / sides) * 2 * Math.PI), Math.sin((k / sides) * 2 * Math.PI)];
      const n: Point3 = [side[0] * c + up[0] * s, side[1] * c + up[1] * s, side[2] * c + up[2] * s];
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
