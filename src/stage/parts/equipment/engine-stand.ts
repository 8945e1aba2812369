import { type MeshBuilder, paint } from '../../mesh.ts';
import { tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Part } from '../part.ts';
import { castors, revolve } from './fittings.ts';

/** An engine cut free for teaching, on a frame with castors: belts in front, red covers, the panel that runs it. */
export const engineStand: Part = { size: [1.5, 1.75, 1.1], build };

function build(b: MeshBuilder): void {
  const frame = paint('clothBlue', 0.72);
  castors(b, 1.4, 1);
  for (const z of [-0.42, 0.42]) boxAt(b, [0, 0.1, z], [1.4, 0.08, 0.1], frame, { without: [] });
  for (const x of [-0.62, 0.62]) boxAt(b, [x, 0.1, 0], [0.1, 0.08, 0.9], frame, { without: [] });
  for (const x of [-0.34, 0.34]) for (const z of [-0.3, 0.3]) boxAt(b, [x, 0.18, z], [0.09, 0.44, 0.09], frame);
  // Block, sump, heads with covers leaning out.
  boxAt(b, [0, 0.5, -0.05], [0.5, 0.18, 0.6], paint('iron'), { without: [] });
  boxAt(b, [0, 0.66, -0.05], [0.66, 0.34, 0.66], paint('steel'), { without: [], foot: paint('steelDeep') });
  for (const side of [-1, 1]) {
    boxAt(b, [side * 0.26, 0.98, -0.05], [0.3, 0.16, 0.66], paint('steelDeep'), { without: [] });
    boxAt(b, [side * 0.28, 1.14, -0.05], [0.26, 0.1, 0.6], paint('yuLight'), {
      without: [],
      top: paint('yuLight', 1.1),
    });
    for (let i = 0; i < 4; i++) {
      const z = -0.27 + i * 0.15;
      revolve(
        b,
        [
          [0.035, 1.24],
          [0.03, 1.31],
          [0, 1.31],
        ],
        paint('iron'),
        { sides: 6, at: [side * 0.28, 0, z] },
      );
      tube(
        b,
        [
          [side * 0.4, 1.06, z],
          [side * 0.5, 0.98, z],
          [side * 0.48, 0.84, z],
        ],
        0.038,
        paint('copper'),
        6,
      );
    }
    tube(
      b,
      [
        [side * 0.48, 0.82, -0.32],
        [side * 0.48, 0.82, 0.24],
        [side * 0.46, 0.5, 0.3],
      ],
      0.055,
      paint('copper', 0.85),
      6,
    );
  }
  for (let i = 0; i < 4; i++)
    tube(
      b,
      [
        [-0.24, 1.2, -0.27 + i * 0.15],
        [-0.1, 1.36, -0.27 + i * 0.15],
        [0.1, 1.36, -0.27 + i * 0.15],
        [0.24, 1.2, -0.27 + i * 0.15],
      ],
      0.045,
      paint('enamel'),
      6,
    );
  boxAt(b, [0, 1.32, -0.05], [0.2, 0.14, 0.52], paint('enamel'), { without: [] });
  revolve(
    b,
    [
      [0.17, 1.46],
      [0.17, 1.54],
      [0.13, 1.57],
      [0, 1.57],
    ],
    [paint('gold'), paint('iron'), paint('iron')],
    { sides: 14, at: [0, 0, -0.05] },
  );
  // Pulleys and the belt round them, in front.
  const pulley = (x: number, y: number, r: number) =>
    revolve(
      b,
      [
        [r, 0.28],
        [r, 0.38],
        [r * 0.7, 0.38],
        [r * 0.6, 0.34],
        [0, 0.34],
      ],
      [paint('iron'), paint('steel', 1.1), paint('steelDeep'), paint('steelDeep')],
      { axis: 'z', sides: 12, at: [x, y, 0] },
    );
  pulley(0, 0.7, 0.15);
  pulley(-0.22, 1.0, 0.1);
  pulley(0.22, 0.98, 0.12);
  tube(
    b,
    [
      [-0.15, 0.7, 0.36],
      [-0.32, 1.0, 0.36],
      [-0.22, 1.11, 0.36],
      [0.22, 1.11, 0.36],
      [0.35, 0.98, 0.36],
      [0.15, 0.68, 0.36],
      [0, 0.55, 0.36],
      [-0.15, 0.7, 0.36],
    ],
    0.02,
    paint('rubber'),
    5,
  );
  // The panel on its mast.
  boxAt(b, [0.62, 0.18, -0.35], [0.07, 1.1, 0.07], frame);
  boxAt(b, [0.55, 1.22, -0.33], [0.38, 0.5, 0.1], paint('enamel'), { without: [] });
  for (const [x, y] of [
    [0.46, 1.58],
    [0.64, 1.58],
  ] as const) {
    revolve(
      b,
      [
        [0.075, 0],
        [0.075, 0.02],
        [0, 0.02],
      ],
      [paint('iron'), paint('linen')],
      { axis: 'z', sides: 12, at: [x, y, -0.28] },
    );
    boxAt(b, [x, y - 0.01, -0.255], [0.012, 0.06, 0.01], paint('yu'), { without: [] });
  }
  for (const [i, tone] of (['shuLight', 'gold', 'yu'] as const).entries())
    boxAt(b, [0.44 + i * 0.11, 1.32, -0.275], [0.06, 0.06, 0.03], paint(tone), { glow: 0.5, without: [] });
}
