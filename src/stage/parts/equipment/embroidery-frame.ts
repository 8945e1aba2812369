import { type MeshBuilder, paint } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { flatCanvas, line, pane } from '../picture.ts';
import type { Look } from '../part.ts';
import { carpPicture } from './carp-picture.ts';
import { pandaPicture } from './panda-picture.ts';

const [WIDE, LONG] = [1.36, 0.96];
const LEAN = (48 * Math.PI) / 180;

/** An embroidery frame with a panda or carp on the silk, not yet finished; before it the stool one sits on. */
export function embroideryFrame(b: MeshBuilder, { random }: Look): void {
  const [c, s] = [Math.cos(LEAN), Math.sin(LEAN)];
  const [low, near] = [0.7, 0.12];
  const silk = flatCanvas([-WIDE / 2, low, near], [1, 0, 0], [0, s, -c], 0.004);
  const bar = (x0: number, y0: number, x1: number, y1: number, r: number) =>
    tube(b, [silk(x0, y0, 4), silk(x1, y1, 4)], r, paint('woodDeep'), 6);
  // Trestles and frame.
  for (const x of [-0.72, 0.72]) {
    tube(
      b,
      [
        [x, 0, 0.3],
        [x, low - 0.02, near + 0.06],
      ],
      0.04,
      paint('wood'),
      5,
    );
    tube(
      b,
      [
        [x, 0, -0.62],
        [x, low + LONG * s, near - LONG * c - 0.03],
      ],
      0.04,
      paint('wood'),
      5,
    );
    tube(
      b,
      [
        [x, 0.3, 0.22],
        [x, 0.3, -0.6],
      ],
      0.03,
      paint('wood'),
      5,
    );
  }
  tube(
    b,
    [
      [-0.72, 0.3, -0.6],
      [0.72, 0.3, -0.6],
    ],
    0.03,
    paint('wood'),
    5,
  );
  bar(-0.12, -0.04, WIDE + 0.12, -0.04, 0.05);
  bar(-0.12, LONG + 0.04, WIDE + 0.12, LONG + 0.04, 0.05);
  bar(-0.04, -0.05, -0.04, LONG + 0.05, 0.034);
  bar(WIDE + 0.04, -0.05, WIDE + 0.04, LONG + 0.05, 0.034);
  // The back of the cloth, then its face.
  const back = flatCanvas([WIDE / 2, low, near], [-1, 0, 0], [0, s, -c], 0.004);
  pane(b, back, [0, 0], [WIDE, LONG], paint('linen', 0.9), { layer: 1 });
  pane(b, silk, [0, 0], [WIDE, LONG], paint('linen', 0.97), { layer: 0 });
  for (let i = 0; i < 9; i++)
    for (const x of [-0.03, WIDE])
      line(
        b,
        silk,
        [
          [x, 0.08 + i * 0.1],
          [x + 0.03, 0.12 + i * 0.1],
        ],
        0.012,
        paint('yu'),
        { layer: 6 },
      );
  const picture = random() < 0.5 ? pandaPicture : carpPicture;
  picture(b, silk);
  // Needle and thread, standing in the half-done leaf; skeins hang at the side.
  tube(b, [silk(1.1, 0.52, 1), silk(1.06, 0.6, 36)], 0.008, paint('steel'), 4);
  tube(b, [silk(1.06, 0.6, 36), silk(1.2, 0.5, 40), silk(1.24, 0.2, 10)], 0.008, paint('yu'), 4);
  (['yu', 'shuLight', 'gold', 'clothBlue'] as const).forEach((colour, i) => {
    const x = -0.62 + i * 0.12;
    tube(
      b,
      [
        [x, 0.66, 0.16],
        [x, 0.42 - (i % 2) * 0.06, 0.19],
      ],
      0.035,
      paint(colour),
      6,
    );
  });
  stool(b);
}

function stool(b: MeshBuilder): void {
  b.within({ at: [0.1, 0, 0.6] }, () => {
    for (const [x, z] of [
      [-0.14, -0.14],
      [0.14, -0.14],
      [-0.14, 0.14],
      [0.14, 0.14],
    ] as const)
      boxAt(b, [x, 0, z], [0.05, 0.42, 0.05], paint('woodDeep'));
    boxAt(b, [0, 0.16, 0], [0.3, 0.04, 0.3], paint('wood'), { without: [] });
    b.within({ at: [0, 0.4, 0] }, () => cylinder(b, 0.23, 0.06, paint('wood'), { sides: 12 }));
    b.within({ at: [0, 0.46, 0] }, () => cylinder(b, 0.21, 0.05, paint('yu'), { sides: 12, upper: 0.19 }));
  });
}
