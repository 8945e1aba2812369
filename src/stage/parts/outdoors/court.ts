import { type MeshBuilder, mix, paint, type Point3 } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { box, boxAt, quad } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { loft, ringAt, sheet } from './loft.ts';

/** A basketball court with two hoops; it fills its extent. */
export const court: Part = { size: [28, 4.2, 15], flat: true, build };

function build(b: MeshBuilder, { extent = [28, 15], colour }: Look): void {
  const [long, short] = extent[0] >= extent[1] ? extent : [extent[1], extent[0]];
  b.within({ turn: extent[0] >= extent[1] ? 0 : Math.PI / 2 }, () => {
    const [x, z] = [long / 2 - 1.3, short / 2 - 1];
    const floor = colour ? paint(colour) : mix(paint('roofRed'), paint('brick'), 0.55);
    const patch = (x0: number, x1: number, z0: number, z1: number, y: number, c: ReturnType<typeof paint>) =>
      quad(
        b,
        [
          [x0, y, z1],
          [x1, y, z1],
          [x1, y, z0],
          [x0, y, z0],
        ],
        c,
      );
    const frame = (w: number, d: number): Point3[] => [
      [w, 0.1, d],
      [w, 0.1, -d],
      [-w, 0.1, -d],
      [-w, 0.1, d],
    ];
    loft(b, [frame(long / 2, short / 2), frame(x, z)], () => mix(paint('shuLight'), paint('grassDeep'), 0.45));
    patch(-x, x, -z, z, 0.1, floor);
    const [keyDeep, keyWide] = [Math.min(5.8, x * 0.45), Math.min(2.45, z * 0.4)];
    const [y, w] = [0.18, 0.08];
    const white = paint('white');
    const mark = (x0: number, z0: number, x1: number, z1: number) =>
      patch(Math.min(x0, x1) - w, Math.max(x0, x1) + w, Math.min(z0, z1) - w, Math.max(z0, z1) + w, y, white);
    const arc = (cx: number, r: number, from: number, to: number, parts: number) => {
      const at = (radius: number) =>
        Array.from({ length: parts + 1 }, (_, k): Point3 => {
          const angle = from + ((to - from) * k) / parts;
          return [cx + Math.cos(angle) * radius, y, -Math.sin(angle) * radius];
        });
      loft(b, [at(r + w), at(r - w)], () => white, { closed: false });
    };
    for (const side of [-1, 1]) {
      const key = side * (x - keyDeep);
      patch(
        Math.min(key, side * x),
        Math.max(key, side * x),
        -keyWide,
        keyWide,
        0.14,
        mix(paint('shuLight'), paint('leaf'), 0.25),
      );
      mark(-x, side * z, x, side * z);
      mark(side * x, -z, side * x, z);
      mark(key, -keyWide, key, keyWide);
      for (const edge of [-keyWide, keyWide]) mark(key, edge, side * x, edge);
      const facing = side > 0 ? Math.PI / 2 : -Math.PI / 2;
      arc(key, Math.min(1.8, keyWide), facing, facing + Math.PI, 10);
      const [hoop, far] = [side * (x - 1.575), Math.min(6.75, z - 0.6)];
      arc(hoop, far, facing, facing + Math.PI, 16);
      for (const edge of [-far, far]) mark(hoop, edge, side * x, edge);
      b.within({ at: [side * x, 0.1, 0], turn: side > 0 ? 0 : Math.PI }, () => hoopStand(b));
    }
    mark(0, -z, 0, z);
    arc(0, 1.8, 0, 2 * Math.PI, 18);
  });
}

/** A hoop on its stand, outside the east line; it looks west. */
function hoopStand(b: MeshBuilder): void {
  b.within({ at: [0.6, 0, 0] }, () =>
    box(b, [1, 0.5, 1], paint('shu'), { foot: paint('shu', 0.8), top: paint('shuLight') }),
  );
  b.within({ at: [0.6, 0.5, 0] }, () => cylinder(b, 0.15, 2.9, paint('shu'), { upper: 0.12, sides: 6 }));
  tube(
    b,
    [
      [0.6, 3.3, 0],
      [-1.05, 3.45, 0],
    ],
    0.1,
    paint('shu'),
    4,
  );
  tube(
    b,
    [
      [0.6, 2.4, 0],
      [-1.05, 3.2, 0],
    ],
    0.07,
    paint('shu'),
    4,
  );
  boxAt(b, [-1.15, 2.8, 0], [0.1, 1.2, 1.9], paint('white'), { without: [] });
  const pane = (from: number, to: number, half: number, layer: number, name: 'yuLight' | 'white') =>
    quad(
      b,
      [
        [layer, from, -half],
        [layer, from, half],
        [layer, to, half],
        [layer, to, -half],
      ],
      paint(name),
    );
  pane(2.92, 3.52, 0.42, -1.21, 'yuLight');
  pane(3.0, 3.44, 0.32, -1.22, 'white');
  const ring = (y: number, r: number) => ringAt(y, r, 9, [-1.575, 0]);
  const [top, low] = [ring(3.05, 0.36), ring(2.95, 0.36)];
  loft(b, [low, top], () => paint('yuLight'));
  loft(b, [top, low], () => paint('yuLight'));
  const hem = ring(2.5, 0.2);
  for (let k = 0; k < 9; k += 1) {
    const [p, q, r] = [low[k]!, low[(k + 1) % 9]!, hem[k]!];
    const inward = ([x, y, z]: Point3, s: Point3): Point3 => [x + (s[0] - x) * 0.35, y, z + (s[2] - z) * 0.35];
    sheet(b, [p, inward(p, q), inward(r, hem[(k + 1) % 9]!), r], paint('white'));
  }
}
