import { majorsBySlug } from '../majors/collection.ts';
import { t } from '../words/words.ts';
import { listSchoolFacets, schoolsByMajor } from './collection.ts';
import { facetPath, neighboursOf } from './facets.ts';
import { majorsOf, type School } from './school.ts';

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
  const alike = majorsOf(school).map((slug) => ({
    title: t('schools.page.peers', { major: majors.get(slug)?.name ?? '' }),
    schools: neighboursOf(school, peers.get(slug) ?? [], LIMIT),
  }));
  return [...near, ...alike].filter((group) => group.schools.length > 0);
}
