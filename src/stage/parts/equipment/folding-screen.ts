import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../../mesh.ts';
import { quad, triangle } from '../../shapes.ts';
import { rod } from './turned.ts';

/** The picture: ridges from far to near, each its colour and its line over the breadth of four leaves. */
const ridges: readonly { colour: Rgb; at: (u: number) => number }[] = [
  {
    colour: mix(paint('hillFar'), paint('clothBlue'), 0.35),
    at: (u) => 0.5 + 0.13 * Math.sin(u * 2.3 + 0.5) + 0.07 * Math.sin(u * 6.1),
  },
  {
    colour: mix(paint('hillNear'), paint('shuLight'), 0.4),
    at: (u) => 0.36 + 0.17 * Math.sin(u * 1.9 + 3.4) + 0.05 * Math.sin(u * 7.7 + 1),
  },
  { colour: paint('shuLight', 0.98), at: (u) => 0.25 + 0.13 * Math.sin(u * 2.6 + 1.2) + 0.04 * Math.sin(u * 9) },
  { colour: paint('shu', 1.05), at: (u) => 0.13 + 0.09 * Math.sin(u * 3.1 + 4.4) + 0.03 * Math.sin(u * 8 + 2) },
];

/** 屏风: four leaves in zigzag, over which one mountain landscape runs with a red sun above it. */
export function foldingScreen(b: MeshBuilder): void {
  const [leaf, h, fold] = [0.8, 2, 0.24];
  const x = Math.sqrt(leaf * leaf - fold * fold);
  const corner = (i: number): readonly [number, number] => [(i - 2) * x, i % 2 ? -fold / 2 : fold / 2];
  for (let i = 0; i < 4; i++) {
    const [[x0, z0], [x1, z1]] = [corner(i), corner(i + 1)];
    const at = (u: number, y: number, out = 0): Point3 => [
      x0 + (x1 - x0) * u - ((z1 - z0) / leaf) * out,
      y,
      z0 + (z1 - z0) * u + ((x1 - x0) / leaf) * out,
    ];
    const sheet = (u0: number, u1: number, y0: number, y1: number, colour: Rgb, out: number) =>
      quad(b, [at(u0, y0, out), at(u1, y0, out), at(u1, y1, out), at(u0, y1, out)], colour, { glow: 0.12 });
    sheet(0.05, 0.95, 0.2, h - 0.06, paint('linen'), 0);
    quad(b, [at(0.95, 0.2), at(0.05, 0.2), at(0.05, h - 0.06), at(0.95, h - 0.06)], paint('sand'));
    picture(i, at);
    for (const u of [0.03, 0.97]) {
      const [p, q] = [at(u, 0), at(u, h)];
      rod(b, p, q, 0.032, paint('door'), { sides: 6 });
    }
    for (const y of [0.2, h - 0.05]) rod(b, at(0.02, y), at(0.98, y), 0.03, paint('door'), { sides: 6 });
    for (const u of [0.03, 0.97])
      for (const y of [0.5, 1.5]) rod(b, at(u, y), at(u, y + 0.06), 0.04, paint('gold'), { sides: 6 });
  }

  function picture(i: number, at: (u: number, y: number, out?: number) => Point3): void {
    const [low, high] = [0.23, h - 0.09];
    const level = (share: number) => low + share * (high - low);
    if (i === 2)
      for (let k = 0; k < 12; k++) {
        const point = (a: number): Point3 =>
          at(
            0.52 + Math.cos((a / 12) * 2 * Math.PI) * 0.2,
            level(0.77) + Math.sin((a / 12) * 2 * Math.PI) * 0.16,
            0.006,
          );
        triangle(b, at(0.52, level(0.77), 0.006), point(k), point(k + 1), paint('yuLight'), 0.25);
      }
    ridges.forEach(({ colour, at: line }, layer) => {
      const steps = 6;
      const out = 0.008 + layer * 0.004;
      for (let k = 0; k < steps; k++) {
        const [u0, u1] = [0.06 + (k / steps) * 0.88, 0.06 + ((k + 1) / steps) * 0.88];
        quad(
          b,
          [at(u0, low, out), at(u1, low, out), at(u1, level(line(i + u1)), out), at(u0, level(line(i + u0)), out)],
          colour,
          { foot: mix(colour, paint('linen'), 0.55), glow: 0.1 },
        );
      }
    });
    // Cranes: two strokes each.
    for (const [u, v] of i === 1
      ? ([
          [0.3, 0.78],
          [0.6, 0.88],
          [0.75, 0.72],
        ] as const)
      : i === 3
        ? ([[0.4, 0.86]] as const)
        : [])
      for (const side of [-1, 1]) {
        const wing = [
          at(u, level(v), 0.01),
          at(u + side * 0.13, level(v) + 0.06, 0.01),
          at(u + side * 0.05, level(v) + 0.065, 0.01),
        ] as const;
        if (side > 0) triangle(b, ...wing, paint('ink'));
        else triangle(b, wing[0], wing[2], wing[1], paint('ink'));
      }
  }
}
