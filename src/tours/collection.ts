import { getCollection } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { getSchools } from '../schools/collection.ts';
import { type RouteTold, routesOf } from './routes.ts';
import type { Tour } from './tour.ts';

const ids = async (refs: readonly string[]): Promise<string[]> => (await getSchools(refs)).map(({ id }) => id);

/** Every campus, real ones first, then 四川 before 重庆; schools are resolved to their 标识码. */
export const listTours = once(async (): Promise<Tour[]> => {
  const tours = await Promise.all(
    (await getCollection('tours')).map(async ({ id, data }): Promise<Tour> => ({
      ...data,
      id,
      school: data.school ? (await ids([data.school]))[0] : undefined,
      stops: await Promise.all(data.stops.map(async (stop) => ({ ...stop, schools: await ids(stop.schools) }))),
    })),
  );
  const rank = ({ sample, province, id }: Tour) => `${sample ? 1 : 0}${province === '四川' ? 0 : 1}${id}`;
  return visible(tours).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
});

/** @throws when there is no such campus */
export async function getTour(id: string): Promise<Tour> {
  const tour = (await listTours()).find((each) => each.id === id);
  if (!tour) throw new Error(`No tour "${id}"`);
  return tour;
}

/** The routes of a campus with their steps found, also in other campuses. */
export const getRoutes = async (tour: Tour): Promise<RouteTold[]> => routesOf(tour, await listTours());
