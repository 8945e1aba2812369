import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../../mesh.ts';
import { quad, triangle } from '../../shapes.ts';
import { across } from './turned.ts';

/** The colours a polished wafer plays in, once around. */
const sheen: readonly Rgb[] = (
  ['screenGlow', 'clothBlue', 'clothRose', 'blossom', 'safety', 'leafLight', 'shuLight', 'screenGlow'] as const
).map((name) => paint(name, 1.06));

/** A wafer: both faces play in colours like the back of a beetle, ruled in dies. */
export function wafer(b: MeshBuilder, centre: Point3, axis: Point3, radius: number): void {
  const [side, up] = across(axis);
  const length = Math.hypot(...axis);
  const at = (u: number, v: number, out: number): Point3 => [
    centre[0] + side[0] * u + up[0] * v + (axis[0] / length) * out,
    centre[1] + side[1] * u + up[1] * v + (axis[1] / length) * out,
    centre[2] + side[2] * u + up[2] * v + (axis[2] / length) * out,
  ];
  const sectors = 18;
  const rim = (k: number, out: number) =>
    at(Math.cos((k / sectors) * 2 * Math.PI) * radius, Math.sin((k / sectors) * 2 * Math.PI) * radius, out);
  for (let k = 0; k < sectors; k++) {
    // Twice around, so that opposite sectors answer each other as they do under a lamp.
    const turn = ((k / sectors) * 14) % 7;
    const first = Math.floor(turn);
    const colour = mix(sheen[first]!, sheen[first + 1]!, turn - first);
    triangle(b, at(0, 0, 0.006), rim(k, 0.006), rim(k + 1, 0.006), colour, 0.35);
    triangle(b, at(0, 0, -0.006), rim(k + 1, -0.006), rim(k, -0.006), mix(colour, paint('steel'), 0.5), 0.2);
    quad(b, [rim(k, -0.006), rim(k + 1, -0.006), rim(k + 1, 0.006), rim(k, 0.006)], paint('steelDeep'));
  }
  const line = (u0: number, v0: number, u1: number, v1: number) =>
    quad(b, [at(u0, v0, 0.008), at(u1, v0, 0.008), at(u1, v1, 0.008), at(u0, v1, 0.008)], paint('steelDeep', 1.1));
  const thin = radius * 0.016;
  for (const share of [-0.6, -0.2, 0.2, 0.6]) {
    const reach = Math.sqrt(1 - share * share) * radius * 0.95;
    line(share * radius - thin, -reach, share * radius + thin, reach);
    line(-reach, share * radius - thin, reach, share * radius + thin);
  }
}
