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

/** How many other schools' lists have majors of each class of this one's, by slug. */
export async function peerCounts(school: School): Promise<Map<string, number>> {
  const teachers = await schoolsByMajor();
  const others = (slug: string) =>
    (teachers.get(slug) ?? []).filter((other) => other.taught.length > 0 && other.school.id !== school.id).length;
  return new Map(majorsOf(school).map(({ major }) => [major, others(major)]));
}
