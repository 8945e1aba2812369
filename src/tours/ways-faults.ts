import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import { metresBetween } from './compass.ts';
import type { TourData } from './schema.ts';
import { exitTarget, placeOf, type Stop } from './tour.ts';

const named = ({ name, id }: Stop): string => `“${name}”（${id}）`;

/** The stops of one campus, as what exits and routes may name. */
export const stopTargets = (stops: readonly Stop[]): Targets => ({
  noun: '站',
  ids: new Map(stops.map(({ id }) => [id, { sample: false }])),
});

/** The ids of all stops one can walk to from another, that one included. */
export function reachedFrom(stops: readonly Stop[], start: string): ReadonlySet<string> {
  const exits = new Map(stops.map((stop) => [stop.id, stop.exits.map(exitTarget)]));
  const reached = new Set([start]);
  // A set is walked in the order of its growth.
  for (const id of reached) for (const to of exits.get(id) ?? []) if (exits.has(to)) reached.add(to);
  return reached;
}

/** Faults of the exits: where they lead, whether all stops can be reached, and whether one can go back. */
export function waysFaults(tour: Entry<TourData>): Fault[] {
  const { stops } = tour.data;
  const targets = stopTargets(stops);
  return [...stops.flatMap((stop, i) => exitFaults(tour, stop, i, targets)), ...unreached(tour)];
}

function exitFaults(tour: Entry<TourData>, stop: Stop, i: number, targets: Targets): Fault[] {
  const ids = stop.exits.map(exitTarget);
  return stop.exits.flatMap((exit, n) => {
    const id = exitTarget(exit);
    const field = `stops.${i}.exits.${n}${typeof exit === 'string' ? '' : '.to'}`;
    if (id === stop.id) return [faultIn(tour, 'wrongValue', field, `${id}，就是这一站自己`, '删去，或写另一站的编号')];
    if (ids.indexOf(id) < n) return [faultIn(tour, 'wrongValue', field, `${id}，这一站写了两次`, '只留一个')];
    const target = tour.data.stops.find((other) => other.id === id);
    if (!target) return referenceFaults(tour, field, id, targets);
    if (target.exits.map(exitTarget).includes(stop.id)) return [];
    const found = `能从${named(stop)}走到${named(target)}，却走不回来`;
    return [faultIn(tour, 'oneWay', field, found, `在“${target.name}”的 exits 里加上 ${stop.id}`)];
  });
}

function unreached(tour: Entry<TourData>): Fault[] {
  const { data } = tour;
  const [first] = data.stops;
  if (!first) return [];
  const reached = reachedFrom(data.stops, first.id);
  return data.stops.flatMap((stop, i) => {
    if (reached.has(stop.id)) return [];
    const near = data.stops
      .filter(({ id }) => reached.has(id))
      .map((other) => ({ other, metres: metresBetween(placeOf(data, other), placeOf(data, stop)) }))
      .reduce((best, one) => (one.metres < best.metres ? one : best));
    const found = `从第一站${named(first)}走不到${named(stop)}`;
    const instead = `在走得到的一站的 exits 里加上 ${stop.id}，离它最近的是${named(near.other)}`;
    return [faultIn(tour, 'unreachable', `stops.${i}.id`, found, instead)];
  });
}
