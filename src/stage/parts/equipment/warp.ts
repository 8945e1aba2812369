import { type MeshBuilder, paint } from '../../mesh.ts';
import { tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { strip } from '../extrude.ts';
import { flatCanvas } from '../picture.ts';
import { brocade } from './brocade.ts';

/** Where the loom's parts stand along it, and half the width of its cloth. */
export interface LoomPlan {
  half: number;
  beam: number;
  reed: number;
  tower: number;
  back: number;
}

/** The silk in the loom: warp from the back beam through the tower to the reed, and the cloth woven so far. */
export function warp(b: MeshBuilder, { half, beam, reed, tower, back }: LoomPlan): void {
  // Threads of silk from the back beam to the reed: a light sheet, ruled by the darker ends.
  const threads = 26;
  for (let i = 0; i < threads; i++) {
    const x = -half + ((i + 0.5) * 2 * half) / threads;
    const colour = i % 5 === 2 ? paint('yuLight') : i % 5 === 4 ? paint('shuLight') : paint('linen');
    const run = (z0: number, y0: number, z1: number, y1: number) =>
      strip(
        b,
        [
          [x - 0.014, y0, z0],
          [x + 0.014, y0, z0],
          [x + 0.014, y1, z1],
          [x - 0.014, y1, z1],
        ],
        colour,
      );
    const shed = i % 2 ? 0.05 : -0.05;
    run(reed, 1.02, tower, 1.06 + shed);
    run(tower, 1.06 + shed, back, 1.68);
  }
  // The woven cloth: vermilion ground, green borders, gold lozenges.
  const cloth = flatCanvas([-half, 1.05, beam + 0.02], [1, 0, 0], [0, -0.04, -1], 0.004);
  const length = beam - reed - 0.02;
  brocade(b, cloth, 2 * half, length);
  const hanging = flatCanvas([-half, 0.42, beam + 0.11], [1, 0, 0], [0, 1, 0], 0.004);
  brocade(b, hanging, 2 * half, 0.6);
  strip(
    b,
    [
      [-half, 1.05, beam + 0.02],
      [-half, 1.02, beam + 0.11],
      [half, 1.02, beam + 0.11],
      [half, 1.05, beam + 0.02],
    ],
    paint('yu'),
  );
  // Reed in its batten, hung from above.
  boxAt(b, [0, 0.92, reed - 0.04], [1.5, 0.08, 0.09], paint('wood'), { without: [] });
  boxAt(b, [0, 1.16, reed - 0.04], [1.5, 0.08, 0.09], paint('wood'), { without: [] });
  for (let i = 0; i < 18; i++)
    boxAt(b, [-0.6 + i * 0.0706, 1, reed - 0.04], [0.016, 0.17, 0.03], paint('bamboo'), { without: ['top', 'bottom'] });
  for (const x of [-0.66, 0.66])
    tube(
      b,
      [
        [x, 1.2, reed - 0.04],
        [x, 1.92, reed + 0.35],
      ],
      0.025,
      paint('wood'),
      5,
    );
  boxAt(b, [0.3, 1.07, reed + 0.14], [0.34, 0.05, 0.08], paint('gold'), { top: paint('yuLight') });
}
