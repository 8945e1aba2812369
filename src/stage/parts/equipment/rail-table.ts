import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder } from '../../round-shapes.ts';
import { boxAt, plate, type Point2, quad } from '../../shapes.ts';
import type { Look } from '../part.ts';

const TOP = 0.86;
const [STRAIGHT, BEND] = [0.72, 0.5];

/** A table model of a line: an oval of track through a hill, a station, a river and a little red train. */
export function railTable(b: MeshBuilder, { random }: Look): void {
  for (const x of [-1.3, 1.3])
    for (const z of [-0.62, 0.62])
      boxAt(b, [x, 0, z], [0.12, 0.66, 0.12], paint('woodDeep'), { foot: paint('woodDeep', 0.75) });
  boxAt(b, [0, 0.2, 0], [2.5, 0.05, 1.2], paint('wood', 0.9), { without: [] });
  boxAt(b, [0, 0.64, 0], [2.96, 0.24, 1.56], paint('wood'), { top: paint('woodDeep'), without: [] });
  boxAt(b, [0, 0.74, 0], [2.98, 0.04, 1.58], paint('yu'), { without: [] });
  boxAt(b, [0, TOP, 0], [2.84, 0.03, 1.44], paint('grassDeep'), { top: paint('leafLight') });
  b.within({ at: [0, TOP + 0.03, 0] }, () => {
    river(b);
    loop(b);
    hill(b);
    station(b);
    train(b);
    for (let i = 0; i < 16; i++) {
      const x = [-1.32, -0.35, 0.2, 0.45, -0.15, 1.3][i % 6]! + (random() - 0.5) * 0.14;
      const z = i % 6 === 0 || i % 6 === 5 ? (random() - 0.5) * 1.2 : (random() - 0.5) * 0.5;
      b.within({ at: [x, 0, z], scale: 0.8 + random() * 0.5 }, () => {
        cylinder(b, 0.055, 0.15, paint(i % 4 ? 'leafDeep' : 'ginkgo'), {
          upper: 0,
          sides: 6,
          foot: paint(i % 4 ? 'leaf' : 'maple'),
        });
      });
    }
  });
}

/** A place on the loop's middle line, and its heading. */
function onLoop(share: number, aside = 0): { at: Point2; turn: number } {
  const length = 4 * STRAIGHT + 2 * Math.PI * BEND;
  let s = (((share % 1) + 1) % 1) * length;
  const r = BEND + aside;
  if (s < 2 * STRAIGHT) return { at: [-STRAIGHT + s, r], turn: 0 };
  s -= 2 * STRAIGHT;
  if (s < Math.PI * BEND) {
    const a = s / BEND;
    return { at: [STRAIGHT + r * Math.sin(a), r * Math.cos(a)], turn: a };
  }
  s -= Math.PI * BEND;
  if (s < 2 * STRAIGHT) return { at: [STRAIGHT - s, -r], turn: Math.PI };
  const a = (s - 2 * STRAIGHT) / BEND;
  return { at: [-STRAIGHT - r * Math.sin(a), -r * Math.cos(a)], turn: Math.PI + a };
}

function loop(b: MeshBuilder): void {
  const parts = 40;
  const ribbon = (inner: number, outer: number, y: number, colour: Parameters<typeof paint>[0]) => {
    for (let i = 0; i < parts; i++) {
      const [a, c] = [onLoop(i / parts, inner).at, onLoop(i / parts, outer).at];
      const [d, e] = [onLoop((i + 1) / parts, inner).at, onLoop((i + 1) / parts, outer).at];
      quad(
        b,
        [
          [c[0], y, c[1]],
          [e[0], y, e[1]],
          [d[0], y, d[1]],
          [a[0], y, a[1]],
        ],
        paint(colour),
      );
    }
  };
  ribbon(-0.09, 0.09, 0.008, 'pavingDeep');
  ribbon(-0.05, -0.025, 0.02, 'steelDeep');
  ribbon(0.025, 0.05, 0.02, 'steelDeep');
}

function river(b: MeshBuilder): void {
  const bank = (out: number): Point2[] => [
    [0.62 - out, -0.72],
    [0.9 + out, -0.72],
    [0.78 + out, -0.2],
    [0.98 + out, 0.25],
    [0.86 + out, 0.72],
    [0.56 - out, 0.72],
    [0.7 - out, 0.25],
    [0.5 - out, -0.2],
  ];
  plate(b, bank(0.04), 0.003, paint('sand'));
  plate(b, bank(0), 0.005, paint('water'));
  // The bridges: parapets where the line crosses.
  for (const z of [-BEND, BEND])
    for (const side of [-0.1, 0.1]) boxAt(b, [0.74, 0, z + side], [0.62, 0.09, 0.025], paint('roofRed'));
}

function hill(b: MeshBuilder): void {
  b.within({ at: [-0.55, 0, -0.42] }, () => {
    boxAt(b, [0, 0, -0.08], [0.62, 0.22, 0.28], paint('stone'), { top: paint('leaf') });
    for (const x of [-0.32, 0.32]) boxAt(b, [x, 0, -0.08], [0.03, 0.19, 0.14], paint('rubber'));
    for (const x of [-0.32, 0.32])
      for (const z of [-0.18, 0.02]) boxAt(b, [x, 0, z], [0.06, 0.24, 0.06], paint('kerb'));
    for (const x of [-0.32, 0.32]) boxAt(b, [x, 0.19, -0.08], [0.06, 0.06, 0.26], paint('kerb'), { without: [] });
    b.within({ at: [0, 0.2, -0.04] }, () =>
      ball(b, 0.34, paint('leafLight'), { stretch: [1, 0.95, 0.62], detail: 1, below: paint('leafDeep') }),
    );
    b.within({ at: [0.16, 0.08, 0.16] }, () =>
      ball(b, 0.2, paint('leaf'), { stretch: [1, 0.8, 0.7], below: paint('leafDeep') }),
    );
  });
}

function station(b: MeshBuilder): void {
  b.within({ at: [-0.3, 0, 0.26] }, () => {
    boxAt(b, [0, 0, 0.06], [0.95, 0.06, 0.18], paint('kerb'));
    boxAt(b, [0, 0.06, 0.135], [0.95, 0.006, 0.03], paint('safety'));
    boxAt(b, [0, 0, -0.08], [0.6, 0.26, 0.16], paint('cream'), { foot: paint('sand') });
    for (let i = 0; i < 4; i++)
      boxAt(b, [-0.21 + i * 0.14, 0.08, 0.002], [0.08, 0.1, 0.01], paint('glassWarm'), { glow: 0.8 });
    boxAt(b, [0, 0.26, -0.03], [0.74, 0.05, 0.36], paint('roofGreen'), { without: [] });
    boxAt(b, [0, 0.31, -0.08], [0.24, 0.1, 0.14], paint('cream'), { top: paint('roofGreen') });
    for (const x of [-0.33, 0.33]) boxAt(b, [x, 0.06, 0.1], [0.025, 0.2, 0.025], paint('steelDeep'));
  });
  for (const [x, z, h, colour] of [
    [1.2, -0.1, 0.42, 'brick'],
    [1.1, 0.14, 0.3, 'mist'],
    [0.32, -0.2, 0.36, 'sand'],
    [0.12, -0.26, 0.24, 'brick'],
  ] as const) {
    boxAt(b, [x, 0, z], [0.16, h, 0.16], paint(colour), { foot: paint(colour, 0.85), top: paint('roofSlate') });
    for (let y = 0.06; y + 0.07 < h; y += 0.09)
      boxAt(b, [x, y, z + 0.075], [0.11, 0.04, 0.02], paint('glassWarm'), { glow: 0.7 });
  }
}

function train(b: MeshBuilder): void {
  [0.155, 0.105, 0.055].forEach((share, car) => {
    const { at, turn } = onLoop(share);
    b.within({ at: [at[0], 0.02, at[1]], turn }, () => {
      boxAt(b, [0, 0, 0], [0.21, 0.035, 0.09], paint('rubber'));
      boxAt(b, [0, 0.03, 0], [0.215, 0.13, 0.12], paint('yu'), { top: paint('enamel') });
      boxAt(b, [0, 0.085, 0], [0.17, 0.045, 0.126], paint('glassWarm'), { glow: 0.9 });
      if (car === 0) boxAt(b, [0.105, 0.04, 0], [0.016, 0.03, 0.09], paint('lamp'), { glow: 1 });
    });
  });
}
