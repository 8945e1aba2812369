import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { rod } from './turned.ts';

/** A welder at work, front to the south: overalls, leather apron, gauntlets, and the mask with its green glass. */
export function welder(b: MeshBuilder): void {
  const cloth = paint('clothBlue', 0.78);
  for (const x of [-0.11, 0.11]) {
    rod(b, [x, 0.06, 0], [x, 0.85, 0], 0.11, cloth, { upper: 0.12 });
    boxAt(b, [x, 0, 0.04], [0.16, 0.11, 0.32], paint('rubber'));
  }
  rod(b, [0, 0.82, 0], [0, 1.4, 0.06], 0.24, cloth, { upper: 0.19, sides: 8 });
  boxAt(b, [0, 0.5, 0.19], [0.38, 0.78, 0.08], paint('woodDeep'), { without: [], foot: paint('door') });
  // Arms reach forward to the seam.
  for (const [side, hand] of [
    [-1, [-0.14, 1.04, 0.5]],
    [1, [0.16, 1.1, 0.48]],
  ] as const) {
    rod(b, [side * 0.24, 1.34, 0.06], [side * 0.33, 1.08, 0.24], 0.085, cloth);
    rod(b, [side * 0.33, 1.08, 0.24], [hand[0], hand[1], hand[2]], 0.08, paint('woodDeep', 1.12));
    b.within({ at: [hand[0], hand[1], hand[2]] }, () => ball(b, 0.09, paint('woodDeep', 1.2), { smooth: true }));
  }
  rod(b, [0.16, 1.1, 0.5], [0.2, 1.0, 0.6], 0.03, paint('rubber'));
  // The mask.
  b.within({ at: [0, 1.58, 0.1] }, () => {
    ball(b, 0.18, paint('safety', 0.98), { stretch: [1, 1, 1], detail: 1, smooth: true });
    rod(b, [0, 0.0, 0.04], [0, -0.04, 0.22], 0.2, paint('iron'), { upper: 0.165, sides: 8, tip: paint('iron', 1.15) });
    boxAt(b, [0, -0.04, 0.22], [0.23, 0.12, 0.04], paint('rubber'), { without: [] });
    boxAt(b, [0, -0.02, 0.235], [0.17, 0.08, 0.03], paint('shuLight', 1.2), { glow: 0.9 });
  });
}
