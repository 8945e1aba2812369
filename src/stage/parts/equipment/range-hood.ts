import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import { revolve } from './fittings.ts';

/** A tall pot of stock with its ladle. */
export function stockPot(b: MeshBuilder): void {
  revolve(
    b,
    [
      [0.22, 0.86],
      [0.22, 1.26],
      [0.235, 1.27],
      [0.2, 1.26],
      [0.2, 1.18],
      [0, 1.18],
    ],
    [paint('steel', 1.15), paint('enamel'), paint('enamel'), paint('steelDeep'), paint('gold')],
    { sides: 14, at: [0, 0, 0.1] },
  );
  for (const x of [-0.24, 0.24]) boxAt(b, [x, 1.14, 0.1], [0.06, 0.03, 0.12], paint('steelDeep'), { without: [] });
  for (const [x, z] of [
    [-0.07, 0.04],
    [0.08, 0.16],
    [0.02, 0.02],
  ] as const)
    b.within({ at: [x, 1.19, z] }, () => ball(b, 0.04, paint('leafLight'), { stretch: [1, 0.5, 1] }));
  tube(
    b,
    [
      [0.1, 1.2, 0.1],
      [0.17, 1.5, 0.2],
    ],
    0.014,
    paint('wood'),
    5,
  );
}

/** The canopy over a range, narrowing upwards, lit below. */
export function hood(b: MeshBuilder): void {
  const [x, zf, zb] = [1.24, 0.6, -0.58];
  const [xt, zt] = [0.8, 0.1];
  const [y0, y1, y2] = [2.0, 2.14, 2.6];
  const steel = paint('steel', 1.16);
  boxAt(b, [0, y0, (zf + zb) / 2], [2 * x, y1 - y0, zf - zb], steel, { without: ['top', 'bottom'] });
  quad(
    b,
    [
      [-x, y1, zf],
      [x, y1, zf],
      [xt, y2, zt],
      [-xt, y2, zt],
    ],
    steel,
    { foot: paint('steel', 1.06) },
  );
  quad(
    b,
    [
      [x, y1, zf],
      [x, y1, zb],
      [xt, y2, zb],
      [xt, y2, zt],
    ],
    steel,
  );
  quad(
    b,
    [
      [-x, y1, zb],
      [-x, y1, zf],
      [-xt, y2, zt],
      [-xt, y2, zb],
    ],
    steel,
  );
  quad(
    b,
    [
      [-xt, y2, zt],
      [xt, y2, zt],
      [xt, y2, zb],
      [-xt, y2, zb],
    ],
    steel,
  );
  quad(
    b,
    [
      [-x, y0, zb],
      [x, y0, zb],
      [x, y0, zf],
      [-x, y0, zf],
    ],
    paint('steelDeep'),
  );
  boxAt(b, [0, y0, zf + 0.005], [2 * x, 0.05, 0.02], paint('yuLight'), { without: [] });
  for (const at of [-0.7, 0.7])
    boxAt(b, [at, y0 - 0.02, 0.1], [0.6, 0.03, 0.16], paint('lamp'), { glow: 1, without: [] });
  boxAt(b, [0, y2 - 0.1, -0.25], [0.6, 0.25, 0.5], paint('steel'));
}
