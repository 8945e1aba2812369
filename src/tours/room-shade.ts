import type { MeshBuilder, Point3, Rgb } from '../stage/mesh.ts';

/** A flat face whose corners each have their own shade: rooms grow darker where two surfaces meet. */
export function shaded(
  b: MeshBuilder,
  corners: readonly [Point3, Point3, Point3, Point3],
  normal: Point3,
  colour: Rgb,
  shade: (p: Point3) => number,
  glow = 0,
): void {
  for (const i of [0, 1, 2, 0, 2, 3] as const) {
    const p = corners[i];
    const s = shade(p);
    b.vertex(
      ...p,
      ...normal,
      [Math.min(255, colour[0] * s), Math.min(255, colour[1] * s), Math.min(255, colour[2] * s)],
      glow,
    );
  }
}

/** How light it is so far from a corner. */
export const corner = (distance: number, reach = 1.6, dark = 0.86): number => {
  const share = Math.max(0, Math.min(1, distance / reach));
  return dark + (1 - dark) * share * (2 - share);
};
