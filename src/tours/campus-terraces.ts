import { type MeshBuilder, mix, paint } from '../stage/mesh.ts';
import { balustrade, bank, type Edge, retainingWall } from '../stage/parts/slopes.ts';
import { seeded } from '../stage/random.ts';
import { anticlockwise, plate, type Point2 } from '../stage/shapes.ts';
import { type Place, toScene } from './compass.ts';
import { CROSSING, cornersOf, nearestOn, terraceAt } from './ground.ts';
import type { TourData } from './schema.ts';

type Ground = TourData['ground'];
type Props = TourData['props'];

/** A corner of a terrace's rim, and what the edge that starts in it looks like. */
interface Corner {
  at: Point2;
  manner: 'wall' | 'bank' | 'none';
  low: number;
}

/** How far a bank reaches out for each metre it rises. */
const SLOPE = 1.5;

/**
 * The terraces: within the campus they are held by walls with a balustrade, which is open where stairs, ramps, bridges
 * and roads arrive; outside they end in grassy banks, so that the campus grows out of its hill.
 */
export function buildTerraces(b: MeshBuilder, ground: Ground, props: Props): void {
  const heightOf = ([x, z]: Point2) => terraceAt(ground, [x + ground.size[0] / 2, ground.size[1] / 2 - z]);
  const open = gaps(ground, props);
  ground.terraces.forEach((terrace, i) => {
    const outline = anticlockwise(cornersOf(terrace).map((place) => toScene(place, ground.size)));
    const top = terrace.height;
    plate(b, outline, top + 0.07, mix(paint('grass', 1.01), paint('meadow'), i % 2 ? 0.25 : 0));
    const rim = rimOf(outline, ground.size, top, heightOf);
    const feet = feetOf(rim, top, i);
    rim.forEach(({ at, manner, low }, k) => {
      const edge: Edge = { from: at, to: rim[(k + 1) % rim.length]!.at, low, top };
      if (manner === 'bank') bank(b, edge, [feet[k]!, feet[(k + 1) % rim.length]!]);
      if (manner !== 'wall') return;
      const length = Math.hypot(edge.to[0] - at[0], edge.to[1] - at[1]);
      const on = (metres: number): Point2 => [
        at[0] + ((edge.to[0] - at[0]) * metres) / length,
        at[1] + ((edge.to[1] - at[1]) * metres) / length,
      ];
      retainingWall(b, edge, (metres) => open(on(metres)));
      if (top - low > 1.2) for (const [from, to] of closed(edge, open)) balustrade(b, from, to, top + 0.07);
    });
  });
}

/** The rim cut into short edges, each with the height of the ground below it; edges that nobody sees are `none`. */
function rimOf(
  outline: readonly Point2[],
  [width, depth]: Place,
  top: number,
  heightOf: (at: Point2) => number,
): Corner[] {
  const inside = ([x, z]: Point2) => Math.abs(x) <= width / 2 && Math.abs(z) <= depth / 2;
  return outline.flatMap((from, i) => {
    const to = outline[(i + 1) % outline.length]!;
    const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dz);
    const at = (share: number): Point2 => [from[0] + dx * share, from[1] + dz * share];
    const beside = (share: number, metres: number): Point2 => {
      const [x, z] = at(share);
      return [x - (dz / length) * metres, z + (dx / length) * metres];
    };
    const cuts = crossings(from, to, [width / 2, depth / 2]);
    return cuts.slice(1).flatMap((end, k) => {
      const start = cuts[k]!;
      const walled = inside(at((start + end) / 2));
      const pieces = Math.max(1, Math.round(((end - start) * length) / (walled ? 12 : 17)));
      return Array.from({ length: pieces }, (_, n): Corner => {
        const [p, q] = [n, n + 1].map((step) => start + ((end - start) * step) / pieces) as [number, number];
        const samples = [0.06, 0.5, 0.94].map((t) => p + (q - p) * t);
        const low = Math.min(...samples.map((t) => heightOf(beside(t, 0.4))));
        const covered = samples.every((t) => heightOf(beside(t, -0.4)) > top + 0.01);
        return { at: at(p), low, manner: low >= top - 0.05 || covered ? 'none' : walled ? 'wall' : 'bank' };
      });
    });
  });
}

/** Where along a line, 0–1, it passes the border of the ground; with its two ends. */
function crossings([ax, az]: Point2, [bx, bz]: Point2, [x, z]: Point2): number[] {
  const shares = [(x - ax) / (bx - ax), (-x - ax) / (bx - ax), (z - az) / (bz - az), (-z - az) / (bz - az)];
  return [0, ...shares.filter((share) => share > 0.001 && share < 0.999).sort((p, q) => p - q), 1];
}

/** The foot of the bank below each corner: out along both its edges, not at all where a wall begins. */
function feetOf(rim: readonly Corner[], top: number, seed: number): { at: Point2; y: number }[] {
  const random = seeded(seed * 31 + 5);
  return rim.map(({ at, manner, low }, i) => {
    const before = rim[(i + rim.length - 1) % rim.length]!;
    const next = rim[(i + 1) % rim.length]!;
    const y = Math.min(low, before.low);
    if (manner !== 'bank' || before.manner !== 'bank') return { at, y };
    const normal = (p: Point2, q: Point2): Point2 => {
      const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
      return [-(q[1] - p[1]) / length, (q[0] - p[0]) / length];
    };
    const [m, n] = [normal(before.at, at), normal(at, next.at)];
    const [x, z] = [m[0] + n[0], m[1] + n[1]];
    const run = ((top - y) * SLOPE * (0.8 + random() * 0.5)) / (Math.hypot(x, z) || 1);
    return { at: [at[0] + x * run, at[1] + z * run], y };
  });
}

type Gap = (at: Place) => boolean;

/** Where ways arrive, nothing bars them. */
function gaps(ground: Ground, props: Props): Gap {
  const lines = [
    ...props.flatMap(({ kind, line, width = CROSSING }) =>
      line && (kind === '台阶' || kind === '坡道' || kind === '桥') ? [{ line, away: width / 2 + 0.5 }] : [],
    ),
    ...ground.roads.map(({ line, width }) => ({ line, away: width / 2 + 0.3 })),
  ];
  return ([x, z]) => {
    const place: Place = [x + ground.size[0] / 2, ground.size[1] / 2 - z];
    return lines.some(({ line, away }) => nearestOn(place, line).metres < away);
  };
}

/** The parts of an edge that are barred. */
function closed({ from, to }: Edge, open: Gap): [Point2, Point2][] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(1, Math.round(length / 0.5));
  const at = (i: number): Point2 => [
    from[0] + ((to[0] - from[0]) * i) / steps,
    from[1] + ((to[1] - from[1]) * i) / steps,
  ];
  const parts: [Point2, Point2][] = [];
  let start: number | undefined;
  for (let i = 0; i <= steps; i++) {
    if (!open(at(i))) start ??= i;
    if (start === undefined || (i < steps && !open(at(i + 1)))) continue;
    if (i - start > 1) parts.push([at(start), at(i)]);
    start = undefined;
  }
  return parts;
}
