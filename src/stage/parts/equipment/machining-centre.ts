import { type MeshBuilder, paint } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { revolve } from './fittings.ts';
import { housing, operatorPanel, signalTower } from './machine-fittings.ts';

/** A vertical machining centre with its doors open: spindle over a part in the vice, tool magazine at its side. */
export const machiningCentre: Part = { size: [3, 2.95, 2.2], build };

function build(b: MeshBuilder, { colour = 'machine' }: Look): void {
  const deep = paint('machineDeep');
  boxAt(b, [-0.1, 0, 0], [2.2, 0.14, 1.9], paint('iron'));
  b.within({ at: [-0.1, 0.14, 0] }, () =>
    housing(
      b,
      [2.3, 1.96, 2],
      paint('enamel'),
      { edges: [-0.62, 0.62, 0.6, 1.72], deep: 1.25, inside: paint('mist'), glow: 0.35 },
      paint('mist'),
    ),
  );
  boxAt(b, [-0.1, 0.14, 0.01], [2.34, 0.42, 2.02], paint(colour), { foot: paint(colour, 0.8) });
  boxAt(b, [-0.1, 2.1, 0.02], [2.34, 0.1, 2.02], paint(colour), { without: [] });
  // The column and its spindle rise above the cabin.
  boxAt(b, [-0.1, 2.2, -0.4], [0.9, 0.32, 1.0], paint('enamel'));
  boxAt(b, [-0.1, 2.5, -0.3], [0.5, 0.16, 0.5], paint(colour));
  const x = -0.1;
  boxAt(b, [x, 1.45, 0.1], [0.46, 0.42, 0.5], paint('steel'), { without: [] });
  b.within({ at: [x, 1.15, 0.15] }, () => cylinder(b, 0.1, 0.3, paint('steelDeep'), { upper: 0.16, sides: 12 }));
  b.within({ at: [x, 1.04, 0.15] }, () => cylinder(b, 0.025, 0.12, paint('gold'), { sides: 8 }));
  // Table, vice, part, chips.
  boxAt(b, [x, 0.74, 0.15], [1.05, 0.1, 0.6], paint('steelDeep'), { without: [] });
  for (const z of [0.0, 0.15, 0.3]) boxAt(b, [x, 0.84, z], [1.05, 0.012, 0.05], paint('iron'));
  for (const side of [-1, 1]) boxAt(b, [x + side * 0.25, 0.84, 0.15], [0.1, 0.15, 0.3], paint('clothBlue', 0.75));
  boxAt(b, [x, 0.84, 0.15], [0.38, 0.18, 0.26], paint('copper', 1.2));
  boxAt(b, [x - 0.08, 1.02, 0.15], [0.14, 0.03, 0.14], paint('gold'));
  boxAt(b, [x, 1.83, 0.5], [1.0, 0.03, 0.1], paint('lamp'), { glow: 1, without: [] });
  // Doors slid to both sides.
  for (const side of [-1, 1]) {
    const at = x + side * 0.86;
    boxAt(b, [at, 0.7, 1.02], [0.48, 1.2, 0.05], paint('mist', 1.04), { without: [] });
    boxAt(b, [at, 0.95, 1.035], [0.34, 0.78, 0.05], paint('glassDeep'), { without: [] });
    quad(
      b,
      [
        [at - 0.1, 1.05, 1.063],
        [at - 0.01, 1.05, 1.063],
        [at + 0.11, 1.62, 1.063],
        [at + 0.02, 1.62, 1.063],
      ],
      paint('glass', 1.1),
    );
    boxAt(b, [at - side * 0.2, 1.1, 1.07], [0.04, 0.4, 0.05], paint('ink'), { without: [] });
  }
  boxAt(b, [x, 1.9, 1.01], [1.2, 0.14, 0.03], paint(colour), { without: [] });
  boxAt(b, [x - 0.35, 1.93, 1.03], [0.34, 0.08, 0.02], paint('gold'), { without: [] });
  // The magazine: a drum of tools on the east side, seen from the aisle.
  boxAt(b, [1.12, 1.3, -0.3], [0.18, 0.5, 0.5], deep, { without: [] });
  revolve(
    b,
    [
      [0, 0],
      [0.5, 0],
      [0.5, 0.14],
      [0.4, 0.2],
      [0, 0.2],
    ],
    [deep, paint(colour, 0.9), paint(colour), paint('mist')],
    { axis: 'x', sides: 16, at: [1.1, 1.55, -0.3] },
  );
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * 2 * Math.PI;
    revolve(
      b,
      [
        [0.05, 0.18],
        [0.03, 0.32],
        [0, 0.32],
      ],
      [paint(i % 3 === 0 ? 'gold' : 'steel'), paint('iron')],
      { axis: 'x', sides: 6, at: [1.1, 1.55 + Math.cos(a) * 0.34, -0.3 + Math.sin(a) * 0.34] },
    );
  }
  tube(
    b,
    [
      [0.9, 2.05, 0.9],
      [1.22, 2.05, 0.95],
      [1.22, 1.85, 0.95],
    ],
    0.035,
    paint('steelDeep'),
    6,
  );
  operatorPanel(b, [1.22, 1.05, 0.95]);
  boxAt(b, [1.22, 0.99, 1.0], [0.5, 0.04, 0.16], paint('steel'), { without: [] });
  signalTower(b, [-1.1, 2.2, 0.8]);
  for (let i = 0; i < 4; i++)
    boxAt(b, [-0.7, 0.24 + i * 0.07, 1.01], [0.5, 0.03, 0.03], paint(colour, 0.62), { without: [] });
  boxAt(b, [0.35, 0.22, 1.0], [0.9, 0.26, 0.1], paint(colour, 0.74));
  boxAt(b, [0.35, 0.34, 1.055], [0.3, 0.04, 0.02], paint('steel'), { without: [] });
}
