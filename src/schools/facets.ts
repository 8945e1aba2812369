import type { Place } from '../places/place.ts';
import { levelSlugs, ownershipSlugs, provinceSlugs, type School } from './school.ts';

export type FacetKind = 'province' | 'place' | 'level' | 'ownership';

/** One way to narrow the list, with a page of its own: a province, a place, a level, an ownership. */
export interface Facet {
  kind: FacetKind;
  /** Last part of the address. */
  value: string;
  /** The full name, for headings. */
  name: string;
  /** What people say, for chips. */
  label: string;
  schools: School[];
}

export const facetPath = (facet: Pick<Facet, 'kind' | 'value'>): string => `/schools/${facet.kind}/${facet.value}/`;

/**
 * Every facet with at least one school, in the order a visitor reads them: provinces, places in the order of
 * places.csv, levels, ownerships. A school with two campuses counts in both places, so places add up to more than the
 * list holds.
 */
export function schoolFacets(schools: readonly School[], places: Iterable<Place>): Facet[] {
  const byPlace = new Map<string, School[]>();
  for (const school of schools)
    for (const code of school.places) byPlace.set(code, [...(byPlace.get(code) ?? []), school]);
  const facets: Facet[] = [
    ...Object.entries(provinceSlugs).map(([name, value]) => ({
      kind: 'province' as const,
      value,
      name,
      label: name.slice(0, 2),
      schools: schools.filter((school) => school.province === name),
    })),
    ...[...places].map((place) => ({
      kind: 'place' as const,
      value: place.code,
      name: place.name,
      label: place.shortName,
      schools: byPlace.get(place.code) ?? [],
    })),
    ...Object.entries(levelSlugs).map(([name, value]) => ({
      kind: 'level' as const,
      value,
      name,
      label: name,
      schools: schools.filter((school) => school.level === name),
    })),
    ...Object.entries(ownershipSlugs).map(([name, value]) => ({
      kind: 'ownership' as const,
      value,
      name,
      label: name,
      schools: schools.filter((school) => school.ownership === name),
    })),
  ];
  return facets.filter((facet) => facet.schools.length > 0);
}

/** Schools under the place of their main campus, in the order the places come first; nobody stands twice. */
export function byMainPlace(
  schools: readonly School[],
  places: Iterable<Place>,
): { place: Place; schools: School[] }[] {
  return [...places]
    .map((place) => ({ place, schools: schools.filter((school) => school.places[0] === place.code) }))
    .filter((group) => group.schools.length > 0);
}

/** What stands at the top of the list, counted from the schools themselves. `year` is the newest list they are in. */
export function schoolNumbers(schools: readonly School[]) {
  return {
    total: schools.length,
    shuanggao: schools.filter((school) => school.shuanggao).length,
    year: Math.max(0, ...schools.flatMap((school) => school.listedIn)),
  };
}

/** Schools whose present name holds one of the words: a hint for who knows no school, not a list of who teaches what. */
export const schoolsWithWord = (schools: readonly School[], words: readonly string[]): School[] =>
  schools.filter((school) => words.some((word) => school.name.includes(word)));

/** Up to `limit` others of a list, those that follow the school first, so that neighbours differ from page to page. */
export function neighboursOf(school: School, among: readonly School[], limit: number): School[] {
  const at = among.findIndex((other) => other.id === school.id);
  return [...among.slice(at + 1), ...among.slice(0, Math.max(at, 0))].slice(0, limit);
}
