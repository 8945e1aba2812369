import { getCollection } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { classesByCode } from '../majors/code.ts';
import { listMajors } from '../majors/collection.ts';
import { listPlaces } from '../places/collection.ts';
import { isDivision, type Place, placePath } from '../places/place.ts';
import { divisionsOfList, type PlaceTile, tilesOf } from '../places/tiles.ts';
import { type Facet, facetPath, schoolFacets, schoolNumbers } from './facets.ts';
import { teachesOf } from './taught.ts';
import { provinceSlugs, resolveSchool, type School, schoolIndex } from './school.ts';
import { teachersByMajor } from './teaching.ts';

/** Every school with what it teaches, by province (四川 first), level, then 标识码. */
export const listSchools = once(async (): Promise<School[]> => {
  const entries = await getCollection('schools');
  const classes = classesByCode(await listMajors());
  const lists = new Map((await getCollection('schoolMajors')).map(({ id, data }) => [id, data]));
  const withList = (school: School): School => {
    const list = lists.get(school.id);
    return list ? { ...school, teaches: teachesOf(list, school.level, classes) } : school;
  };
  const rank = (s: School) =>
    `${s.province === '四川省' ? 0 : 1}${['职业本科', '高职专科', '中职'].indexOf(s.level)}${s.id}`;
  return visible(entries.map(({ id, data }) => withList({ id, ...data }))).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
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

/** A province with its places as tiles; a place with schools leads to their list, one without to its own page. */
export interface ProvinceTiles {
  province: Place['province'];
  slug: string;
  schools: number;
  tiles: PlaceTile[];
}

/** Both provinces as the list of schools knows them, places without schools among them. */
export const listProvinceTiles = once(async (): Promise<ProvinceTiles[]> => {
  const [places, facets] = [await listPlaces(), await listSchoolFacets()];
  const { year } = schoolNumbers(await listSchools());
  const byCode = new Map(facets.filter(({ kind }) => kind === 'place').map((facet) => [facet.value, facet]));
  const schoolsIn = (code: string) => byCode.get(code)?.schools.length ?? 0;
  const provinces = places.filter((place) => !isDivision(place));
  return provinces.map(({ province }) => ({
    province,
    slug: provinceSlugs[province],
    schools: facets.find(({ kind, name }) => kind === 'province' && name === province)?.schools.length ?? 0,
    tiles: tilesOf(divisionsOfList(places, province, year, schoolsIn), (place) => {
      const facet = byCode.get(place.code);
      return { count: schoolsIn(place.code), path: facet ? facetPath(facet) : placePath(place) };
    }),
  }));
});

/** Schools by the slug of a class: from their lists and from their 双高 groups, told apart in each entry. */
export const schoolsByMajor = once(async () => teachersByMajor(await listSchools()));
