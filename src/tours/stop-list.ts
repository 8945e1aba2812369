import { roomOf, type Stop, type Tour } from './tour.ts';

export interface Numbered {
  stop: Stop;
  /** In the order of the tour, from one; the plan shows the same. */
  number: number;
}

/** The stops in the open, and those in rooms by their building, each group in the order of the tour. */
export function listed(tour: Pick<Tour, 'stops' | 'rooms' | 'buildings'>): {
  outside: Numbered[];
  houses: { name: string; stops: Numbered[] }[];
} {
  const all = tour.stops.map((stop, i) => ({ stop, number: i + 1, house: roomOf(tour, stop)?.building }));
  const houses = tour.buildings.flatMap(({ id, name }) => {
    const stops = all.filter(({ house }) => house === id);
    return stops.length > 0 ? [{ name, stops }] : [];
  });
  const housed = new Set(houses.flatMap(({ stops }) => stops));
  return { outside: all.filter((each) => !housed.has(each)), houses };
}
