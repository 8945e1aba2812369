import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { quad, type Surface, triangle } from '../../shapes.ts';

/** What one face of a loft is: its colour, alone or with a surface; undefined leaves it open. */
export type Skin = Rgb | (Surface & { colour: Rgb }) | undefined;

const isRgb = (skin: NonNullable<Skin>): skin is Rgb => Array.isArray(skin);

/**
 * A body drawn from ring to ring. Each ring runs counter-clockwise seen from the side the rings advance to.
 * @param closed false for a strip whose last corner does not join the first
 * @param bent faces whose corners do not lie in a plane, drawn as two triangles each
 */
export function loft(
  b: MeshBuilder,
  rings: readonly (readonly Point3[])[],
  skin: (ring: number, side: number) => Skin,
  { closed = true, bent = false }: { closed?: boolean; bent?: boolean } = {},
): void {
  for (let i = 0; i + 1 < rings.length; i++) {
    const [low, high] = [rings[i]!, rings[i + 1]!];
    for (let k = 0; k < low.length - (closed ? 0 : 1); k++) {
      const face = skin(i, k);
      if (!face) continue;
      const next = (k + 1) % low.length;
      const corners = [low[k]!, low[next]!, high[next]!, high[k]!] as const;
      const { colour, ...surface } = isRgb(face) ? { colour: face } : face;
      if (!bent) {
        quad(b, corners, colour, surface);
        continue;
      }
      triangle(b, corners[0], corners[1], corners[2], colour, surface.glow);
      triangle(b, corners[0], corners[2], corners[3], colour, surface.glow);
    }
  }
}

/** A fan that closes the last ring of a loft (or, turned over, the first); the outline has to be convex. */
export function cap(b: MeshBuilder, ring: readonly Point3[], colour: Rgb, over = false, glow = 0): void {
  for (let k = 1; k + 1 < ring.length; k++)
    if (over) triangle(b, ring[0]!, ring[k + 1]!, ring[k]!, colour, glow);
    else triangle(b, ring[0]!, ring[k]!, ring[k + 1]!, colour, glow);
}

/** A level ring of corners about a place, counter-clockwise seen from above. */
export const ringAt = (
  y: number,
  radius: number | readonly [x: number, z: number],
  sides: number,
  [x, z]: readonly [number, number] = [0, 0],
  turn = 0,
): Point3[] => {
  const [rx, rz] = typeof radius === 'number' ? [radius, radius] : radius;
  return Array.from({ length: sides }, (_, k) => {
    const angle = (k / sides) * 2 * Math.PI + turn;
    return [x + Math.cos(angle) * rx, y, z - Math.sin(angle) * rz] as const;
  });
};

/** A flat piece seen from both sides: cloth, a net, a leaf. */
export function sheet(
  b: MeshBuilder,
  corners: readonly [Point3, Point3, Point3, Point3],
  colour: Rgb,
  surface: Surface = {},
): void {
  const [p, q, r, s] = corners;
  quad(b, corners, colour, surface);
  quad(b, [q, p, s, r], colour, surface);
}

/** A wheel that rolls along z, its axle along x through the frame's origin; both sides have a bright hub. */
export function wheel(b: MeshBuilder, radius: number, width: number, sides = 10, hub = paint('steel')): void {
  const ring = (x: number, r: number): Point3[] =>
    Array.from({ length: sides }, (_, k) => {
      const angle = (k / sides) * 2 * Math.PI;
      return [x, Math.cos(angle) * r, Math.sin(angle) * r] as const;
    });
  const half = width / 2;
  loft(b, [ring(-half, radius), ring(half, radius)], () => paint('rubber'));
  const inner = radius * 0.58;
  for (const x of [-half, half]) {
    const dish = ring(x * 0.8, inner);
    const tread = ring(x, radius);
    loft(b, x > 0 ? [tread, dish] : [dish, tread], () => paint('rubber', 1.15));
    cap(b, dish, hub, x < 0);
  }
}

/** One of a list, by chance. */
export const oneOf = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.min(list.length - 1, Math.floor(random() * list.length))]!;
