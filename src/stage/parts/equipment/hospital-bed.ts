import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { ball, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Part } from '../part.ts';
import { revolve } from './fittings.ts';

/** A hospital bed with its head raised and a manikin under the blanket; the foot end looks south. */
export const hospitalBed: Part = { size: [1.06, 1.45, 2.2], build };

function build(b: MeshBuilder): void {
  const steel = paint('steel');
  for (const x of [-0.42, 0.42])
    for (const z of [-0.85, 0.85]) {
      revolve(
        b,
        [
          [0, -0.03],
          [0.075, -0.03],
          [0.075, 0.03],
          [0, 0.03],
        ],
        paint('rubber'),
        { axis: 'x', sides: 8, at: [x, 0.075, z] },
      );
      boxAt(b, [x, 0.1, z], [0.05, 0.2, 0.05], steel);
    }
  boxAt(b, [0, 0.26, 0], [0.9, 0.08, 1.9], paint('mist'), { without: [] });
  for (const z of [-0.5, 0.5]) boxAt(b, [0, 0.32, z], [0.3, 0.14, 0.2], paint('steelDeep'));
  boxAt(b, [0, 0.45, 0], [0.94, 0.06, 2.0], paint('mist', 0.95), { without: [] });
  // Mattress: flat below, raised under the back.
  slab(b, [-0.2, 0.51], [0.98, 0.51], 0.9, 0.14, paint('white'));
  slab(b, [-0.96, 0.86], [-0.2, 0.51], 0.9, 0.14, paint('white'));
  slab(b, [-0.9, 1.01], [-0.62, 0.88], 0.62, 0.12, paint('linen', 1.02));
  manikin(b);
  for (const [z, high] of [
    [-1.04, 0.66],
    [1.04, 0.42],
  ] as const) {
    boxAt(b, [0, 0.4, z], [1.0, high, 0.05], paint('enamel'), { without: [], top: paint('wood') });
    boxAt(b, [0, 0.46, z + Math.sign(z) * 0.03], [0.7, high - 0.16, 0.01], paint('clothBlue'), { without: [] });
  }
  // A chart at the foot.
  boxAt(b, [0, 0.5, 1.08], [0.24, 0.3, 0.02], paint('woodDeep'), { without: [] });
  boxAt(b, [0, 0.52, 1.085], [0.2, 0.24, 0.02], paint('white'), { without: [] });
  for (const y of [0.56, 0.62, 0.68])
    boxAt(b, [0, y, 1.092], [0.14, 0.015, 0.012], paint(y > 0.65 ? 'yu' : 'steelDeep'), { without: [] });
  for (const x of [-0.5, 0.5]) rail(b, x);
}

/** A slab between two heights along the bed: from [z, y] of its underside at the head to the same at the foot. */
function slab(
  b: MeshBuilder,
  [z0, y0]: readonly [number, number],
  [z1, y1]: readonly [number, number],
  wide: number,
  thick: number,
  colour: Rgb,
  over = 0,
): void {
  const x = wide / 2;
  const length = Math.hypot(z1 - z0, y1 - y0);
  const [up, back] = [(thick * (z1 - z0)) / length, (thick * (y0 - y1)) / length];
  const p = (side: number, end: boolean, top: boolean): Point3 => [
    side * x,
    (end ? y1 : y0) + (top ? up : 0),
    (end ? z1 : z0) + (top ? back : 0),
  ];
  const shade: Rgb = [colour[0] * 0.86, colour[1] * 0.86, colour[2] * 0.86];
  quad(b, [p(-1, true, true), p(1, true, true), p(1, false, true), p(-1, false, true)], colour);
  quad(b, [p(1, true, false), p(1, false, false), p(1, false, true), p(1, true, true)], colour, { foot: shade });
  quad(b, [p(-1, false, false), p(-1, true, false), p(-1, true, true), p(-1, false, true)], colour, { foot: shade });
  quad(b, [p(-1, true, false), p(1, true, false), p(1, true, true), p(-1, true, true)], colour, { foot: shade });
  quad(b, [p(1, false, false), p(-1, false, false), p(-1, false, true), p(1, false, true)], colour, { foot: shade });
  if (over > 0) quad(b, [p(-1, false, false), p(1, false, false), p(1, true, false), p(-1, true, false)], shade);
}

function manikin(b: MeshBuilder): void {
  b.within({ at: [0, 1.2, -0.7] }, () =>
    ball(b, 0.13, paint('skin'), { detail: 1, smooth: true, stretch: [0.92, 1, 1.1] }),
  );
  b.within({ at: [0, 1.25, -0.76] }, () => ball(b, 0.125, paint('trunk'), { smooth: true, stretch: [1, 0.95, 1] }));
  tube(
    b,
    [
      [0, 1.12, -0.62],
      [0, 1.05, -0.52],
    ],
    0.06,
    paint('skin', 0.94),
    6,
  );
  // Shoulders and arms in a striped gown, over the blanket.
  b.within({ at: [0, 0.97, -0.42] }, () =>
    ball(b, 0.24, paint('clothBlue', 1.12), { smooth: true, detail: 1, stretch: [1.1, 0.62, 0.9] }),
  );
  for (const side of [-1, 1]) {
    tube(
      b,
      [
        [side * 0.22, 1.0, -0.48],
        [side * 0.31, 0.86, -0.22],
        [side * 0.24, 0.81, 0.04],
      ],
      0.06,
      paint('clothBlue', 1.06),
      6,
    );
    b.within({ at: [side * 0.23, 0.81, 0.08] }, () => ball(b, 0.06, paint('skin'), { smooth: true }));
  }
  // The blanket: a body's length of gentle hills, folded back at the chest, hanging at both sides.
  const profile = [
    [-0.24, 0.8],
    [-0.1, 0.78],
    [0.2, 0.77],
    [0.42, 0.8],
    [0.66, 0.74],
    [0.84, 0.8],
    [0.96, 0.68],
  ] as const;
  const cloth = paint('shuLight', 1.3);
  const tones = [paint('white'), cloth, paint('shuLight', 1.22), cloth, paint('shuLight', 1.22), cloth];
  const across = [
    [-0.48, -0.3],
    [-0.46, -0.09],
    [-0.24, 0],
    [0.24, 0],
    [0.46, -0.09],
    [0.48, -0.3],
  ] as const;
  for (let i = 0; i + 1 < profile.length; i++) {
    const [[za, ya], [zb, yb]] = [profile[i]!, profile[i + 1]!];
    for (let k = 0; k + 1 < across.length; k++) {
      const [[xl, dl], [xr, dr]] = [across[k]!, across[k + 1]!];
      quad(
        b,
        [
          [xl, yb + dl, zb],
          [xr, yb + dr, zb],
          [xr, ya + dr, za],
          [xl, ya + dl, za],
        ],
        tones[i]!,
      );
    }
  }
  quad(
    b,
    [
      [-0.46, 0.59, 0.96],
      [0.46, 0.59, 0.96],
      [0.24, 0.68, 0.96],
      [-0.24, 0.68, 0.96],
    ],
    cloth,
  );
}

function rail(b: MeshBuilder, x: number): void {
  tube(
    b,
    [
      [x, 0.5, -0.12],
      [x, 0.9, -0.1],
      [x, 0.9, 0.6],
      [x, 0.5, 0.62],
    ],
    0.022,
    paint('steel', 1.1),
    6,
  );
  tube(
    b,
    [
      [x, 0.7, -0.11],
      [x, 0.7, 0.61],
    ],
    0.016,
    paint('steel'),
    5,
  );
  for (const z of [0.14, 0.38])
    tube(
      b,
      [
        [x, 0.5, z],
        [x, 0.9, z],
      ],
      0.016,
      paint('steel'),
      5,
    );
}
