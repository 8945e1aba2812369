import { type MeshBuilder, mix, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Look } from '../part.ts';

const LEVELS = [0.4, 0.9, 1.4, 1.9] as const;

/** Lettuce on three floors under lamps of pink and white, the fourth floor open to the sky; the tank stands below. */
export function hydroponicRack(b: MeshBuilder, { random }: Look): void {
  for (const x of [-1.24, 1.24])
    for (const z of [-0.34, 0.34])
      boxAt(b, [x, 0, z], [0.06, LEVELS[3] + (z < 0 ? 0.4 : 0.1), 0.06], paint('enamel'), { foot: paint('steel') });
  const pink = mix(paint('clothRose'), paint('yuLight'), 0.25);
  LEVELS.forEach((y, level) => {
    // Two white channels and the rail that carries them.
    for (const z of [-0.19, 0.17])
      boxAt(b, [0, y, z], [2.5, 0.1, 0.26], paint('white'), {
        foot: paint('mist'),
        top: paint('enamel', 0.97),
        without: [],
      });
    for (const x of [-1.24, 1.24]) boxAt(b, [x, y - 0.04, 0], [0.05, 0.05, 0.7], paint('steel'), { without: [] });
    if (level < 3) {
      const light = y + 0.44;
      boxAt(b, [0, light - 0.02, 0], [2.46, 0.05, 0.62], paint('steel'), { without: [] });
      boxAt(b, [0, light - 0.03, 0.325], [2.42, 0.055, 0.03], pink, { glow: 1, without: [] });
      boxAt(b, [0, light - 0.05, 0.2], [2.4, 0.035, 0.12], pink, { glow: 1, without: [] });
      boxAt(b, [0, light - 0.05, -0.12], [2.4, 0.035, 0.12], paint('white'), { glow: 1, without: [] });
    }
    for (let i = 0; i < 18; i++) {
      const red = level === 1 && i % 3 !== 1;
      const crown = red
        ? mix(paint('yu'), paint('clothRose'), 0.35)
        : paint(level === 2 ? 'bamboo' : 'leafLight', 1.12);
      const [x, z] = [-1.1 + Math.floor(i / 2) * 0.275, i % 2 ? -0.17 : 0.2];
      b.within({ at: [x, y + 0.18, z], turn: random() * 3, scale: 0.9 + random() * 0.25 }, () =>
        ball(b, 0.15, crown, {
          stretch: [1, 0.8, 1],
          rough: { by: 0.2, random },
          below: red ? paint('roofDeep') : paint('leaf'),
        }),
      );
    }
  });
  // Tank, pump and the pipe that feeds every level.
  boxAt(b, [-0.7, 0, 0], [0.8, 0.3, 0.56], paint('clothBlue'), { foot: paint('clothBlue', 0.75), top: paint('ink') });
  boxAt(b, [-0.1, 0, 0.1], [0.24, 0.2, 0.28], paint('shuLight'));
  boxAt(b, [1.28, 1.0, 0.3], [0.05, 0.36, 0.2], paint('ink'), { without: [] });
  boxAt(b, [1.2, 1.02, 0.385], [0.22, 0.32, 0.03], paint('ink'), { without: [] });
  boxAt(b, [1.2, 1.14, 0.392], [0.17, 0.16, 0.03], paint('screenGlow'), { glow: 0.9, without: [] });
  boxAt(b, [1.16, 1.06, 0.392], [0.04, 0.04, 0.03], paint('leafLight', 1.1), { glow: 1, without: [] });
  tube(
    b,
    [
      [-1.26, 0.2, 0.12],
      [-1.26, 2, 0.12],
    ],
    0.03,
    paint('clothBlue'),
    6,
  );
  for (const y of LEVELS)
    tube(
      b,
      [
        [-1.26, y + 0.05, 0.12],
        [-1.26, y + 0.05, -0.28],
      ],
      0.03,
      paint('clothBlue'),
      6,
    );
  b.within({ at: [0.75, 0, 0.1] }, () => cylinder(b, 0.17, 0.3, paint('enamel'), { sides: 10, top: paint('yuLight') }));
  b.within({ at: [0.3, 0, 0.1] }, () => cylinder(b, 0.17, 0.3, paint('enamel'), { sides: 10, top: paint('gold') }));
}
