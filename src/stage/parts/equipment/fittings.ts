import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { boxAt, quad } from '../../shapes.ts';

/** Four legs under the corners of a table top. */
export function legs(b: MeshBuilder, [width, height, depth]: Point3, thick: number, colour: Rgb): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      boxAt(b, [(x * (width - thick)) / 2, 0, (z * (depth - thick)) / 2], [thick, height, thick], colour, {
        without: ['bottom', 'top'],
      });
}

/** Four castors; what rolls on them starts 0.1 m above the floor. */
export function castors(b: MeshBuilder, width: number, depth: number, colour = paint('rubber')): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      boxAt(b, [(x * (width - 0.1)) / 2, 0, (z * (depth - 0.1)) / 2], [0.05, 0.11, 0.09], colour, {
        without: ['bottom', 'top'],
      });
}

export interface Revolved {
  /** Which way the axis points; the profile's second number runs along it. */
  axis?: 'x' | 'y' | 'z';
  sides?: number;
  glow?: number;
  at?: Point3;
}

/**
 * A body of revolution from a profile of [radius, along the axis]; one colour, or one for each step. A profile that runs
 * along the axis is seen from outside, one that runs back from inside: wheels, chucks, pots, bowls.
 */
export function revolve(
  b: MeshBuilder,
  profile: readonly (readonly [radius: number, along: number])[],
  colour: Rgb | readonly Rgb[],
  { axis = 'y', sides = 12, glow = 0, at = [0, 0, 0] }: Revolved = {},
): void {
  const put = (p: readonly [number, number, number], n: readonly [number, number, number], c: Rgb) => {
    const [u, v, w] = p;
    const [nu, nv, nw] = n;
    if (axis === 'y') b.vertex(at[0] + u, at[1] + w, at[2] - v, nu, nw, -nv, c, glow);
    else if (axis === 'x') b.vertex(at[0] + w, at[1] + u, at[2] + v, nw, nu, nv, c, glow);
    else b.vertex(at[0] + u, at[1] + v, at[2] + w, nu, nv, nw, c, glow);
  };
  for (let step = 0; step + 1 < profile.length; step++) {
    const [[r0, t0], [r1, t1]] = [profile[step]!, profile[step + 1]!];
    const length = Math.hypot(r1 - r0, t1 - t0);
    if (length < 1e-6) continue;
    const [out, along] = [(t1 - t0) / length, (r0 - r1) / length];
    const tone = typeof colour[0] === 'number' ? (colour as Rgb) : (colour as readonly Rgb[])[step % colour.length]!;
    for (let i = 0; i < sides; i++) {
      const [ca, sa] = [Math.cos((i / sides) * 2 * Math.PI), Math.sin((i / sides) * 2 * Math.PI)];
      const [cb, sb] = [Math.cos(((i + 1) / sides) * 2 * Math.PI), Math.sin(((i + 1) / sides) * 2 * Math.PI)];
      const na = [ca * out, sa * out, along] as const;
      const nb = [cb * out, sb * out, along] as const;
      const [la, lb] = [[ca * r0, sa * r0, t0] as const, [cb * r0, sb * r0, t0] as const];
      const [ha, hb] = [[ca * r1, sa * r1, t1] as const, [cb * r1, sb * r1, t1] as const];
      if (r0 > 0) {
        put(la, na, tone);
        put(lb, nb, tone);
        put(hb, nb, tone);
      }
      if (r1 > 0) {
        put(la, na, tone);
        put(hb, nb, tone);
        put(ha, na, tone);
      }
    }
  }
}

/** What a lit screen shows: bars of a chart, lines of a program, or a curve. */
export type Picture = 'chart' | 'program' | 'curve';

/** A flat screen that looks south, its lower middle at the given point, with something on it. */
export function screen(
  b: MeshBuilder,
  at: Point3,
  [width, height]: readonly [number, number],
  picture: Picture,
  turn = 0,
): void {
  b.within({ at, turn }, () => {
    boxAt(b, [0, 0, 0], [width, height, 0.05], paint('iron'), { without: [] });
    const face = (x: number, y: number, w: number, h: number, colour: Rgb, glow: number, out: number) =>
      quad(
        b,
        [
          [x, y, out],
          [x + w, y, out],
          [x + w, y + h, out],
          [x, y + h, out],
        ],
        colour,
        { glow },
      );
    const [w, h] = [width - 0.08 * Math.min(1, width), height - 0.08 * Math.min(1, height * 2)];
    const [x0, y0] = [-w / 2, (height - h) / 2];
    face(x0, y0, w, h, paint('screen'), 0.25, 0.029);
    const put = (x: number, y: number, cw: number, ch: number, colour: Rgb) =>
      face(x0 + x * w, y0 + y * h, cw * w, ch * h, colour, 0.9, 0.033);
    put(0.06, 0.84, 0.4, 0.07, paint('screenGlow'));
    if (picture === 'chart') {
      [0.3, 0.5, 0.38, 0.62, 0.46].forEach((tall, i) =>
        put(0.08 + i * 0.1, 0.1, 0.07, tall, paint(i === 3 ? 'gold' : 'shuLight')),
      );
      put(0.64, 0.42, 0.28, 0.34, paint('clothBlue'));
      for (const i of [0, 1, 2]) put(0.64, 0.12 + i * 0.09, 0.28 - i * 0.05, 0.04, paint('screenGlow', 0.8));
    } else if (picture === 'program') {
      [0.5, 0.36, 0.44, 0.28, 0.4].forEach((long, i) =>
        put(0.08 + (i % 2) * 0.05, 0.66 - i * 0.13, long, 0.055, paint(i === 2 ? 'gold' : 'screenGlow', 0.85)),
      );
      put(0.66, 0.14, 0.26, 0.5, paint('machine'));
    } else
      [paint('shuLight', 1.2), paint('gold'), paint('screenGlow')].forEach((colour, row) =>
        [0.1, 0.14, 0.34, 0.1, 0.12, 0.36, 0.1].forEach((tall, i) =>
          put(0.08 + i * 0.12, 0.62 - row * 0.26, 0.1, 0.04 + tall * 0.4, colour),
        ),
      );
  });
}
