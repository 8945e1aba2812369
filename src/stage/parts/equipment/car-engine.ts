import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';

/** What one sees under a raised bonnet: engine, battery, coolant, a hose; and the bonnet with its rod. */
export function engineBay(b: MeshBuilder, colour: Clay): void {
  quad(
    b,
    [
      [-0.76, 0.6, 1.9],
      [0.76, 0.6, 1.9],
      [0.76, 0.6, 0.84],
      [-0.76, 0.6, 0.84],
    ],
    paint('rubber'),
  );
  boxAt(b, [0, 0.6, 1.32], [0.66, 0.26, 0.52], paint('steelDeep'));
  boxAt(b, [0, 0.86, 1.32], [0.5, 0.07, 0.38], paint('yu'));
  for (let i = 0; i < 4; i++) boxAt(b, [-0.18 + i * 0.12, 0.93, 1.32], [0.06, 0.02, 0.3], paint('iron'));
  boxAt(b, [0.56, 0.6, 1.16], [0.26, 0.3, 0.34], paint('iron'), { top: paint('steelDeep') });
  boxAt(b, [0.5, 0.9, 1.16], [0.06, 0.04, 0.06], paint('gold'));
  boxAt(b, [-0.56, 0.6, 1.2], [0.24, 0.24, 0.3], paint('linen'), { top: paint('clothBlue') });
  tube(
    b,
    [
      [0.2, 0.86, 1.1],
      [0.4, 0.98, 1.05],
      [0.56, 0.92, 1.3],
      [0.5, 0.7, 1.6],
    ],
    0.05,
    paint('rubber', 1.2),
    6,
  );
  boxAt(b, [0, 0.58, 1.72], [1.1, 0.22, 0.1], paint('steel'));
  bonnet(b, colour);
}

/** Hinged at the windscreen and held up by its rod. */
function bonnet(b: MeshBuilder, colour: Clay): void {
  // The bonnet, hinged at the windscreen, and the rod that holds it.
  const [z0, y0, z1, y1, w0, w1] = [0.88, 0.95, 1.36, 1.94, 0.78, 0.7] as const;
  const at = (x: number, end: boolean, out: number): Point3 => [
    x,
    (end ? y1 : y0) + out * 0.44,
    (end ? z1 : z0) - out * 0.9,
  ];
  quad(
    b,
    [at(w0, false, 0), at(-w0, false, 0), at(-w1, true, 0), at(w1, true, 0)].reverse() as never,
    paint(colour, 0.62),
  );
  quad(b, [at(w0, false, 0.05), at(-w0, false, 0.05), at(-w1, true, 0.05), at(w1, true, 0.05)], paint(colour, 1.05));
  for (const side of [-1, 1]) {
    const [p, q, r, s] = [
      at(side * w0, false, 0),
      at(side * w0, false, 0.05),
      at(side * w1, true, 0.05),
      at(side * w1, true, 0),
    ];
    quad(b, side > 0 ? [p, q, r, s] : [s, r, q, p], paint(colour, 0.85));
  }
  quad(b, [at(-w1, true, 0), at(w1, true, 0), at(w1, true, 0.05), at(-w1, true, 0.05)], paint(colour, 0.85));
  for (const x of [-0.35, 0.35]) tube(b, [at(x, false, -0.02), at(x * 0.6, true, -0.02)], 0.03, paint(colour, 0.72), 5);
  tube(
    b,
    [
      [0.66, 0.78, 1.7],
      [0.55, 1.62, 1.24],
    ],
    0.014,
    paint('steel'),
    5,
  );
}
