import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { ball } from '../../round-shapes.ts';
import { revolve } from './fittings.ts';

/** A bowl standing at a place, filled to the brim. */
export function bowl(b: MeshBuilder, at: Point3, radius: number, outside: Rgb, filling: Rgb, sides = 10): void {
  const h = radius * 0.62;
  revolve(
    b,
    [
      [radius * 0.5, 0],
      [radius, h],
      [radius * 0.86, h],
      [0, h * 0.86],
    ],
    [outside, paint('white'), filling],
    { sides, at },
  );
}

/** A plate with a heap of food: flat slices or lumps in the given colours. */
export function dish(
  b: MeshBuilder,
  at: Point3,
  radius: number,
  food: readonly Rgb[],
  random: () => number,
  lumps = 7,
): void {
  revolve(
    b,
    [
      [radius * 0.6, 0],
      [radius, 0.03],
      [radius * 0.7, 0.022],
      [0, 0.022],
    ],
    [paint('white'), paint('white'), paint('linen')],
    { sides: 9, at },
  );
  for (let i = 0; i < lumps; i++) {
    const [angle, away] = [i * 2.4, radius * 0.6 * Math.sqrt(i / lumps)];
    b.within(
      {
        at: [at[0] + Math.cos(angle) * away, at[1] + 0.045 + (1 - i / lumps) * 0.03, at[2] + Math.sin(angle) * away],
        turn: random() * 6,
      },
      () => ball(b, radius * (lumps < 6 ? 0.32 : 0.26), food[i % food.length]!, { stretch: [1.25, 0.6, 0.85] }),
    );
  }
}

/** Dried chillies, each a bent red spindle, on a string. */
export function chilliString(b: MeshBuilder, at: Point3, long: number, random: () => number): void {
  const count = Math.round(long / 0.035);
  for (let i = 0; i < count; i++)
    b.within({ at: [at[0], at[1] - i * 0.035, at[2]], turn: i * 2.1 + random() }, () =>
      b.within({ at: [0, 0, 0.035] }, () =>
        ball(b, 0.04, paint(i % 3 ? 'yu' : 'yuLight'), { stretch: [0.55, 1.25, 0.9] }),
      ),
    );
}
