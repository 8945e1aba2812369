import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { tube } from '../../round-shapes.ts';
import { box, boxAt, quad, triangle } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { engineBay } from './car-engine.ts';
import { wheel } from './wheel.ts';

/** A car to learn on, half of them with the bonnet up over the engine; its front looks south. */
export const trainingCar: Part = { size: [2, 2.1, 4.3], build };

/** Cross-sections from tail to nose: z, lower edge, upper edge, half the width. Between them the sides are flat. */
const sections = [
  [-2.08, 0.42, 0.8, 0.74],
  [-1.98, 0.32, 0.98, 0.82],
  [-1.66, 0.3, 1.0, 0.86],
  [-1.6, 0.5, 1.0, 0.86],
  [-1.45, 0.66, 1.0, 0.87],
  [-1.15, 0.66, 0.98, 0.87],
  [-1.0, 0.5, 0.97, 0.87],
  [-0.94, 0.27, 0.97, 0.87],
  [0.84, 0.27, 0.93, 0.87],
  [0.9, 0.5, 0.92, 0.87],
  [1.05, 0.66, 0.91, 0.87],
  [1.35, 0.66, 0.87, 0.86],
  [1.5, 0.5, 0.85, 0.85],
  [1.56, 0.29, 0.84, 0.84],
  [1.96, 0.3, 0.74, 0.78],
  [2.08, 0.38, 0.66, 0.7],
] as const;

const coats = ['yuLight', 'clothBlue', 'gold', 'shuLight'] as const satisfies readonly Clay[];

function build(b: MeshBuilder, { random, colour = coats[Math.floor(random() * coats.length)]! }: Look): void {
  const open = random() < 0.5;
  body(b, colour, open);
  cabin(b, colour);
  if (open) engineBay(b, colour);
  for (const x of [-0.76, 0.76]) for (const z of [-1.3, 1.2]) wheel(b, [x, 0.33, z]);
  details(b);
}

function body(b: MeshBuilder, colour: Clay, open: boolean): void {
  const [coat, low, lid] = [paint(colour), paint(colour, 0.74), paint(colour, 1.05)];
  for (let i = 0; i + 1 < sections.length; i++) {
    const [za, la, ua, wa] = sections[i]!;
    const [zb, lb, ub, wb] = sections[i + 1]!;
    for (const n of [-1, 1]) {
      const p: [Point3, Point3, Point3, Point3] = [
        [n * wb, lb, zb],
        [n * wa, la, za],
        [n * wa, ua, za],
        [n * wb, ub, zb],
      ];
      quad(b, n > 0 ? p : [p[1], p[0], p[3], p[2]], coat);
    }
    const bay = open && za >= 0.84 && zb < 1.9;
    if (!bay)
      quad(
        b,
        [
          [-wa, ua, za],
          [-wb, ub, zb],
          [wb, ub, zb],
          [wa, ua, za],
        ],
        lid,
      );
    else
      for (const side of [-1, 1]) {
        const [o, n] = [0.1, side];
        const p: [Point3, Point3, Point3, Point3] = [
          [n * wa, ua, za],
          [n * (wa - o), ua, za],
          [n * (wb - o), ub, zb],
          [n * wb, ub, zb],
        ];
        quad(b, side > 0 ? p : [p[3], p[2], p[1], p[0]], lid);
      }
    quad(
      b,
      [
        [-wb, lb, zb],
        [-wa, la, za],
        [wa, la, za],
        [wb, lb, zb],
      ],
      paint('iron'),
    );
    // The sill is darker: it ties the wheels together.
    if (i === 7) for (const side of [-1, 1]) boxAt(b, [side * 0.87, 0.25, -0.05], [0.05, 0.12, 1.76], low);
  }
  const [, l0, u0, w0] = sections[0];
  quad(
    b,
    [
      [w0, l0, -2.08],
      [-w0, l0, -2.08],
      [-w0, u0, -2.08],
      [w0, u0, -2.08],
    ],
    low,
  );
  const [, l1, u1, w1] = sections[sections.length - 1]!;
  quad(
    b,
    [
      [-w1, l1, 2.08],
      [w1, l1, 2.08],
      [w1, u1, 2.08],
      [-w1, u1, 2.08],
    ],
    low,
  );
}

function cabin(b: MeshBuilder, colour: Clay): void {
  const pane = paint('glassDeep');
  const sheen = paint('glass', 1.2);
  // Waist and roof corners, front and back.
  const [wf, wb, rf, rb] = [0.8, -1.72, 0.12, -1.2];
  const [yw, yr] = [0.96, 1.5];
  const [xw, xr] = [0.82, 0.64];
  quad(
    b,
    [
      [-xw, yw - 0.03, wf],
      [xw, yw - 0.03, wf],
      [xr, yr, rf],
      [-xr, yr, rf],
    ],
    pane,
  );
  quad(
    b,
    [
      [-xw * 0.5, yw + 0.04, wf - 0.06],
      [-xw * 0.2, yw + 0.04, wf - 0.06],
      [xr * 0.1, yr - 0.08, rf + 0.1],
      [-xr * 0.2, yr - 0.08, rf + 0.1],
    ].map(([x, y, z]) => [x!, y! + 0.006, z! + 0.008]) as never,
    sheen,
  );
  quad(
    b,
    [
      [xw, yw, wb],
      [-xw, yw, wb],
      [-xr, yr, rb],
      [xr, yr, rb],
    ],
    pane,
  );
  for (const side of [-1, 1]) {
    const p: [Point3, Point3, Point3, Point3] = [
      [side * xw, yw - 0.02, wf],
      [side * xw, yw - 0.02, wb],
      [side * xr, yr, rb],
      [side * xr, yr, rf],
    ];
    quad(b, side > 0 ? p : [p[1], p[0], p[3], p[2]], pane);
    for (const [z0, z1] of [
      [wf, rf],
      [-0.38, -0.46],
      [wb, rb],
    ] as const)
      tube(
        b,
        [
          [side * (xw + 0.008), yw - 0.03, z0],
          [side * (xr + 0.012), yr + 0.01, z1],
        ],
        0.04,
        paint(colour),
        5,
      );
    tube(
      b,
      [
        [side * xr, yr, rf],
        [side * xr, yr, rb],
      ],
      0.045,
      paint(colour),
      5,
    );
    for (const z of [0.02, -0.78])
      boxAt(b, [side * 0.885, 0.78, z - 0.18], [0.03, 0.035, 0.16], paint('enamel'), { without: [] });
    for (const z of [0.62, -0.42, -1.0]) boxAt(b, [side * 0.874, 0.34, z], [0.008, 0.6, 0.018], paint(colour, 0.6));
    boxAt(b, [side * 0.93, 0.98, 0.6], [0.14, 0.11, 0.09], paint(colour), { without: [] });
  }
  b.within({ at: [0, yr, (rf + rb) / 2] }, () =>
    box(b, [xr * 2 + 0.04, 0.045, rf - rb + 0.06], paint(colour), { top: paint(colour, 1.08) }),
  );
}

function details(b: MeshBuilder): void {
  for (const side of [-1, 1]) {
    boxAt(b, [side * 0.54, 0.54, 2.05], [0.3, 0.14, 0.12], paint('lamp'), { glow: 0.9, without: [] });
    boxAt(b, [side * 0.6, 0.68, -2.06], [0.24, 0.16, 0.08], paint('yu'), { glow: 0.5, without: [] });
  }
  boxAt(b, [0, 0.52, 2.06], [0.66, 0.12, 0.08], paint('iron'), { without: [] });
  boxAt(b, [0, 0.3, 2.02], [1.4, 0.13, 0.14], paint('rubber'), { without: [] });
  boxAt(b, [0, 0.3, -2.04], [1.44, 0.14, 0.12], paint('rubber'), { without: [] });
  boxAt(b, [0, 0.45, 2.1], [0.36, 0.09, 0.02], paint('clothBlue', 0.85), { without: [] });
  // Below: exhaust and axles, seen when the car is up on a lift.
  tube(
    b,
    [
      [0.25, 0.24, 0.8],
      [0.25, 0.24, -1.2],
      [0.4, 0.26, -2.08],
    ],
    0.045,
    paint('steel'),
    6,
  );
  boxAt(b, [0.28, 0.17, -1.7], [0.4, 0.12, 0.3], paint('steelDeep'), { without: [] });
  for (const z of [-1.3, 1.2])
    tube(
      b,
      [
        [-0.7, 0.33, z],
        [0.7, 0.33, z],
      ],
      0.05,
      paint('steelDeep'),
      6,
    );
  triangle(b, [-0.3, 0.255, 0.7], [0.3, 0.255, 0.7], [0, 0.255, -0.2], paint('steelDeep'));
}
