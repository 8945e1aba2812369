import type { MeshBuilder, Point3, Rgb } from '../mesh.ts';
import { quad, triangle } from '../shapes.ts';

type Corner = readonly [z: number, y: number];

/** A body that has the same convex outline all along x: a desk with a slanted top, a nose of a train. It runs from `from` to `to`. */
export function extrude(
  b: MeshBuilder,
  outline: readonly Corner[],
  from: number,
  to: number,
  colour: Rgb,
  ends = colour,
): void {
  const area = outline.reduce((sum, [z, y], i) => {
    const [nz, ny] = outline[(i + 1) % outline.length]!;
    return sum - z * ny + nz * y;
  }, 0);
  const ring = area >= 0 ? outline : [...outline].reverse();
  const at = (x: number, [z, y]: Corner): Point3 => [x, y, z];
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    quad(b, [at(from, p), at(from, q), at(to, q), at(to, p)], colour);
  });
  for (let i = 1; i + 1 < ring.length; i++) {
    const [p, q, r] = [ring[0]!, ring[i]!, ring[i + 1]!];
    triangle(b, at(to, p), at(to, q), at(to, r), ends);
    triangle(b, at(from, p), at(from, r), at(from, q), ends);
  }
}

/** A thin strip seen from both sides: a thread, a band of cloth. Corners run round it. */
export function strip(
  b: MeshBuilder,
  corners: readonly [Point3, Point3, Point3, Point3],
  colour: Rgb,
  behind = colour,
): void {
  const [p, q, r, s] = corners;
  quad(b, [p, q, r, s], colour);
  quad(b, [s, r, q, p], behind);
}
