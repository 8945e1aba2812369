import { type MeshBuilder, paint } from '../mesh.ts';
import { tube } from '../round-shapes.ts';
import { boxAt, type Point2, quad } from '../shapes.ts';
import { edges, strip } from './land.ts';

/** The beam of a straddle monorail on its pillars; `ground` tells how far down a pillar reaches, or that none can stand there. */
export function monorail(
  b: MeshBuilder,
  line: readonly Point2[],
  y: number,
  ground: (at: Point2) => number | undefined,
): void {
  const { left, right } = edges(line, 1.1);
  strip(b, line, 1.1, y, paint('mist', 1.04));
  for (let i = 0; i + 1 < line.length; i++)
    for (const [p, q] of [
      [right[i]!, right[i + 1]!],
      [left[i + 1]!, left[i]!],
    ] as const)
      quad(
        b,
        [
          [p[0], y - 1.5, p[1]],
          [q[0], y - 1.5, q[1]],
          [q[0], y, q[1]],
          [p[0], y, p[1]],
        ],
        paint('mist', 0.92),
      );
  tube(
    b,
    line.map(([x, z]) => [x, y - 1.5, z]),
    0.5,
    paint('mist', 0.8),
    6,
  );
  let walked = 12;
  for (let i = 0; i + 1 < line.length; i++) {
    const [[ax, az], [bx, bz]] = [line[i]!, line[i + 1]!];
    const length = Math.hypot(bx - ax, bz - az);
    for (; walked < length; walked += 22) {
      const at: Point2 = [ax + ((bx - ax) * walked) / length, az + ((bz - az) * walked) / length];
      const foot = ground(at);
      if (foot === undefined) continue;
      b.within({ at: [at[0], foot, at[1]], turn: Math.atan2(-(bz - az), bx - ax) }, () => {
        boxAt(b, [0, 0, 0], [1.5, y - 1.5 - foot, 1.5], paint('mist'), { foot: paint('stoneDeep', 1.1) });
        boxAt(b, [0, y - 2.6 - foot, 0], [1.8, 1.1, 3.4], paint('mist', 1.02), { without: [] });
      });
    }
    walked -= length;
  }
}

/** Where a train goes through a house: a framed opening before the wall, lit inside; the frame looks south, y = 0 is the top of the beam. */
export function portal(b: MeshBuilder): void {
  const [half, low, high] = [2.7, -2.2, 4.4];
  quad(
    b,
    [
      [-half, low, 0.12],
      [half, low, 0.12],
      [half, high, 0.12],
      [-half, high, 0.12],
    ],
    paint('ink', 0.9),
    { foot: paint('ink', 0.6) },
  );
  for (const side of [-1, 1]) {
    boxAt(b, [side * (half + 0.45), low - 0.7, 0.6], [0.9, high - low + 1.5, 1.4], paint('mist', 1.05), {
      without: ['north'],
    });
    boxAt(b, [side * (half - 0.25), low + 0.6, 0.3], [0.3, high - low - 1.2, 0.3], paint('lamp'), { glow: 1 });
  }
  boxAt(b, [0, high, 0.6], [half * 2 + 1.8, 0.9, 1.6], paint('mist', 1.08), { without: ['north'] });
  boxAt(b, [0, high + 0.16, 1.42], [half * 2, 0.56, 0.08], paint('yuLight'), { without: [] });
  boxAt(b, [0, low - 0.8, 0.8], [half * 2 + 1.8, 0.8, 2], paint('mist', 0.98), { without: ['north'] });
}

/** The station hall behind a wall of that length: a projecting storey of glass; its frame looks south, y = 0 is the top of the beam. */
export function stationHall(b: MeshBuilder, length: number): void {
  const [low, high, deep] = [-2.2, 4.4, 1.1];
  const wide = length - 1.2;
  boxAt(b, [0, low - 0.5, deep / 2], [wide, 0.6, deep + 0.3], paint('mist'), { without: ['north'] });
  boxAt(b, [0, low, deep / 2 - 0.1], [wide - 0.6, high - low, deep - 0.2], paint('glassWarm', 0.8), {
    glow: 0.7,
    foot: paint('glass'),
    without: ['north', 'top', 'bottom'],
  });
  boxAt(b, [0, high, deep / 2], [wide, 0.7, deep + 0.5], paint('mist', 1.05), { without: ['north'] });
  boxAt(b, [0, high + 0.12, deep + 0.28], [wide, 0.34, 0.06], paint('yuLight'), { without: [] });
  const bays = Math.max(2, Math.round(wide / 2.6));
  for (let i = 0; i <= bays; i++)
    boxAt(b, [-wide / 2 + 0.3 + ((wide - 0.6) * i) / bays, low, deep], [0.22, high - low, 0.2], paint('frame'), {
      without: ['north', 'top', 'bottom'],
    });
  boxAt(b, [0, low + 3.1, deep], [wide - 0.6, 0.2, 0.16], paint('frame'), { without: ['north'] });
}
