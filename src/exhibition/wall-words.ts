import { t } from '../words/words.ts';
import type { Wall } from './wall.ts';

/** The heading of a wall, the same on each of its pages. */
export function wallHeading({ facet }: Pick<Wall, 'facet'>): string {
  if (!facet) return t('exhibition.title');
  if (facet.kind === 'topic') return facet.name;
  return t(facet.kind === 'year' ? 'exhibition.facet.year.title' : 'exhibition.facet.title', { name: facet.name });
}

/** The title of one page: its heading, and from the second page its number. */
export function wallTitle(wall: Wall): string {
  const title = wallHeading(wall);
  return wall.page === 1 ? title : t('exhibition.page', { title, page: wall.page });
}

/** One sentence for search engines and shares. */
export function wallDescription(wall: Wall): string {
  if (!wall.facet) return t('exhibition.description', { n: wall.total });
  return t('exhibition.facet.description', { title: wallHeading(wall), n: wall.total });
}
