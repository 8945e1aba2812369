import { once } from '../base/once.ts';
import { majorsBySlug } from '../majors/collection.ts';
import { t } from '../words/words.ts';
import { listSchoolFacets, schoolsByMajor } from './collection.ts';
import { facetPath, neighboursOf } from './facets.ts';
import type { School } from './school.ts';
import { majorsOf, type Teacher } from './teaching.ts';

/** Other schools a visitor may want next, under a heading. */
export interface NeighbourGroup {
  title: string;
  schools: School[];
  more?: { label: string; path: string };
}

const LIMIT = 6;

/** Schools of the same places, then those whose 双高 groups belong to the same majors; groups without any are left out. */
export async function neighbourGroups(school: School): Promise<NeighbourGroup[]> {
  const [facets, peers, majors] = [await listSchoolFacets(), await schoolsByMajor(), await majorsBySlug()];
  const near = facets
    .filter((facet) => school.places.includes(facet.value))
    .map((facet) => ({
      title: t('schools.page.neighbours', { place: facet.name }),
      schools: neighboursOf(school, facet.schools, LIMIT),
      more: {
        label: t('schools.page.neighbours.all', { place: facet.name, n: facet.schools.length }),
        path: facetPath(facet),
      },
    }));
  // Lists of majors would make dozens of groups: their classes link to the major's page instead.
  const alike = majorsOf(school)
    .filter(({ groups }) => groups.length > 0)
    .map(({ major }) => ({
      title: t('schools.page.peers', { major: majors.get(major)?.name ?? '' }),
      schools: neighboursOf(school, withGroups(peers.get(major) ?? []), LIMIT),
    }));
  return [...near, ...alike].filter((group) => group.schools.length > 0);
}

const withGroups = (teachers: readonly Teacher[]): School[] =>
  teachers.filter(({ groups }) => groups.length > 0).map(({ school }) => school);

/** How many schools' lists have majors of each class, by slug. */
const listedTeachers = once(
  async () =>
    new Map(
      [...(await schoolsByMajor())].map(([slug, teachers]) => [
        slug,
        teachers.filter(({ taught }) => taught.length > 0).length,
      ]),
    ),
);

/** How many other schools' lists have majors of each class of this one's list, by slug. */
export async function peerCounts(school: School): Promise<Map<string, number>> {
  const counts = await listedTeachers();
  const own = majorsOf(school).filter(({ taught }) => taught.length > 0);
  return new Map(own.map(({ major }) => [major, (counts.get(major) ?? 1) - 1]));
}
