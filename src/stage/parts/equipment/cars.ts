import { type MeshBuilder, paint } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { trainingCar } from './car.ts';
import { engineStand } from './engine-stand.ts';
import { revolve } from './fittings.ts';

/** Servicing of cars. A car on the lift is a training-car at the same place with `height: 1.3`. */
export const cars: Catalogue = {
  'training-car': trainingCar,
  'car-lift': { size: [3.6, 3.3, 1.8], build: carLift },
  'tyre-rack': { size: [2.3, 1.95, 0.7], build: tyreRack },
  'engine-stand': engineStand,
};

/** A two-post lift, its arms raised to carry a car whose wheels hang 1.3 m above the floor. */
function carLift(b: MeshBuilder, { colour = 'yuLight' }: Look): void {
  boxAt(b, [0, 0, -0.2], [2.8, 0.03, 0.4], paint('steelDeep'));
  for (const side of [-1, 1])
    b.within({ at: [side * 1.55, 0, 0] }, () => {
      boxAt(b, [0, 0, 0], [0.46, 0.06, 0.6], paint('iron'));
      // A post open towards the car: back and two cheeks, the carriage in it.
      boxAt(b, [side * 0.12, 0.06, 0], [0.12, 3.1, 0.42], paint(colour), { foot: paint(colour, 0.8) });
      for (const z of [-0.18, 0.18])
        boxAt(b, [-side * 0.03, 0.06, z], [0.22, 3.1, 0.06], paint(colour), { foot: paint(colour, 0.8) });
      boxAt(b, [-side * 0.02, 0.06, 0], [0.1, 3.05, 0.3], paint('iron'));
      boxAt(b, [-side * 0.06, 1.3, 0], [0.26, 0.7, 0.26], paint('steelDeep'), { without: [] });
      boxAt(b, [0, 3.16, 0], [0.46, 0.1, 0.5], paint(colour, 0.85), { without: [] });
      for (let i = 0; i < 4; i++)
        boxAt(b, [side * 0.185, 0.2 + i * 0.18, 0], [0.012, 0.09, 0.43], paint(i % 2 ? 'rubber' : 'safety'), {
          without: [],
        });
      for (const z of [-1, 1]) {
        tube(
          b,
          [
            [-side * 0.12, 1.4, z * 0.1],
            [-side * 0.5, 1.4, z * 0.45],
            [-side * 0.95, 1.4, z * 0.8],
          ],
          0.07,
          paint('safety'),
          6,
        );
        b.within({ at: [-side * 0.92, 1.4, z * 0.78] }, () => cylinder(b, 0.09, 0.14, paint('rubber'), { sides: 8 }));
      }
    });
  // Pump and its box on the east post.
  boxAt(b, [1.55, 1.0, 0.28], [0.26, 0.46, 0.14], paint('enamel'), { without: [] });
  for (const [y, tone] of [
    [1.34, 'shuLight'],
    [1.22, 'safety'],
    [1.1, 'yu'],
  ] as const)
    boxAt(b, [1.55, y, 0.36], [0.08, 0.07, 0.03], paint(tone), { glow: 0.4, without: [] });
  b.within({ at: [1.55, 0.6, 0.28] }, () => cylinder(b, 0.1, 0.36, paint('steelDeep'), { sides: 10 }));
  tube(
    b,
    [
      [1.55, 0.96, 0.26],
      [1.7, 1.6, 0.24],
      [1.6, 3.1, 0.2],
    ],
    0.02,
    paint('rubber'),
    5,
  );
}

function tyreRack(b: MeshBuilder, { random }: Look): void {
  const frame = paint('machineDeep');
  for (const x of [-1.1, 0, 1.1])
    for (const z of [-0.28, 0.28]) boxAt(b, [x, 0, z], [0.06, 1.9, 0.06], frame, { without: ['bottom'] });
  for (const y of [0.2, 1.06])
    for (const z of [-0.22, 0.22]) boxAt(b, [0, y, z], [2.26, 0.06, 0.06], paint('safety'), { without: [] });
  for (const z of [-0.28, 0.28]) boxAt(b, [0, 1.86, z], [2.26, 0.05, 0.05], frame, { without: [] });
  for (const y of [0.55, 1.41])
    for (const half of [-1, 1]) {
      for (let i = 0; i < 4; i++) {
        const x = half * 0.55 + (i - 1.5) * 0.245;
        const r = 0.3 + random() * 0.03;
        const profile = [
          [r * 0.55, -0.1],
          [r * 0.9, -0.1],
          [r, -0.06],
          [r, 0.06],
          [r * 0.9, 0.1],
          [r * 0.55, 0.1],
        ] as const;
        revolve(
          b,
          profile,
          [paint('rubber', 1.2), paint('rubber'), paint('rubber', 1.08), paint('rubber'), paint('rubber', 1.2)],
          { axis: 'x', sides: 12, at: [x, y, 0] },
        );
        // Those at the end of a row show their rims.
        if (i === (half < 0 ? 0 : 3))
          revolve(
            b,
            half < 0
              ? [
                  [0, -0.08],
                  [r * 0.56, -0.08],
                ]
              : [
                  [r * 0.56, 0.08],
                  [0, 0.08],
                ],
            paint('steel', 1.1),
            { axis: 'x', sides: 12, at: [x, y, 0] },
          );
      }
    }
}
