import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../../mesh.ts';
import { tube } from '../../round-shapes.ts';
import { boxAt, plate, quad } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { court } from './court.ts';
import { loft, sheet } from './loft.ts';

/** Grounds one plays on. Layers lie some centimetres apart, the lowest above lawns and roads. */
export const sports: Catalogue = {
  track: { size: [120, 2.9, 60], flat: true, build: track },
  court,
};

const layer = [0.1, 0.16, 0.22] as const;
const lanes = 6;

/** Draws along the longer side of the extent, whichever that is. */
function track(b: MeshBuilder, { extent = [120, 60] }: Look): void {
  const [long, short] = extent[0] >= extent[1] ? extent : [extent[1], extent[0]];
  b.within({ turn: extent[0] >= extent[1] ? 0 : Math.PI / 2 }, () => {
    const radius = short / 2;
    const straight = (long - short) / 2;
    const lane = Math.min(1.3, short * 0.022);
    const inner = radius - 0.5 - lanes * lane;
    const red = mix(paint('roofRed'), paint('brick'), 0.4);
    const oval = (r: number, y: number): Point3[] =>
      Array.from({ length: 28 }, (_, k) => {
        const east = k < 14;
        const angle = ((east ? k : k - 14) / 13 - 0.5) * Math.PI;
        const [c, s] = [Math.cos(angle) * r, Math.sin(angle) * r];
        return east ? ([straight + c, y, -s] as const) : ([-straight - c, y, s] as const);
      });
    const flat = (outline: Point3[]) => outline.map(([x, , z]) => [x, z] as const);
    const line = Math.max(0.14, short * 0.004);
    loft(b, [oval(radius, layer[0]), oval(inner - line, layer[0])], () => red);
    for (let i = 0; i <= lanes; i++) {
      const r = inner + i * lane;
      loft(b, [oval(r + line / 2, layer[1]), oval(r - line / 2, layer[1])], () => paint('white'));
    }
    plate(b, flat(oval(inner - line, 0)), layer[0], paint('leaf', 0.98));
    // Start and finish.
    for (const x of [straight - 2, straight - 3])
      quad(b, mat([x, inner + (lanes * lane) / 2], [0.35, lanes * lane], layer[1]), paint('white'));
    ends(b, straight, inner, red);
    pitch(b, [straight + inner * 0.22, inner * 0.84]);
  });
}

/** A rectangle that lies flat, by its middle. */
const mat = (
  [x, z]: readonly [number, number],
  [w, d]: readonly [number, number],
  y: number,
): [Point3, Point3, Point3, Point3] => [
  [x - w / 2, y, z + d / 2],
  [x + w / 2, y, z + d / 2],
  [x + w / 2, y, z - d / 2],
  [x - w / 2, y, z - d / 2],
];

/** The grounds behind the goals: high jump to the east, long jump to the west. */
function ends(b: MeshBuilder, straight: number, inner: number, red: Rgb): void {
  for (const side of [-1, 1]) {
    const arc = Array.from({ length: 9 }, (_, k) => {
      const angle = (k / 8 - 0.5) * Math.PI * 0.72;
      return [side * (straight + Math.cos(angle) * (inner - 1)), Math.sin(angle) * (inner - 1)] as const;
    });
    plate(b, arc, layer[1], red);
  }
  const x = straight + inner * 0.68;
  boxAt(b, [x, layer[1], 0], [inner * 0.18, 0.7, inner * 0.3], paint('clothBlue'), { top: paint('clothBlue', 1.1) });
  for (const z of [-1, 1]) boxAt(b, [x - inner * 0.1, layer[1], z * inner * 0.17], [0.16, 2.2, 0.16], paint('white'));
  boxAt(b, [x - inner * 0.1, 1.6, 0], [0.1, 0.1, inner * 0.34], paint('yu'), { without: [] });
  quad(b, mat([-x, 0], [inner * 0.16, inner * 0.6], layer[2]), paint('kerb'));
  quad(b, mat([-x, 0], [inner * 0.12, inner * 0.56], 0.28), paint('meadow'));
}

function pitch(b: MeshBuilder, [x, z]: readonly [number, number]): void {
  const stripes = 14;
  const width = (2 * x) / stripes;
  for (let i = 0; i < stripes; i += 2)
    quad(b, mat([-x + (i + 0.5) * width, 0], [width, 2 * z], layer[1]), paint('leafLight', 0.95));
  const y = layer[2];
  const w = Math.max(0.2, z * 0.016);
  const white = paint('white');
  const mark = (from: readonly [number, number], to: readonly [number, number]) => {
    const [cx, cz] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    quad(b, mat([cx, cz], [Math.abs(to[0] - from[0]) + w, Math.abs(to[1] - from[1]) + w], y), white);
  };
  for (const side of [-1, 1]) {
    mark([-x, side * z], [x, side * z]);
    mark([side * x, -z], [side * x, z]);
    for (const [deep, wide] of [
      [0.3, 0.55],
      [0.11, 0.25],
    ] as const) {
      const to = side * (x - z * deep * 1.15);
      mark([side * x, -z * wide], [to, -z * wide]);
      mark([side * x, z * wide], [to, z * wide]);
      mark([to, -z * wide], [to, z * wide]);
    }
    b.within({ at: [side * x, layer[1], 0], turn: side > 0 ? 0 : Math.PI }, () => goal(b));
  }
  mark([0, -z], [0, z]);
  const circle = (r: number) =>
    Array.from({ length: 20 }, (_, k): Point3 => [
      Math.cos((k / 10) * Math.PI) * r,
      y,
      -Math.sin((k / 10) * Math.PI) * r,
    ]);
  loft(b, [circle(z * 0.26 + w / 2), circle(z * 0.26 - w / 2)], () => white);
}

/** A goal whose mouth looks west. */
function goal(b: MeshBuilder): void {
  const [half, high, deep] = [3.66, 2.5, 2];
  const white = paint('white');
  for (const z of [-half, half]) {
    boxAt(b, [0, 0, z], [0.18, high, 0.18], white);
    tube(
      b,
      [
        [0, high, z],
        [deep * 0.4, high, z],
        [deep, 0, z],
      ],
      0.05,
      paint('steel'),
      3,
    );
  }
  boxAt(b, [0, high - 0.04, 0], [0.18, 0.18, half * 2 + 0.18], white, { without: [] });
  tube(
    b,
    [
      [deep, 0.05, -half],
      [deep, 0.05, half],
    ],
    0.06,
    paint('steel'),
    3,
  );
  // The net: bands, so that one sees through.
  for (let i = 0; i < 9; i++) {
    const z = -half + ((i + 0.5) / 9) * 2 * half;
    sheet(
      b,
      [
        [deep, 0, z - 0.08],
        [deep, 0, z + 0.08],
        [deep * 0.4, high, z + 0.08],
        [deep * 0.4, high, z - 0.08],
      ],
      paint('enamel'),
    );
  }
}
