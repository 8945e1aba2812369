import { type MeshBuilder, mix, paint, type Rgb } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { rod, turned } from './turned.ts';

/** 盖碗: saucer, bowl and lid in white with a blue-green rim. */
export function gaiwan(b: MeshBuilder): void {
  turned(
    b,
    [
      [0.06, 0],
      [0.125, 0.025],
    ],
    paint('white'),
    { sides: 10 },
  );
  turned(
    b,
    [
      [0.045, 0.025],
      [0.09, 0.09],
      [0.105, 0.13, paint('shuLight')],
    ],
    paint('white'),
    { sides: 10 },
  );
  turned(
    b,
    [
      [0.095, 0.13],
      [0.05, 0.165],
      [0.025, 0.17, paint('white')],
      [0.032, 0.195, paint('shuLight')],
    ],
    paint('white', 1.02),
    { sides: 10 },
  );
}

/** A small tea bowl with the tea in it. */
export function cup(b: MeshBuilder): void {
  turned(
    b,
    [
      [0.028, 0],
      [0.048, 0.055],
    ],
    paint('white'),
    { sides: 8 },
  );
  b.within({ at: [0, 0.056, 0] }, () => cylinder(b, 0.04, 0.002, paint('gold', 0.95), { sides: 8 }));
}

/** A teapot of unglazed clay. */
export function pot(b: MeshBuilder, clay: Rgb, scale: number): void {
  b.within({ scale }, () => {
    turned(
      b,
      [
        [0.07, 0],
        [0.12, 0.06],
        [0.115, 0.11],
        [0.06, 0.155],
        [0.055, 0.165, mix(clay, paint('ink'), 0.3)],
        [0.015, 0.185],
      ],
      clay,
      { sides: 8, foot: mix(clay, paint('ink'), 0.3) },
    );
    b.within({ at: [0, 0.2, 0] }, () => ball(b, 0.022, clay, { smooth: true }));
    rod(b, [-0.1, 0.07, 0], [-0.2, 0.15, 0], 0.032, clay, { upper: 0.016, sides: 6 });
    tube(
      b,
      [
        [0.1, 0.12, 0],
        [0.18, 0.13, 0],
        [0.18, 0.06, 0],
        [0.11, 0.05, 0],
      ],
      0.016,
      clay,
      5,
    );
  });
}

/** An iron kettle with its high handle. */
export function kettle(b: MeshBuilder): void {
  turned(
    b,
    [
      [0.12, 0],
      [0.16, 0.06],
      [0.15, 0.13],
      [0.07, 0.19],
      [0.06, 0.21, paint('copper')],
      [0.02, 0.225, paint('copper')],
    ],
    paint('iron'),
    { sides: 10, foot: paint('rubber') },
  );
  b.within({ at: [0, 0.24, 0] }, () => ball(b, 0.025, paint('copper'), { smooth: true }));
  rod(b, [0.13, 0.07, 0], [0.24, 0.19, 0], 0.035, paint('iron'), { upper: 0.018, sides: 6 });
  tube(
    b,
    [
      [-0.13, 0.14, 0],
      [-0.11, 0.3, 0],
      [0, 0.36, 0],
      [0.11, 0.3, 0],
      [0.12, 0.14, 0],
    ],
    0.016,
    paint('copper'),
    5,
  );
}
