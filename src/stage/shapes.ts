import type { MeshBuilder, Point3, Rgb } from './mesh.ts';

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
  const put = (v: Point3, c: Rgb) => b.corner(v[0], v[1], v[2], nx, ny, nz, c, glow);
  put(p, low);
  put(q, low);
  put(r, colour);
  put(s, colour);
  b.face();
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
