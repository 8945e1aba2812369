import { degreesOf, directionOf, headingTo, metresBetween, type Place } from './compass.ts';
import type { Direction } from './kind-schema.ts';
import type { Exit, TourData } from './schema.ts';

/** A campus as the site knows it: schools are 标识码. */
export type Tour = TourData & { id: string };
export type Stop = TourData['stops'][number];
export type Room = TourData['rooms'][number];
export type Building = TourData['buildings'][number];
export type Route = TourData['routes'][number];

export const tourPath = (tour: Pick<Tour, 'id'>): string => `/tours/${tour.id}/`;
export const stopPath = (tour: Pick<Tour, 'id'>, stop: Pick<Stop, 'id'>): string => `/tours/${tour.id}/${stop.id}/`;

/** An exit as written, short or long. */
export const exitTarget = (exit: Exit): string => (typeof exit === 'string' ? exit : exit.to);

/** What the rules below need of a campus; also of one that has not passed all checks. */
export type Ways = Pick<TourData, 'stops' | 'rooms' | 'buildings'>;

export const roomOf = (tour: Pick<Ways, 'rooms'>, stop: Pick<Stop, 'room'>): Room | undefined =>
  tour.rooms.find(({ id }) => id === stop.room);

/** The middle of a building's front, just outside: where one goes in. */
export function doorOf({ at, face, size: [, depth] }: Pick<Building, 'at' | 'face' | 'size'>): Place {
  const angle = (degreesOf(face) * Math.PI) / 180;
  const away = depth / 2 + 1.5;
  return [at[0] + Math.sin(angle) * away, at[1] + Math.cos(angle) * away];
}

/** Where a stop is on the campus plan; a stop in a room is at its building's door. */
export function placeOf(tour: Ways, stop: Pick<Stop, 'at' | 'room'>): Place {
  if (!stop.room) return stop.at;
  const building = tour.buildings.find(({ id }) => id === roomOf(tour, stop)?.building);
  return building ? doorOf(building) : stop.at;
}

/** One way on from a stop, as it is told in words and shown in all views. */
export interface Way {
  to: Stop;
  /** `walk` in the open; `enter` and `leave` a building; `inside` from place to place within one. */
  manner: 'walk' | 'enter' | 'leave' | 'inside';
  /** Degrees clockwise from north in which it lies; on entering, that of the building's door. */
  heading: number;
  direction: Direction;
  /** Metres, to the nearest five; none inside a building, where they say nothing. */
  metres: number | undefined;
  /** Where one looks on arriving, degrees clockwise from north. */
  arrival: number;
  by: string | undefined;
}

/** The ways on from a stop, in the order the editor wrote them. */
export function waysFrom(tour: Ways, stop: Stop): Way[] {
  return stop.exits.flatMap((exit) => {
    const to = tour.stops.find(({ id }) => id === exitTarget(exit));
    return to ? [way(tour, stop, to, exit)] : [];
  });
}

function way(tour: Ways, from: Stop, to: Stop, exit: Exit): Way {
  const { arrive, by } = typeof exit === 'string' ? { arrive: undefined, by: undefined } : exit;
  const inside = Boolean(from.room && from.room === to.room);
  const manner = inside ? 'inside' : to.room ? 'enter' : from.room ? 'leave' : 'walk';
  const [start, end] = inside ? [from.at, to.at] : [placeOf(tour, from), placeOf(tour, to)];
  const distance = metresBetween(start, end);
  const heading = distance < 0.01 ? degreesOf(to.look) : headingTo(start, end);
  // Into a room one looks as its stop does; outdoors one goes on looking the way one walked.
  const natural = to.room ? degreesOf(to.look) : heading;
  return {
    to,
    manner,
    heading,
    direction: directionOf(heading),
    metres: manner === 'inside' ? undefined : Math.max(5, Math.round(distance / 5) * 5),
    arrival: arrive === undefined ? natural : degreesOf(arrive),
    by,
  };
}

/** A stop of a route: in which campus, and which. */
export interface RouteStep {
  tour: string;
  stop: string;
}

/** The steps of a route; a stop written alone is of the route's own campus. */
export const stepsOf = (tour: Pick<Tour, 'id'>, route: Pick<Route, 'stops'>): RouteStep[] =>
  route.stops.map((ref) => {
    const [campus, stop] = ref.split('/');
    return stop ? { tour: campus!, stop } : { tour: tour.id, stop: campus! };
  });
