import { getCollection } from 'astro:content';
import { once } from '../base/once.ts';
import { byProvinceAndCode, type Place, shortName } from './place.ts';

/** Every place in the order of places.csv (四川 first, then by code, what has no code last), both provinces included. */
export const listPlaces = once(async (): Promise<Place[]> => {
  const entries = await getCollection('places');
  return entries.map(({ data }) => ({ ...data, shortName: shortName(data.name) })).sort(byProvinceAndCode);
});

/** Places by their six-digit code. */
export const placesByCode = once(
  async (): Promise<Map<string, Place>> => new Map((await listPlaces()).filter((p) => p.code).map((p) => [p.code, p])),
);

/** The places a list of codes names; an unknown code is left out, since the content check has refused it before. */
export async function getPlaces(codes: readonly string[]): Promise<Place[]> {
  const places = await placesByCode();
  return codes.flatMap((code) => places.get(code) ?? []);
}
