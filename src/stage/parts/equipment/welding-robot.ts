import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Look } from '../part.ts';
import { arc } from './arc.ts';
import { rod, turned } from './turned.ts';

/** 焊接机器人: a six-axis arm with its torch at a ring in the positioner; controller and striped base beside it. */
export function weldingRobot(b: MeshBuilder, { random }: Look): void {
  boxAt(b, [0, 0, 0], [3.3, 0.1, 2.5], paint('steelDeep', 0.9), { top: paint('steelDeep', 1.12), foot: paint('iron') });
  for (let i = 0; i < 11; i++) boxAt(b, [-1.5 + i * 0.3, 0.02, 1.245], [0.16, 0.07, 0.02], paint('safety'));
  arm(b);
  positioner(b);
  b.within({ at: [0.62, 1.28, 0.36] }, () => arc(b, 0.16, random));
  controller(b);
}

function arm(b: MeshBuilder): void {
  const body = paint('safety');
  const joint = paint('iron');
  const elbow: Point3 = [-0.62, 2.05, 0.1];
  const wrist: Point3 = [0.3, 1.92, 0.32];
  b.within({ at: [-0.85, 0.1, -0.1] }, () => {
    boxAt(b, [0, 0, 0], [0.95, 0.12, 0.95], paint('iron'));
    turned(
      b,
      [
        [0.44, 0.12],
        [0.4, 0.3, paint('iron', 1.2)],
        [0.36, 0.34],
        [0.32, 0.72],
      ],
      body,
      { sides: 12, foot: paint('iron') },
    );
  });
  rod(b, [-0.85, 0.92, -0.36], [-0.85, 0.92, 0.2], 0.3, body, { sides: 12, tip: joint });
  rod(b, [-0.85, 0.92, 0.2], [-0.85, 0.92, 0.25], 0.17, paint('steel'), { sides: 10 });
  // Lower arm, elbow, forearm.
  rod(b, [-0.85, 0.95, -0.06], [elbow[0], elbow[1], -0.02], 0.21, body, { upper: 0.16, sides: 8 });
  rod(b, [elbow[0], elbow[1], -0.26], [elbow[0], elbow[1], 0.3], 0.23, body, { sides: 12, tip: joint });
  rod(b, [elbow[0], elbow[1], 0.3], [elbow[0], elbow[1], 0.34], 0.13, paint('steel'), { sides: 10 });
  rod(b, [-0.95, 2.12, 0.02], [elbow[0], elbow[1] + 0.02, 0.1], 0.15, joint, { upper: 0.19 });
  rod(b, elbow, wrist, 0.17, body, { upper: 0.12, sides: 8 });
  rod(b, [0.1, 1.948, 0.28], [0.16, 1.938, 0.292], 0.145, joint);
  // Wrist and torch.
  rod(b, [wrist[0], wrist[1], wrist[2] - 0.14], [wrist[0], wrist[1], wrist[2] + 0.16], 0.13, joint, {
    sides: 10,
    tip: body,
  });
  rod(b, wrist, [0.44, 1.7, 0.36], 0.09, body);
  rod(b, [0.43, 1.72, 0.36], [0.54, 1.52, 0.37], 0.05, joint);
  rod(b, [0.54, 1.53, 0.37], [0.61, 1.34, 0.36], 0.045, paint('copper', 1.15), { upper: 0.022 });
  // The wire feeder rides on the elbow, its hose to the torch.
  boxAt(b, [-0.66, 2.28, 0], [0.42, 0.24, 0.3], paint('yu'), { without: [] });
  rod(b, [-0.7, 2.4, 0.15], [-0.7, 2.4, 0.2], 0.09, paint('gold'), { sides: 10 });
  tube(
    b,
    [
      [-0.45, 2.4, 0],
      [-0.1, 2.5, 0.1],
      [0.35, 2.38, 0.25],
      [0.55, 2.05, 0.34],
      [0.5, 1.62, 0.37],
    ],
    0.032,
    paint('rubber'),
    6,
  );
}

/** Two posts hold a pipe flange between face plates; its seam still glows. */
function positioner(b: MeshBuilder): void {
  b.within({ at: [0.62, 0.1, 0.1] }, () => {
    for (const x of [-0.62, 0.72]) {
      boxAt(b, [x, 0, 0], [0.26, 1.12, 0.44], paint('machine'), {
        foot: paint('machineDeep'),
        top: paint('machine', 1.1),
      });
      boxAt(b, [x, 0, 0], [0.4, 0.1, 0.62], paint('machineDeep'));
    }
    rod(b, [-0.5, 0.86, 0], [-0.4, 0.86, 0], 0.3, paint('iron'), { sides: 14, tip: paint('steelDeep') });
    rod(b, [0.6, 0.86, 0], [0.5, 0.86, 0], 0.3, paint('iron'), { sides: 14, tip: paint('steelDeep') });
    rod(b, [-0.4, 0.86, 0], [0.5, 0.86, 0], 0.2, paint('steel', 1.08), { sides: 14 });
    rod(b, [0.03, 0.86, 0], [0.15, 0.86, 0], 0.33, paint('steel'), { sides: 16 });
    rod(b, [-0.05, 0.86, 0], [0.03, 0.86, 0], 0.235, paint('flame'), { upper: 0.27, sides: 14, glow: 1 });
  });
}

function controller(b: MeshBuilder): void {
  b.within({ at: [1.32, 0.1, -0.78] }, () => {
    boxAt(b, [0, 0, 0], [0.6, 1.35, 0.55], paint('enamel'), { foot: paint('mist'), top: paint('white') });
    boxAt(b, [0, 0.85, 0.28], [0.42, 0.32, 0.03], paint('screen'));
    boxAt(b, [0, 0.89, 0.295], [0.34, 0.24, 0.02], paint('screenGlow'), { glow: 0.8 });
    for (const [i, colour] of (['yu', 'safety', 'shuLight'] as const).entries())
      rod(b, [-0.14 + i * 0.14, 0.72, 0.28], [-0.14 + i * 0.14, 0.72, 0.32], 0.04, paint(colour), { glow: 0.4 });
    for (const y of [0.14, 0.22, 0.3, 0.38]) boxAt(b, [0, y, 0.28], [0.4, 0.03, 0.02], paint('steelDeep'));
    for (const [i, colour] of (['shuLight', 'safety', 'yuLight'] as const).entries())
      b.within({ at: [0.18, 1.35 + i * 0.11, -0.1] }, () =>
        cylinder(b, 0.06, 0.1, paint(colour), { sides: 8, glow: i === 0 ? 1 : 0.3 }),
      );
  });
}
