import type { MeshBuilder } from '../stage/mesh.ts';
import { monorail, portal, stationHall } from '../stage/parts/monorail.ts';
import { outdoors } from '../stage/parts/outdoors.ts';
import { seeded } from '../stage/random.ts';
import type { Point2 } from '../stage/shapes.ts';
import type { Campus } from './campus-model.ts';
import { headingTo, metresBetween, type Place, toScene, turnOf } from './compass.ts';
import { standsIn, wingCorners } from './footprint.ts';
import { terraceAt } from './ground.ts';

/** How far a line goes on beyond the edge of the campus: into the haze. */
const BEYOND = 255;

/** Half a train, and how much of its nose looks out of a house. */
const TRAIN = { half: 15, out: 9.5 };

/** Where the line passes the wall of a house: the place, and the heading in which the wall looks. */
interface Passage {
  at: Place;
  heading: number;
}

/** A monorail: its height is above the ground at the first point of its line. It runs through the houses in its way. */
export function placeMonorail(b: MeshBuilder, campus: Campus, line: readonly Place[], above: number): void {
  const { ground, buildings } = campus;
  const height = terraceAt(ground, line[0]!) + above;
  const whole = extended(line, ground.size);
  const placeOf = ([x, z]: Point2): Place => [x + ground.size[0] / 2, ground.size[1] / 2 - z];
  monorail(
    b,
    whole.map((place) => toScene(place, ground.size)),
    height,
    (at) => (buildings.some((one) => standsIn(one, placeOf(at))) ? undefined : terraceAt(ground, placeOf(at))),
  );
  const put = (place: Place, heading: number, draw: () => void) => {
    const [x, z] = toScene(place, ground.size);
    b.within({ at: [x, height, z], turn: turnOf(heading) }, draw);
  };
  const train = (place: Place, heading: number) =>
    put(place, heading + 90, () => outdoors['monorail-train']?.build(b, { random: seeded(5) }));
  const middle: Place = [ground.size[0] / 2, ground.size[1] / 2];
  const nearer = (one: Place, other: Place) => metresBetween(one, middle) <= metresBetween(other, middle);
  // The train looks out on the side of the campus.
  let leaving: Passage | undefined;
  for (const building of buildings)
    for (const ring of wingCorners(building)) {
      const passages = passagesOf(line, ring);
      for (const { at, heading } of passages) put(at, heading, () => portal(b));
      if (passages.length < 2) continue;
      leaving ??= passages.reduce((one, other) => (nearer(one.at, other.at) ? one : other));
      for (const side of sidesOf(ring))
        if (passages.every(({ at }) => metresBetween(at, side.at) > side.length * 0.2))
          put(side.at, side.heading, () => stationHall(b, side.length));
    }
  const [from, to] = [line[0]!, line[1]!];
  if (!leaving) {
    train(between(from, to, 0.4), headingTo(from, to));
    return;
  }
  const angle = (leaving.heading * Math.PI) / 180;
  const back = TRAIN.half - TRAIN.out;
  train([leaving.at[0] - Math.sin(angle) * back, leaving.at[1] - Math.cos(angle) * back], leaving.heading);
}

const between = (from: Place, to: Place, share: number): Place => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** A line that starts or ends on the edge of the ground goes on beyond it. */
function extended(line: readonly Place[], [width, depth]: Place): Place[] {
  const onEdge = ([x, y]: Place) => x < 3 || y < 3 || x > width - 3 || y > depth - 3;
  const on = (end: Place, before: Place): Place[] =>
    onEdge(end) ? [between(before, end, 1 + BEYOND / metresBetween(before, end))] : [];
  return [...on(line[0]!, line[1]!), ...line, ...on(line[line.length - 1]!, line[line.length - 2]!)];
}

/** The sides of a wing, with the heading in which each looks; its corners run counter-clockwise from the front. */
function sidesOf(ring: readonly Place[]): { at: Place; length: number; heading: number; from: Place; to: Place }[] {
  const middle = between(ring[0]!, ring[2]!, 0.5);
  return ring.map((from, i) => {
    const to = ring[(i + 1) % ring.length]!;
    const at = between(from, to, 0.5);
    return { at, from, to, length: metresBetween(from, to), heading: headingTo(middle, at) };
  });
}

function passagesOf(line: readonly Place[], ring: readonly Place[]): Passage[] {
  return sidesOf(ring).flatMap(({ from, to, heading }) =>
    line.slice(1).flatMap((end, i) => {
      const at = meeting([line[i]!, end], [from, to]);
      return at ? [{ at, heading }] : [];
    }),
  );
}

/** Where two stretches cross, if they do. */
function meeting([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): Place | undefined {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const across = ux * vy - uy * vx;
  if (Math.abs(across) < 1e-9) return undefined;
  const s = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / across;
  const t = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / across;
  return s >= 0 && s <= 1 && t >= 0 && t <= 1 ? between(a, b, s) : undefined;
}
