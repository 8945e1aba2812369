import { minutesOf } from './narration.ts';
import { type Route, type Stop, stepsOf, type Tour } from './tour.ts';

/** One step of a route with what it leads to. */
export interface RouteStop {
  tour: Tour;
  stop: Stop;
}

/** A route as it is told: its steps found, also in other campuses, and how long it takes. */
export interface RouteTold extends Omit<Route, 'stops'> {
  steps: RouteStop[];
  minutes: number;
}

/**
 * The routes of a campus with their steps found in all campuses. A step that is not there (a sample in a build without
 * samples) is left out, and so is a route of fewer than two steps.
 */
export function routesOf(tour: Tour, tours: readonly Tour[]): RouteTold[] {
  return tour.routes.flatMap((route) => {
    const steps = stepsOf(tour, route).flatMap((step): RouteStop[] => {
      const of = tours.find(({ id }) => id === step.tour);
      const stop = of?.stops.find(({ id }) => id === step.stop);
      return of && stop ? [{ tour: of, stop }] : [];
    });
    const { stops: _, ...told } = route;
    return steps.length > 1 ? [{ ...told, steps, minutes: minutesOf(steps.map(({ stop }) => stop)) }] : [];
  });
}

/** Routes that lead through more than one campus; one that several campuses offer is told once. */
export function jointRoutes(routes: readonly RouteTold[]): RouteTold[] {
  const joint = routes.filter(({ steps }) => new Set(steps.map(({ tour }) => tour.id)).size > 1);
  return [...new Map(joint.map((route) => [route.name, route])).values()];
}
