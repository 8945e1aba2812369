import type { MeshBuilder, Point3, Rgb } from '../../mesh.ts';
import { ball, cylinder, unit } from '../../round-shapes.ts';
import { triangle } from '../../shapes.ts';

/** A ring of a turned body: its radius, its height, and the colour of the band below it where that differs. */
export type Ring = readonly [radius: number, y: number, colour?: Rgb];

/** A body turned on a wheel (jar, pot, barrel): bands from ring to ring, from below to above, closed on top. */
export function turned(
  b: MeshBuilder,
  rings: readonly Ring[],
  colour: Rgb,
  { sides = 10, foot, glow = 0 }: { sides?: number; foot?: Rgb; glow?: number } = {},
): void {
  for (let i = 0; i + 1 < rings.length; i++) {
    const [radius, y] = rings[i]!;
    const [upper, next, band = colour] = rings[i + 1]!;
    const lid = i + 2 === rings.length;
    b.within({ at: [0, y, 0] }, () =>
      cylinder(b, radius, next - y, band, { upper, sides, lid, glow, ...(i === 0 && foot ? { foot } : {}) }),
    );
  }
}

/** Two directions across an axis, right-handed with it: the plane a disc on that axis lies in. */
export function across(axis: Point3): readonly [side: Point3, up: Point3] {
  const d = unit(axis);
  const aid: Point3 = Math.abs(d[1]) > 0.99 ? [0, 0, 1] : [0, 1, 0];
  const side = unit([aid[1] * d[2] - aid[2] * d[1], aid[2] * d[0] - aid[0] * d[2], aid[0] * d[1] - aid[1] * d[0]]);
  return [side, [d[1] * side[2] - d[2] * side[1], d[2] * side[0] - d[0] * side[2], d[0] * side[1] - d[1] * side[0]]];
}

export interface Rod {
  /** Radius at the far end; the same where it is not said. */
  upper?: number;
  sides?: number;
  /** Colour of the far end, where it differs. */
  tip?: Rgb;
  glow?: number;
}

/** A round bar between any two points, closed at both ends: axles, arms, discs on edge. */
export function rod(
  b: MeshBuilder,
  from: Point3,
  to: Point3,
  radius: number,
  colour: Rgb,
  { upper = radius, sides = 8, tip = colour, glow = 0 }: Rod = {},
): void {
  const axis = unit([to[0] - from[0], to[1] - from[1], to[2] - from[2]]);
  const [side, up] = across(axis);
  const normal = (k: number): Point3 => {
    const [c, s] = [Math.cos((k / sides) * 2 * Math.PI), Math.sin((k / sides) * 2 * Math.PI)];
    return [side[0] * c + up[0] * s, side[1] * c + up[1] * s, side[2] * c + up[2] * s];
  };
  const at = (centre: Point3, n: Point3, r: number): Point3 => [
    centre[0] + n[0] * r,
    centre[1] + n[1] * r,
    centre[2] + n[2] * r,
  ];
  for (let k = 0; k < sides; k++) {
    const [m, n] = [normal(k), normal(k + 1)];
    const [p, q, r, s] = [at(from, m, radius), at(from, n, radius), at(to, n, upper), at(to, m, upper)];
    for (const [v, out] of [
      [p, m],
      [q, n],
      [r, n],
      [p, m],
      [r, n],
      [s, m],
    ] as const)
      b.vertex(...v, ...out, colour, glow);
    triangle(b, from, q, p, colour, glow);
    triangle(b, to, s, r, tip, glow);
  }
}

/** Steam that rises from the frame's origin: soft puffs, smaller towards the top. */
export function steam(b: MeshBuilder, height: number, size: number, colour: Rgb, random: () => number): void {
  const puffs = 5;
  for (let i = 0; i < puffs; i++) {
    const share = i / (puffs - 1);
    const drift = Math.sin(share * 5) * size * 0.5;
    b.within({ at: [drift, height * share, (random() - 0.5) * size * 0.4], turn: random() * 3 }, () =>
      ball(b, size * (1 - share * 0.55), colour, {
        stretch: [1, 0.86, 1],
        detail: size > 0.15 && i < 3 ? 1 : 0,
        rough: { by: 0.08, random },
        smooth: true,
        glow: 0.4,
      }),
    );
  }
}
