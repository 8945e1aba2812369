import type { MeshBuilder, Rgb } from '../mesh.ts';
import { plate, type Point2, quad } from '../shapes.ts';

/** A paved patch: a light border, slabs in a running pattern. */
export function plaza(b: MeshBuilder, outline: readonly Point2[], y: number, slab: Rgb, border: Rgb): void {
  plate(b, grown(outline, 0.5), y + 0.05, border);
  plate(b, outline, y + 0.09, slab);
}

/** An outline pushed outwards from its middle by about so many metres. */
export function grown(outline: readonly Point2[], metres: number): Point2[] {
  const [cx, cz] = [0, 1].map((axis) => outline.reduce((sum, p) => sum + p[axis]!, 0) / outline.length) as [
    number,
    number,
  ];
  return outline.map(([x, z]) => {
    const length = Math.hypot(x - cx, z - cz) || 1;
    return [x + ((x - cx) / length) * metres * 1.3, z + ((z - cz) / length) * metres * 1.3];
  });
}

/**
 * Joints across a paved patch of any outline, every few metres, so that a big place has a scale: along its longest side
 * and across it, or, for planks, across it only.
 */
export function joints(
  b: MeshBuilder,
  outline: readonly Point2[],
  y: number,
  every: number,
  colour: Rgb,
  planks: boolean,
): void {
  const [ux, uz] = longestSide(outline);
  for (const [ax, az] of planks
    ? [[ux, uz]]
    : [
        [ux, uz],
        [-uz, ux],
      ])
    for (const [from, to] of chords(outline, [ax!, az!], every)) joint(b, from, to, y, colour);
}

const longestSide = (outline: readonly Point2[]): Point2 => {
  const sides = outline.map(([x, z], i): Point2 => {
    const [nx, nz] = outline[(i + 1) % outline.length]!;
    return [nx - x, nz - z];
  });
  const lengths = sides.map(([x, z]) => Math.hypot(x, z));
  const length = Math.max(...lengths);
  const [x, z] = sides[lengths.findIndex((one) => one > length - 0.01)]!;
  return [x / length, z / length];
};

/** Where lines square to a direction, so many metres apart, run through an outline: each from edge to edge. */
function chords(outline: readonly Point2[], [ux, uz]: Point2, every: number): [Point2, Point2][] {
  const ring = outline.map(([x, z]): Point2 => [x * ux + z * uz, z * ux - x * uz]);
  const back = ([u, v]: Point2): Point2 => [u * ux - v * uz, u * uz + v * ux];
  const us = ring.map(([u]) => u);
  const found: [Point2, Point2][] = [];
  for (let u = Math.min(...us) + every; u < Math.max(...us) - 0.5; u += every) {
    const cuts = ring
      .flatMap(([au, av], i) => {
        const [bu, bv] = ring[(i + 1) % ring.length]!;
        return au <= u !== bu <= u ? [av + ((u - au) / (bu - au)) * (bv - av)] : [];
      })
      .sort((one, other) => one - other);
    for (let i = 0; i + 1 < cuts.length; i += 2) found.push([back([u, cuts[i]!]), back([u, cuts[i + 1]!])]);
  }
  return found;
}

function joint(b: MeshBuilder, [ax, az]: Point2, [cx, cz]: Point2, y: number, colour: Rgb): void {
  const length = Math.hypot(cx - ax, cz - az);
  if (length < 0.3) return;
  const [nx, nz] = [(-(cz - az) / length) * 0.07, ((cx - ax) / length) * 0.07];
  quad(
    b,
    [
      [ax + nx, y, az + nz],
      [cx + nx, y, cz + nz],
      [cx - nx, y, cz - nz],
      [ax - nx, y, az - nz],
    ],
    colour,
  );
}
