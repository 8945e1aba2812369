import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { extrude } from '../extrude.ts';
import { flatCanvas, oval, pane } from '../picture.ts';

/** The driver's desk with its screens, buttons and two levers; it faces north in the cab, whose floor lies at `floor`. */
export function cabDesk(b: MeshBuilder, floor: number): void {
  const top = paint('steelDeep');
  extrude(
    b,
    [
      [-1.7, 0.98],
      [-1.7, 1.3],
      [-1.42, 1.3],
      [-0.86, 1.08],
      [-0.86, 0.98],
    ],
    -1.27,
    1.27,
    top,
    paint('iron'),
  );
  for (const x of [-0.98, 0.98])
    boxAt(b, [x, floor, -1.3], [0.56, 0.66, 0.76], paint('mist'), { foot: paint('mist', 0.75) });
  for (const x of [-0.98, 0.98]) boxAt(b, [x, 0.5, -0.91], [0.4, 0.36, 0.02], paint('steel'));
  extrude(
    b,
    [
      [-0.88, 0.96],
      [-0.88, 1.1],
      [-0.8, 1.08],
      [-0.8, 0.96],
    ],
    -1.27,
    1.27,
    paint('woodDeep'),
  );
  const slope = Math.hypot(0.56, 0.22);
  const face = flatCanvas([-1.27, 1.08, -0.86], [1, 0, 0], [0, 0.22 / slope, -0.56 / slope], 0.012);
  // Speed, line and camera screens lie in the desk.
  const glass = (from: number, to: number) => pane(b, face, [from, 0.2], [to, 0.55], paint('ink'), { layer: 1 });
  glass(0.35, 0.82);
  oval(b, face, [0.585, 0.375], [0.15, 0.15], paint('screenGlow'), { layer: 2, glow: 0.8, sides: 14 });
  oval(b, face, [0.585, 0.375], [0.115, 0.115], paint('ink'), { layer: 3, sides: 14 });
  pane(b, face, [0.575, 0.375], [0.6, 0.49], paint('yuLight'), { layer: 4, glow: 1 });
  glass(0.92, 1.66);
  pane(b, face, [0.96, 0.24], [1.62, 0.51], paint('shuLight'), { layer: 2, glow: 0.5 });
  for (let i = 0; i < 6; i++)
    pane(b, face, [1.0 + i * 0.1, 0.3], [1.06 + i * 0.1, 0.36 + (i % 3) * 0.05], paint('linen'), {
      layer: 3,
      glow: 0.8,
    });
  glass(1.76, 2.2);
  pane(b, face, [1.79, 0.23], [2.17, 0.52], paint('screenGlow'), { layer: 2, glow: 0.8 });
  pane(b, face, [1.83, 0.27], [1.97, 0.4], paint('glassDeep'), { layer: 3, glow: 0.4 });
  const lights = ['yuLight', 'safety', 'leafLight', 'enamel'] as const;
  for (let i = 0; i < 14; i++) {
    if (i === 3 || i === 10) continue;
    const [x, y, z] = face(0.2 + i * 0.16, 0.1, 0);
    b.within({ at: [x, y, z] }, () => cylinder(b, 0.032, 0.04, paint(lights[(i * 5) % 4]!), { sides: 6, glow: 0.6 }));
  }
  lever(b, [-0.58, 1.1, -0.96], 'yu');
  lever(b, [0.48, 1.1, -0.96], 'rubber');
  // Emergency stop on its yellow plate; microphone.
  boxAt(b, [1.08, 1.12, -1.1], [0.22, 0.05, 0.22], paint('safety'), { without: [] });
  b.within({ at: [1.08, 1.17, -1.1] }, () => cylinder(b, 0.075, 0.06, paint('yu'), { sides: 8 }));
  tube(
    b,
    [
      [-1.08, 1.15, -1.15],
      [-1.06, 1.4, -1.15],
      [-0.98, 1.5, -1.05],
    ],
    0.015,
    paint('rubber'),
    5,
  );
  b.within({ at: [-0.96, 1.51, -1.02] }, () => ball(b, 0.045, paint('rubber')));
  for (const x of [-0.75, 0.75]) {
    boxAt(b, [x, 1.28, -1.58], [0.56, 0.3, 0.06], paint('rubber'), { without: [] });
    boxAt(b, [x, 1.31, -1.545], [0.5, 0.24, 0.01], paint('screenGlow'), { glow: 0.7 });
    boxAt(b, [x - 0.1, 1.31, -1.53], [0.18, 0.13, 0.01], paint('machineDeep'), { glow: 0.3 });
  }
}

/** A lever in its slot, with a ball one can grip. */
function lever(b: MeshBuilder, [x, y, z]: Point3, colour: 'yu' | 'rubber'): void {
  boxAt(b, [x, y - 0.04, z - 0.02], [0.18, 0.08, 0.26], paint('iron'), { without: [] });
  tube(
    b,
    [
      [x, y, z],
      [x, y + 0.24, z + 0.09],
    ],
    0.024,
    paint('steel'),
    6,
  );
  boxAt(b, [x, y + 0.21, z + 0.1], [0.2, 0.085, 0.085], paint(colour), { without: [] });
}
