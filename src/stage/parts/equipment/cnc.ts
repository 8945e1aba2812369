import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { box, boxAt, quad } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { castors, revolve } from './fittings.ts';
import { housing, operatorPanel, signalTower } from './machine-fittings.ts';
import { machiningCentre } from './machining-centre.ts';
import { robotArm } from './robot-arm.ts';

/** Numerically controlled machining. */
export const cnc: Catalogue = {
  lathe: { size: [2.7, 2.3, 1.7], build: lathe },
  'machining-centre': machiningCentre,
  'robot-arm': robotArm,
  'tool-trolley': { size: [0.96, 1.25, 0.56], build: toolTrolley },
};

/** A slant-bed lathe, its door slid open: chuck, workpiece and turret in the light of the cabin. */
function lathe(b: MeshBuilder, { colour = 'machine' }: Look): void {
  boxAt(b, [0, 0, -0.05], [2.5, 0.16, 1.2], paint('iron'));
  boxAt(b, [0, 0.16, 0], [2.6, 0.44, 1.4], paint(colour), { foot: paint(colour, 0.8), without: ['bottom', 'top'] });
  b.within({ at: [0, 0.6, 0] }, () =>
    housing(
      b,
      [2.6, 1.2, 1.4],
      paint('enamel'),
      { edges: [-0.98, 0.34, 0.1, 1.02], deep: 0.85, inside: paint('mist'), glow: 0.35 },
      paint('mist'),
    ),
  );
  boxAt(b, [0, 1.8, -0.2], [2.6, 0.12, 0.9], paint(colour));
  boxAt(b, [-0.2, 1.6, 0.71], [2.2, 0.07, 0.04], paint(colour), { without: [] });
  boxAt(b, [0, 0.6, 0.71], [2.6, 0.06, 0.04], paint(colour, 0.85), { without: [] });
  // Inside: headstock and chuck at the left, the workpiece, the turret, the bright ways below.
  const axis = { axis: 'x' as const, sides: 14, at: [0, 1.14, 0.2] as const };
  boxAt(b, [-0.86, 0.72, 0.15], [0.22, 0.8, 0.7], paint('machineDeep'));
  revolve(
    b,
    [
      [0.26, -0.75],
      [0.26, -0.6],
      [0.22, -0.56],
      [0.1, -0.56],
    ],
    [paint('steelDeep'), paint('steel'), paint('steel')],
    axis,
  );
  for (let i = 0; i < 3; i++) {
    const a = (i / 3) * 2 * Math.PI + 0.5;
    boxAt(b, [-0.5, 1.14 + Math.cos(a) * 0.15 - 0.06, 0.2 + Math.sin(a) * 0.15], [0.14, 0.12, 0.1], paint('iron'), {
      without: [],
    });
  }
  revolve(
    b,
    [
      [0.11, -0.56],
      [0.11, -0.2],
      [0.075, -0.2],
      [0.075, 0.08],
      [0, 0.08],
    ],
    [paint('copper', 1.25), paint('copper'), paint('gold'), paint('gold')],
    axis,
  );
  for (const z of [0.36, 0.02])
    tube(
      b,
      [
        [-0.7, 0.8, z],
        [0.34, 0.8, z],
      ],
      0.045,
      paint('steel', 1.15),
      6,
    );
  boxAt(b, [0.17, 0.82, 0.1], [0.3, 0.2, 0.5], paint('steelDeep'));
  revolve(
    b,
    [
      [0, 0.06],
      [0.2, 0.06],
      [0.2, 0.22],
      [0, 0.22],
    ],
    [paint('iron'), paint('steelDeep'), paint('iron')],
    { axis: 'x', sides: 8, at: [0, 1.2, -0.02] },
  );
  boxAt(b, [0.02, 1.14, 0.16], [0.16, 0.05, 0.12], paint('gold'), { without: [] });
  boxAt(b, [-0.3, 1.585, 0.3], [0.9, 0.03, 0.1], paint('lamp'), { glow: 1, without: [] });
  // The door stands open on the right; its pane dark green.
  boxAt(b, [0.66, 0.66, 0.735], [0.7, 0.98, 0.05], paint('mist', 1.04), { without: [] });
  boxAt(b, [0.66, 0.86, 0.75], [0.5, 0.6, 0.05], paint('glassDeep'), { without: [] });
  quad(
    b,
    [
      [0.46, 0.92, 0.778],
      [0.58, 0.92, 0.778],
      [0.8, 1.4, 0.778],
      [0.68, 1.4, 0.778],
    ],
    paint('glass', 1.1),
  );
  boxAt(b, [0.36, 1.0, 0.78], [0.04, 0.34, 0.06], paint('ink'), { without: [] });
  operatorPanel(b, [1.02, 1.0, 0.74]);
  signalTower(b, [0.95, 1.8, -0.1]);
  // Accent stripe, vents, chip drawer.
  boxAt(b, [-0.3, 0.26, 0.71], [1.1, 0.22, 0.06], paint(colour, 0.72), { without: [] });
  boxAt(b, [-0.3, 0.35, 0.75], [0.3, 0.04, 0.04], paint('steel'), { without: [] });
  for (let i = 0; i < 4; i++)
    boxAt(b, [0.9, 0.26 + i * 0.07, 0.705], [0.5, 0.03, 0.02], paint(colour, 0.6), { without: [] });
  boxAt(b, [-1.15, 1.3, 0.7], [0.12, 0.36, 0.02], paint('gold'), { without: [] });
}

const tones = ['yuLight', 'shuLight', 'gold'] as const satisfies readonly Clay[];

function toolTrolley(b: MeshBuilder, { random, colour = tones[Math.floor(random() * 2)]! }: Look): void {
  castors(b, 0.76, 0.46);
  boxAt(b, [0, 0.1, 0], [0.8, 0.74, 0.5], paint(colour), { foot: paint(colour, 0.82), without: [] });
  for (const [y, h] of [
    [0.15, 0.22],
    [0.4, 0.12],
    [0.55, 0.12],
    [0.7, 0.1],
  ] as const) {
    boxAt(b, [0, y, 0.25], [0.72, h, 0.02], paint(colour, 1.12), { without: [] });
    boxAt(b, [0, y + h - 0.045, 0.262], [0.5, 0.025, 0.025], paint('steel'), { without: [] });
  }
  boxAt(b, [0, 0.84, 0], [0.84, 0.03, 0.54], paint('iron'), { without: [] });
  for (const z of [-0.255, 0.255]) boxAt(b, [0, 0.87, z], [0.84, 0.06, 0.03], paint(colour, 0.85));
  tube(
    b,
    [
      [0.41, 0.66, 0.2],
      [0.465, 0.7, 0.2],
      [0.465, 0.7, -0.2],
      [0.41, 0.66, -0.2],
    ],
    0.016,
    paint('steel'),
    5,
  );
  // Tool holders standing in their board, and what was laid down.
  boxAt(b, [-0.1, 0.87, -0.1], [0.54, 0.06, 0.24], paint('rubber'));
  for (let i = 0; i < 5; i++)
    for (const row of [0, 1]) {
      const at = [-0.31 + i * 0.105, 0.93, -0.16 + row * 0.12] as const;
      b.within({ at }, () => cylinder(b, 0.038, 0.05, paint('steelDeep'), { upper: 0.03, sides: 6, lid: false }));
      b.within({ at: [at[0], 0.98, at[2]] }, () =>
        cylinder(b, 0.02, 0.1 + random() * 0.14, paint((i + row) % 3 === 0 ? 'gold' : 'steel'), { sides: 6 }),
      );
    }
  b.within({ at: [0.3, 0.87, -0.05] }, () => box(b, [0.12, 0.17, 0.12], paint('yuLight')));
  boxAt(b, [-0.05, 0.87, 0.14], [0.34, 0.02, 0.035], paint('steel'), { turn: 0.2 });
  boxAt(b, [0.1, 0.87, 0.18], [0.26, 0.02, 0.03], paint('gold'), { turn: -0.3 });
}
