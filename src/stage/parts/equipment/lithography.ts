import { type MeshBuilder, mix, paint } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt, prism } from '../../shapes.ts';
import { rod } from './turned.ts';
import { wafer } from './wafer.ts';

/** 光刻机: the great white machine; behind its amber window the lens column stands over a wafer, at its side the pods. */
export function lithography(b: MeshBuilder): void {
  const white = { foot: paint('mist'), top: paint('white') };
  boxAt(b, [0, 0, -0.1], [4.3, 0.14, 2.0], paint('steelDeep'));
  // Left body, right body, and the recess of the window between them.
  boxAt(b, [-1.65, 0.14, -0.1], [1.1, 2.2, 2.1], paint('enamel'), white);
  boxAt(b, [1.62, 0.14, -0.1], [1.16, 2.2, 2.1], paint('enamel'), white);
  boxAt(b, [-0.03, 0.14, -0.1], [2.16, 0.74, 2.1], paint('white'), white);
  boxAt(b, [-0.03, 1.96, -0.1], [2.16, 0.38, 2.1], paint('white'), { top: paint('white'), without: [] });
  boxAt(b, [-0.03, 0.88, -0.75], [2.16, 1.08, 0.8], paint('gold'), { glow: 0.85, foot: paint('safety') });
  // The bay is lit yellow all round: resist must not see blue.
  for (const x of [-1.09, 1.03])
    boxAt(b, [x, 0.88, 0.28], [0.02, 1.08, 1.3], paint('gold', 1.12), { glow: 0.7, foot: paint('safety') });
  boxAt(b, [-0.03, 1.93, 0.28], [2.1, 0.02, 1.3], paint('safety'), { glow: 0.8, without: ['top'] });
  roof(b);
  lens(b);
  front(b);
  b.within({ at: [1.62, 0, 0.95] }, () => console(b));
  b.within({ at: [-1.65, 0, 0.95] }, () => ports(b));
}

/** Stepped back towards the top, with pipes and the light tower. */
function roof(b: MeshBuilder): void {
  prism(
    b,
    [
      [-2, 0.7],
      [1.9, 0.7],
      [2.05, 0.5],
      [2.05, -1],
      [-2.1, -1],
      [-2.1, 0.6],
    ],
    2.34,
    0.26,
    paint('mist'),
    { top: paint('enamel'), foot: paint('mist', 0.9) },
  );
  for (const x of [-1.3, -0.5, 0.3])
    boxAt(b, [x, 2.6, -0.3], [0.6, 0.07, 0.8], paint('steel'), { top: paint('steelDeep') });
  for (const x of [0.95, 1.25])
    tube(
      b,
      [
        [x, 2.3, -0.5],
        [x, 2.75, -0.5],
        [x, 2.84, -0.62],
        [x, 2.84, -0.95],
      ],
      0.09,
      paint('steel', 1.12),
      8,
    );
  (['shuLight', 'safety', 'yuLight'] as const).forEach((name, i) =>
    b.within({ at: [1.8, 2.6 + i * 0.11, 0.3] }, () =>
      cylinder(b, 0.07, 0.105, paint(name), { sides: 10, glow: i === 0 ? 1 : 0.25 }),
    ),
  );
}

/** The lens column and the stage under it, in yellow light. */
function lens(b: MeshBuilder): void {
  b.within({ at: [-0.03, 0, 0.1] }, () => {
    rod(b, [0, 1.96, 0], [0, 1.74, 0], 0.42, paint('iron'), { sides: 16 });
    rod(b, [0, 1.74, 0], [0, 1.5, 0], 0.34, paint('steel', 1.1), { sides: 16 });
    rod(b, [0, 1.5, 0], [0, 1.42, 0], 0.36, paint('copper'), { sides: 16 });
    rod(b, [0, 1.42, 0], [0, 1.22, 0], 0.3, paint('steel'), { upper: 0.18, sides: 16 });
    rod(b, [0, 1.22, 0], [0, 1.03, 0], 0.06, paint('clothRose'), { upper: 0.1, sides: 8, glow: 1 });
    boxAt(b, [0, 0.88, 0.1], [1.3, 0.07, 0.9], paint('iron'), { top: paint('iron', 1.3) });
    wafer(b, [0, 0.985, 0.16], [0, 1, 0.18], 0.38);
    for (const x of [-0.8, 0.8]) boxAt(b, [x, 0.88, 0], [0.16, 0.3, 0.5], paint('steelDeep'));
  });
  for (const z of [0.5]) boxAt(b, [-0.03, 1.9, z], [1.7, 0.06, 0.12], paint('lamp'), { glow: 1, without: [] });
}

function front(b: MeshBuilder): void {
  // Frame of the window, a blue-green band across the whole front, doors and vents below.
  for (const y of [0.86, 1.93]) boxAt(b, [-0.03, y, 0.95], [2.16, 0.07, 0.08], paint('steelDeep'), { without: [] });
  for (const x of [-1.09, 1.03]) boxAt(b, [x, 0.86, 0.95], [0.07, 1.14, 0.08], paint('steelDeep'), { without: [] });
  boxAt(b, [-0.02, 2.08, 0.955], [4.4, 0.16, 0.03], paint('shu'));
  boxAt(b, [-0.02, 2.03, 0.957], [4.4, 0.04, 0.03], paint('gold'));
  for (const x of [-0.57, 0.51]) {
    boxAt(b, [x, 0.22, 0.955], [1, 0.56, 0.02], mix(paint('enamel'), paint('mist'), 0.5));
    for (const y of [0.32, 0.4, 0.48]) boxAt(b, [x, y, 0.97], [0.6, 0.035, 0.015], paint('steelDeep'));
  }
  boxAt(b, [2.205, 0.5, -0.2], [0.02, 1.2, 1.2], paint('white'));
  for (const y of [0.7, 0.84, 0.98, 1.12]) boxAt(b, [2.22, y, -0.2], [0.02, 0.05, 0.9], paint('steel'));
}

/** The operator's place: a tilted pair of screens over a shelf of keys. */
function console(b: MeshBuilder): void {
  boxAt(b, [0, 1.14, 0], [0.92, 0.74, 0.05], paint('iron'));
  boxAt(b, [0, 1.2, 0.02], [0.8, 0.6, 0.03], paint('screen'), { glow: 0.5 });
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 4; j++)
      if ((i + j * 3) % 5)
        boxAt(
          b,
          [-0.28 + i * 0.08, 1.3 + j * 0.11, 0.037],
          [0.06, 0.085, 0.01],
          paint((i * j) % 3 ? 'screenGlow' : 'leafLight'),
          { glow: 0.9 },
        );
  for (const [y, w] of [
    [1.68, 0.2],
    [1.58, 0.26],
    [1.48, 0.16],
    [1.32, 0.24],
  ] as const)
    boxAt(b, [0.24, y, 0.037], [w, 0.04, 0.01], paint('gold'), { glow: 0.9 });
  boxAt(b, [0, 0.94, 0.12], [0.84, 0.07, 0.26], paint('mist'), { top: paint('ink'), without: [] });
  for (let i = 0; i < 6; i++) boxAt(b, [-0.3 + i * 0.1, 1.01, 0.14], [0.07, 0.02, 0.12], paint('mist'));
  rod(b, [0.32, 1.0, 0.15], [0.32, 1.06, 0.15], 0.045, paint('yu'), { glow: 0.4 });
}

/** Two loading ports, each with its amber pod of wafers. */
function ports(b: MeshBuilder): void {
  for (const x of [-0.26, 0.26]) {
    boxAt(b, [x, 0.98, 0], [0.48, 0.86, 0.04], paint('steel'), { foot: paint('steelDeep') });
    boxAt(b, [x, 0.9, 0.13], [0.48, 0.07, 0.3], paint('iron'), { without: [] });
    boxAt(b, [x, 0.97, 0.13], [0.38, 0.42, 0.24], paint('flame', 0.92), {
      foot: paint('copper'),
      top: paint('safety'),
      glow: 0.15,
      without: [],
    });
    for (const y of [1.05, 1.13, 1.21, 1.29])
      boxAt(b, [x, y, 0.252], [0.28, 0.022, 0.012], paint('lamp'), { glow: 0.3 });
    boxAt(b, [x, 1.39, 0.13], [0.2, 0.05, 0.12], paint('roofDeep'));
    boxAt(b, [x, 1.6, 0.02], [0.14, 0.05, 0.03], paint('shuLight'), { glow: 1 });
  }
}
