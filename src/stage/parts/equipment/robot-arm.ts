import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { revolve } from './fittings.ts';

/** A six-axis arm on its plinth, reaching forward with a workpiece in the gripper. */
export const robotArm: Part = { size: [1.3, 2.3, 2.2], build };

function build(b: MeshBuilder, { colour = 'flame' }: Look): void {
  const main = paint(colour, 0.96);
  const dark = paint('iron');
  boxAt(b, [0, 0, -0.4], [1.2, 0.06, 1.2], paint('steelDeep'));
  for (let i = 0; i < 6; i++)
    boxAt(b, [-0.5 + i * 0.2, 0.06, 0.15], [0.1, 0.008, 0.1], paint(i % 2 ? 'rubber' : 'safety'), { turn: 0.5 });
  const back = -0.4;
  b.within({ at: [0, 0.06, back] }, () => {
    cylinder(b, 0.42, 0.3, dark, { upper: 0.36, sides: 14, foot: paint('rubber') });
    b.within({ at: [0, 0.3, 0] }, () => cylinder(b, 0.36, 0.3, main, { upper: 0.3, sides: 14 }));
    boxAt(b, [0, 0.3, -0.3], [0.36, 0.3, 0.3], main);
  });
  const shoulder: Point3 = [0, 0.82, back + 0.12];
  const elbow: Point3 = [0, 1.82, back - 0.28];
  const wrist: Point3 = [0, 1.7, back + 0.86];
  const hinge = (at: Point3, radius: number, wide: number, cap: Rgb) =>
    revolve(
      b,
      [
        [0, -wide],
        [radius * 0.6, -wide],
        [radius * 0.6, -wide + 0.03],
        [radius, -wide + 0.03],
        [radius, wide - 0.03],
        [radius * 0.6, wide - 0.03],
        [radius * 0.6, wide],
        [0, wide],
      ],
      [cap, cap, main, main, main, cap, cap],
      { axis: 'x', sides: 14, at },
    );
  for (const x of [-0.2, 0.2]) boxAt(b, [x, 0.6, back + 0.08], [0.12, 0.3, 0.36], main);
  hinge(shoulder, 0.24, 0.31, dark);
  tube(b, [shoulder, [0, 1.2, back - 0.06], elbow], 0.155, main, 10);
  hinge(elbow, 0.22, 0.27, dark);
  boxAt(b, [0, elbow[1] - 0.02, elbow[2] - 0.3], [0.26, 0.26, 0.3], dark, { without: [] });
  tube(
    b,
    [
      [0, 1.9, elbow[2] + 0.05],
      [0, 1.86, back + 0.3],
      [0, 1.76, wrist[2] - 0.1],
    ],
    0.135,
    main,
    10,
  );
  tube(
    b,
    [
      [0, 1.84, back + 0.42],
      [0, 1.82, back + 0.5],
    ],
    0.142,
    dark,
    10,
  );
  hinge(wrist, 0.15, 0.18, dark);
  // Flange, gripper and the part it holds.
  b.within({ at: [0, 1.3, wrist[2] + 0.04] }, () => {
    b.within({ at: [0, 0.14, 0] }, () => cylinder(b, 0.1, 0.22, paint('steelDeep'), { upper: 0.12, sides: 10 }));
    boxAt(b, [0, 0.08, 0], [0.36, 0.07, 0.14], paint('steel'), { without: [] });
    for (const x of [-0.15, 0.15]) boxAt(b, [x, -0.16, 0], [0.05, 0.25, 0.12], dark, { without: [] });
    revolve(
      b,
      [
        [0, -0.3],
        [0.12, -0.3],
        [0.12, -0.12],
        [0.07, -0.12],
        [0.07, 0.04],
        [0, 0.04],
      ],
      [paint('copper'), paint('copper', 1.2), paint('gold'), paint('gold'), paint('gold')],
      { sides: 12 },
    );
  });
  // Cables loop along the arm.
  tube(
    b,
    [
      [0.3, 0.4, back - 0.3],
      [0.34, 0.9, back - 0.3],
      [0.22, 1.4, back - 0.42],
      [0.2, 1.95, back - 0.4],
      [0.1, 2.12, back - 0.05],
      [0.08, 2.0, back + 0.4],
    ],
    0.032,
    paint('rubber'),
    6,
  );
  boxAt(b, [-0.16, 1.25, back - 0.12], [0.02, 0.3, 0.1], paint('enamel'), { without: [] });
  b.within({ at: [0, 2.04, elbow[2]] }, () => cylinder(b, 0.045, 0.09, paint('safety'), { sides: 8, glow: 0.7 }));
}
