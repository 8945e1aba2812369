import { directionOf, headingTo, metresBetween, type Place } from './compass.ts';
import { nearestOn } from './ground.ts';
import type { Direction } from './kind-schema.ts';
import { type Building, placeOf, roomOf, type Stop, type Tour } from './tour.ts';

/** What lies about a place, as one who does not see the plan is told. */
export interface Near {
  name: string;
  direction: Direction;
  /** Metres to its middle, to the nearest five. */
  metres: number;
}

/** At most so many are told, the nearest first: more nobody keeps in mind. */
const TOLD = 10;

/** Buildings and the river about a stop, the nearest first; the house one is in is told by the page itself. */
export function around(
  tour: Pick<Tour, 'buildings' | 'rooms' | 'stops' | 'ground'>,
  stop: Stop,
  river: string,
): Near[] {
  const here = placeOf(tour, stop);
  const inside = roomOf(tour, stop)?.building;
  const water = tour.ground.river && nearestOn(here, tour.ground.river.line).at;
  const places = [
    ...tour.buildings.filter(({ id }) => id !== inside).map(({ name, at }) => ({ name, at: at as Place })),
    ...(water ? [{ name: river, at: water }] : []),
  ];
  return places
    .map(({ name, at }) => ({ name, direction: directionOf(headingTo(here, at)), metres: metresBetween(here, at) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, TOLD)
    .map((near) => ({ ...near, metres: Math.max(5, Math.round(near.metres / 5) * 5) }));
}

/** A part of the campus: one of the eight sides, or the middle. */
export type Part = Direction | 'middle';

/** In which part of the campus each building stands, by thirds of its width and depth. */
export function partsOf({ buildings, ground: { size } }: Pick<Tour, 'buildings' | 'ground'>): Map<Part, Building[]> {
  const parts = new Map<Part, Building[]>();
  const third = (place: number, whole: number) => Math.max(0, Math.min(2, Math.floor((place / whole) * 3)));
  const names: readonly (readonly Part[])[] = [
    ['西南', '南', '东南'],
    ['西', 'middle', '东'],
    ['西北', '北', '东北'],
  ];
  for (const building of buildings) {
    const part = names[third(building.at[1], size[1])]![third(building.at[0], size[0])]!;
    parts.set(part, [...(parts.get(part) ?? []), building]);
  }
  return parts;
}
