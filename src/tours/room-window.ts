import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../stage/mesh.ts';
import { seeded } from '../stage/random.ts';
import { boxAt, quad, triangle } from '../stage/shapes.ts';
import type { Finish } from './room-finish.ts';
import type { Opening } from './room-openings.ts';

interface Wall {
  length: number;
  height: number;
  away: number;
  sill: number;
}

/** Windows of one wall (see the wall's frame in room-shell.ts), and the country they look on: one view, drawn on the panes, that runs on from window to window. */
export function buildWindows(
  b: MeshBuilder,
  openings: readonly Opening[],
  { length, height, away, sill }: Wall,
  finish: Finish,
): void {
  const glass = finish.over === 'glass';
  const low = glass ? sill + 0.06 : Math.max(0.9, sill);
  const high = glass ? height - 0.62 : Math.min(height - 0.72, low + 2.1);
  openings.forEach(({ middle: x, width: pane }, i) => {
    view(b, { x0: x - pane / 2, x1: x + pane / 2, low, high, away }, i);
    const bar = (at: Point3, size: Point3) =>
      boxAt(b, at, size, paint(finish.lattice ? 'woodDeep' : 'white'), { without: [] });
    for (const dx of [-pane / 2, 0, pane / 2])
      bar([x + dx, low, -away + 0.05], [dx === 0 ? 0.06 : 0.09, high - low, 0.1]);
    for (const y of [low - 0.05, low + (high - low) * 0.7, high - 0.03])
      bar([x, y, -away + 0.05], [pane + 0.09, 0.07, 0.1]);
    if (finish.lattice) lattice(x, pane, bar);
    boxAt(b, [x, low - 0.1, -away + 0.12], [pane + 0.34, 0.06, 0.26], paint(finish.lattice ? 'wood' : 'white'), {
      without: [],
    });
    if (i > 0 && finish.over !== 'panels' && finish.over !== 'glass')
      boxAt(
        b,
        [-length / 2 + (i * length) / openings.length, 0, -away + 0.06],
        [0.26, height, 0.12],
        paint(finish.frame),
        {
          without: ['bottom', 'top'],
          foot: paint(finish.frame, 0.8),
        },
      );
  });

  function lattice(x: number, width: number, bar: (at: Point3, size: Point3) => void): void {
    for (const side of [-1, 1]) {
      const middle = x + (side * width) / 4;
      for (const dx of [-0.16, 0.16]) bar([middle + dx, low, -away + 0.04], [0.03, high - low, 0.05]);
      for (const share of [0.14, 0.56, 0.85])
        bar([middle, low + (high - low) * share, -away + 0.04], [width / 2, 0.03, 0.05]);
    }
  }
}

interface Pane {
  x0: number;
  x1: number;
  low: number;
  high: number;
  away: number;
}

/** Ridges from far to near: share of the pane's height at a place along the wall. */
const ridges: readonly { colour: Rgb; line: (x: number) => number }[] = [
  {
    colour: mix(paint('hillFar'), paint('clothBlue'), 0.3),
    line: (x) => 0.52 + 0.13 * Math.sin(x * 0.55 + 1) + 0.06 * Math.sin(x * 1.7),
  },
  {
    colour: mix(paint('hillNear'), paint('clothBlue'), 0.12),
    line: (x) => 0.4 + 0.1 * Math.sin(x * 0.8 + 3) + 0.05 * Math.sin(x * 2.1 + 2),
  },
  { colour: paint('leafLight', 0.98), line: (x) => 0.24 + 0.05 * Math.sin(x * 0.9 + 5) },
];

function view(b: MeshBuilder, { x0, x1, low, high, away }: Pane, seed: number): void {
  const at = (x: number, share: number, out: number): Point3 => [x, low + (high - low) * share, -away + out];
  const glow = 0.6;
  quad(
    b,
    [at(x0, 0.3, 0.012), at(x1, 0.3, 0.012), at(x1, 1, 0.012), at(x0, 1, 0.012)],
    mix(paint('clothBlue', 1.12), paint('frame'), 0.55),
    { glow, foot: mix(paint('frame'), paint('lamp'), 0.35) },
  );
  const steps = 8;
  ridges.forEach(({ colour, line }, layer) => {
    for (let k = 0; k < steps; k++) {
      const [p, q] = [x0 + ((x1 - x0) * k) / steps, x0 + ((x1 - x0) * (k + 1)) / steps];
      const out = 0.015 + layer * 0.003;
      quad(b, [at(p, 0, out), at(q, 0, out), at(q, line(q), out), at(p, line(p), out)], colour, {
        glow,
        foot: mix(colour, paint('frame'), 0.3),
      });
    }
  });
  // Trees before the meadow; whole ones, so that none is cut by the frame.
  const random = seeded(seed * 77 + Math.round(away * 10) + 5);
  const trees = 5;
  for (let k = 0; k < trees; k++) {
    const r = 0.13 + random() * 0.13;
    const x = x0 + r + 0.06 + (x1 - x0 - 2 * r - 0.12) * ((k + random() * 0.8) / trees);
    const y = low + (high - low) * (0.06 + random() * 0.14) + r;
    const colour = paint(
      (['leaf', 'leafDeep', 'ginkgo', 'leaf', 'roofGreen'] as const)[Math.floor(random() * 5)]!,
      1.05,
    );
    const out = 0.026 + k * 0.002;
    quad(
      b,
      [
        [x - 0.02, low, -away + out],
        [x + 0.02, low, -away + out],
        [x + 0.02, y, -away + out],
        [x - 0.02, y, -away + out],
      ],
      paint('trunk'),
      { glow },
    );
    const rim = (a: number): Point3 => [
      x + Math.cos((a / 9) * 2 * Math.PI) * r,
      y + Math.sin((a / 9) * 2 * Math.PI) * r * 1.12,
      -away + out + 0.001,
    ];
    // Facets are lighter on the side of the sun.
    for (let a = 0; a < 9; a++)
      triangle(
        b,
        [x - r * 0.2, y + r * 0.25, -away + out + 0.001],
        rim(a),
        rim(a + 1),
        mix(colour, paint(a < 1 || a > 5 ? 'leafDeep' : 'lamp'), a < 1 || a > 5 ? 0.22 : 0.14),
        glow,
      );
  }
}
