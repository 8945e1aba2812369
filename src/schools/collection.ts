import { getCollection } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { listPlaces } from '../places/collection.ts';
import { isDivision } from '../places/place.ts';
import { type Facet, schoolFacets } from './facets.ts';
import { majorsOf, resolveSchool, type School, schoolIndex } from './school.ts';

/** Every school, by province (四川 first), level, then 标识码. */
export const listSchools = once(async (): Promise<School[]> => {
  const entries = await getCollection('schools');
  const rank = (s: School) =>
    `${s.province === '四川省' ? 0 : 1}${['职业本科', '高职专科', '中职'].indexOf(s.level)}${s.id}`;
  return visible(entries.map(({ id, data }) => ({ id, ...data }))).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
});

const getIndex = once(async () => schoolIndex(await listSchools()));

/** The schools a list of references means: 标识码, current or former names. Order is kept, nobody twice. */
export async function getSchools(refs: readonly string[]): Promise<School[]> {
  const index = await getIndex();
  return [...new Set(refs.flatMap((ref) => resolveSchool(index, ref) ?? []))];
}

/** Every facet of the list with its schools. */
export const listSchoolFacets = once(async (): Promise<Facet[]> =>
  schoolFacets(
    await listSchools(),
    (await listPlaces()).filter((place) => place.code && isDivision(place)),
  ),
);

/** Schools by the slug of a major their 双高 groups belong to. */
export const schoolsByMajor = once(async (): Promise<Map<string, School[]>> => {
  const map = new Map<string, School[]>();
  for (const school of await listSchools())
    for (const slug of majorsOf(school)) map.set(slug, [...(map.get(slug) ?? []), school]);
  return map;
});
