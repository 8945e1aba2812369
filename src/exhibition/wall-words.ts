import type { Apart } from '../base/samples.ts';
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
  const title = wallHeading(wall);
  if (wall.count.real === 0) return `${title}：${countText(wall.count)}`;
  return t(wall.facet ? 'exhibition.facet.description' : 'exhibition.description', { title, n: wall.count.real });
}

/** How many stories there are, the invented ones apart. */
export function countText({ real, samples }: Apart): string {
  if (real === 0) return t('exhibition.count.samples.only', { n: samples });
  return t('exhibition.count', { n: real }) + (samples > 0 ? t('exhibition.count.samples', { n: samples }) : '');
}
