import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import { wrap } from '../stage/camera.ts';
import { degreesOf, metresBetween } from './compass.ts';
import type { Direction } from './kind-schema.ts';
import type { TourData } from './schema.ts';
import { exitTarget, placeOf, type Stop, waysFrom } from './tour.ts';

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
  const known = (stop: Stop) => stop.exits.every((exit) => targets.ids.has(exitTarget(exit)));
  // While an exit is mistyped, or an id stands for two stops, what seems out of reach may be what was meant.
  const whole = targets.ids.size === stops.length && stops.every(known);
  const unreached = whole && stops[0] ? withoutWay(tour, reachedFrom(stops, stops[0].id)) : [];
  const apart = new Set(unreached.map(({ stop }) => stop.id));
  const exits = stops.flatMap((stop, i) =>
    stop.exits.flatMap((exit, n) => {
      const field = `stops.${i}.exits.${n}${typeof exit === 'string' ? '' : '.to'}`;
      const target = stops.find(({ id }) => id === exitTarget(exit));
      if (!target) return referenceFaults(tour, field, exitTarget(exit), targets);
      const odd = oddExit(tour, stop, n, field) ?? wrongSide(tour, stop, n);
      // A stop nobody reaches wants the way that leads to it, and has been told.
      return odd ?? (apart.has(stop.id) || !known(target) ? [] : oneWay(tour, stop, target, field));
    }),
  );
  return [...exits, ...unreached.map(({ fault }) => fault)];
}

function oddExit(tour: Entry<TourData>, stop: Stop, n: number, field: string): Fault[] | undefined {
  const ids = stop.exits.map(exitTarget);
  const id = ids[n]!;
  if (id === stop.id) return [faultIn(tour, 'wrongValue', field, `${id}，就是这一站自己`, '删去，或写另一站的编号')];
  return ids.indexOf(id) < n ? [faultIn(tour, 'wrongValue', field, `${id}，这一站写了两次`, '只留一个')] : undefined;
}

/** `by: 沿路往西`, with the stop to the east. */
const TOLD = /[往向朝](东北|东南|西北|西南|东|南|西|北)(?![门校楼侧边])/;

/** Somebody who cannot see the picture goes by the words: they must not lead the other way. */
function wrongSide(tour: Entry<TourData>, stop: Stop, n: number): Fault[] | undefined {
  const exit = stop.exits[n]!;
  const told = typeof exit === 'object' ? (TOLD.exec(exit.by ?? '')?.[1] as Direction | undefined) : undefined;
  const way = told && waysFrom(tour.data, stop).find(({ to }) => to.id === exitTarget(exit));
  if (!told || way?.manner !== 'walk' || Math.abs(wrap(way.heading - degreesOf(told))) < 100) return undefined;
  const found = `写着往${told}，按位置这一站在${way.direction}边`;
  return [
    faultIn(
      tour,
      'wrongValue',
      `stops.${tour.data.stops.indexOf(stop)}.exits.${n}.by`,
      found,
      '改写这句话，或核对两站的 at',
    ),
  ];
}

function oneWay(tour: Entry<TourData>, stop: Stop, target: Stop, field: string): Fault[] {
  if (target.exits.map(exitTarget).includes(stop.id)) return [];
  const found = `能从${named(stop)}走到${named(target)}，却走不回来`;
  return [faultIn(tour, 'oneWay', field, found, `在“${target.name}”的 exits 里加上 ${stop.id}`)];
}

/** The stops nobody reaches, each with a stop from which a way would be natural: one it leads to, else the nearest. */
function withoutWay(tour: Entry<TourData>, reached: ReadonlySet<string>): { stop: Stop; fault: Fault }[] {
  const { data } = tour;
  const known = data.stops.filter(({ id }) => reached.has(id));
  return data.stops.flatMap((stop, i) => {
    if (reached.has(stop.id)) return [];
    const exits = stop.exits.map(exitTarget);
    const from =
      known.find(({ id }) => exits.includes(id)) ??
      known.toSorted((a, b) => metresTo(data, stop, a) - metresTo(data, stop, b))[0]!;
    const found = `从第一站${named(data.stops[0]!)}走不到${named(stop)}`;
    const instead = `在走得到的一站的 exits 里加上 ${stop.id}，例如在${named(from)}里`;
    return [{ stop, fault: faultIn(tour, 'unreachable', `stops.${i}.id`, found, instead) }];
  });
}

const metresTo = (tour: TourData, from: Stop, to: Stop): number =>
  metresBetween(placeOf(tour, from), placeOf(tour, to));
