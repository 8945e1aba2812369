import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { boxAt, quad } from '../../shapes.ts';
import { revolve, screen } from './fittings.ts';

export interface Opening {
  /** Left, right, lower and upper edge of the opening in the front. */
  edges: readonly [x0: number, x1: number, y0: number, y1: number];
  /** How far it goes in. */
  deep: number;
  inside: Rgb;
  glow?: number;
}

/** A closed box with an opening in its front: the housing of a machine one looks into, a niche, an oven. */
export function housing(
  b: MeshBuilder,
  [width, height, depth]: Point3,
  colour: Rgb,
  { edges, deep, inside, glow = 0 }: Opening,
  top = colour,
): void {
  const [x, z] = [width / 2, depth / 2];
  const [x0, x1, y0, y1] = edges;
  boxAt(b, [0, 0, 0], [width, height, depth], colour, { without: ['south', 'bottom'], top });
  const front = (l: number, r: number, lo: number, hi: number) =>
    quad(
      b,
      [
        [l, lo, z],
        [r, lo, z],
        [r, hi, z],
        [l, hi, z],
      ],
      colour,
    );
  front(-x, x, 0, y0);
  front(-x, x, y1, height);
  front(-x, x0, y0, y1);
  front(x1, x, y0, y1);
  const back = z - deep;
  const tone = (light: number): Rgb => [inside[0] * light, inside[1] * light, inside[2] * light];
  quad(
    b,
    [
      [x0, y0, back],
      [x1, y0, back],
      [x1, y1, back],
      [x0, y1, back],
    ],
    inside,
    { glow },
  );
  quad(
    b,
    [
      [x0, y0, z],
      [x1, y0, z],
      [x1, y0, back],
      [x0, y0, back],
    ],
    tone(0.8),
    { glow },
  );
  quad(
    b,
    [
      [x0, y1, back],
      [x1, y1, back],
      [x1, y1, z],
      [x0, y1, z],
    ],
    tone(0.7),
    { glow },
  );
  quad(
    b,
    [
      [x0, y0, z],
      [x0, y0, back],
      [x0, y1, back],
      [x0, y1, z],
    ],
    tone(0.85),
    { glow },
  );
  quad(
    b,
    [
      [x1, y0, back],
      [x1, y0, z],
      [x1, y1, z],
      [x1, y1, back],
    ],
    tone(0.85),
    { glow },
  );
}

/** The three lamps on a pole by which one sees from afar how a machine is doing. */
export function signalTower(b: MeshBuilder, at: Point3): void {
  const band = (y: number, h: number, r: number, colour: Rgb, glow = 0) =>
    revolve(
      b,
      [
        [r, y],
        [r, y + h],
        [0, y + h],
      ],
      colour,
      { sides: 8, at, glow },
    );
  band(0, 0.16, 0.025, paint('steelDeep'));
  band(0.16, 0.1, 0.05, paint('shuLight', 1.2), 0.9);
  band(0.26, 0.1, 0.05, paint('safety'), 0.5);
  band(0.36, 0.1, 0.05, paint('yuLight'), 0.4);
}

/** The operator's panel of a machine: a screen, rows of keys, a dial and the red stop button; looks south. */
export function operatorPanel(b: MeshBuilder, at: Point3, turn = 0): void {
  b.within({ at, turn }, () => {
    boxAt(b, [0, 0, 0], [0.52, 0.82, 0.12], paint('iron'), { without: [] });
    screen(b, [0, 0.42, 0.05], [0.44, 0.34], 'program');
    for (let row = 0; row < 2; row++)
      for (let i = 0; i < 5; i++)
        boxAt(
          b,
          [-0.18 + i * 0.065, 0.3 - row * 0.07, 0.06],
          [0.045, 0.045, 0.02],
          paint(row === 1 && i === 0 ? 'gold' : i === 4 ? 'shuLight' : 'enamel'),
          { without: ['bottom', 'north'] },
        );
    revolve(
      b,
      [
        [0.05, 0.06],
        [0.05, 0.09],
        [0, 0.09],
      ],
      paint('steel'),
      { axis: 'z', sides: 10, at: [-0.13, 0.1, 0] },
    );
    revolve(
      b,
      [
        [0.06, 0.06],
        [0.06, 0.07],
        [0, 0.07],
      ],
      paint('safety'),
      { axis: 'z', sides: 10, at: [0.14, 0.12, 0] },
    );
    revolve(
      b,
      [
        [0.042, 0.06],
        [0.042, 0.11],
        [0, 0.115],
      ],
      paint('yu'),
      { axis: 'z', sides: 10, at: [0.14, 0.12, 0] },
    );
  });
}
