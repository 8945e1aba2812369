import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import type { TourData } from './schema.ts';
import { type RouteStep, stepsOf, type Stop } from './tour.ts';
import { reachedFrom, stopTargets } from './ways-faults.ts';

type Campus = Entry<TourData>;

/**
 * Faults of the routes: stops that are not there, neighbours nobody can walk between, stops that say nothing.
 * @param tours every campus that could be read; a route may go on in another
 * @param campuses every campus that is there, also those with faults of their own
 */
export function routeFaults(tour: Campus, tours: readonly Campus[], campuses: Targets): Fault[] {
  const routes = tour.data.routes.map((route, i) => ({ field: `routes.${i}.stops`, steps: stepsOf(tour, route) }));
  const walks = routes.flatMap(({ field, steps }) => [
    ...steps.flatMap((step, n) => stepFaults(tour, step, `${field}.${n}`, tours, campuses)),
    ...gapFaults(tour, steps, field),
  ]);
  return [
    ...walks,
    ...silentStops(
      tour,
      routes.flatMap(({ steps }) => steps),
    ),
  ];
}

function stepFaults(
  tour: Campus,
  step: RouteStep,
  field: string,
  tours: readonly Campus[],
  campuses: Targets,
): Fault[] {
  if (step.tour === tour.id) return referenceFaults(tour, field, step.stop, stopTargets(tour.data.stops));
  const unknown = referenceFaults(tour, field, step.tour, campuses);
  const other = tours.find(({ id }) => id === step.tour);
  if (unknown.length > 0 || !other) return unknown;
  const stop = other.data.stops.find(({ id }) => id === step.stop);
  const there = `“${other.data.title}”（${other.id}）`;
  if (!stop) {
    const [fault] = referenceFaults(tour, field, step.stop, stopTargets(other.data.stops));
    return fault ? [{ ...fault, found: `${there}里${fault.found}` }] : [];
  }
  if (stop.say.length > 0) return [];
  return [
    faultIn(tour, 'missingField', field, `${there}的“${stop.name}”没有讲解 say`, `在 ${other.file} 的这一站写 say`),
  ];
}

/** Two stops that follow each other need not be neighbours, but somebody must be able to walk from one to the other. */
function gapFaults(tour: Campus, steps: readonly RouteStep[], field: string): Fault[] {
  const { stops } = tour.data;
  const nameOf = (id: string) => stops.find((stop) => stop.id === id)?.name;
  const fromFirst = reachedFrom(stops, stops[0]!.id);
  return steps.flatMap(({ tour: campus, stop: to }, n) => {
    const before = steps[n - 1];
    if (!before || before.tour !== tour.id || campus !== tour.id) return [];
    const from = before.stop;
    // What is not there, or cannot be reached at all, has been told.
    if (from === to || !fromFirst.has(from) || !fromFirst.has(to) || !nameOf(from) || !nameOf(to)) return [];
    if (reachedFrom(stops, from).has(to)) return [];
    const found = `从“${nameOf(from)}”（${from}）走不到“${nameOf(to)}”（${to}）`;
    return [faultIn(tour, 'unreachable', `${field}.${n}`, found, '补上中间各站的 exits，或换一个走得到的站')];
  });
}

/** A guided tour speaks at each of its stops. */
function silentStops(tour: Campus, steps: readonly RouteStep[]): Fault[] {
  const guided = new Set(steps.filter((step) => step.tour === tour.id).map(({ stop }) => stop));
  // A recording without its words has been told.
  const silent = ({ id, say, audio }: Stop) => guided.has(id) && say.length === 0 && !audio;
  return tour.data.stops.flatMap((stop, i) =>
    silent(stop)
      ? [
          faultIn(
            tour,
            'missingField',
            `stops.${i}.say`,
            `导览路线经过“${stop.name}”（${stop.id}），这一站没有讲解 say`,
            'say: [{ text: 一句话讲解 }]，一句一项',
          ),
        ]
      : [],
  );
}
