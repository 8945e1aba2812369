import { type Apart, countApart } from '../base/samples.ts';
import type { Story } from '../stories/story.ts';
import { facetPath, type StoryFacet } from './facets.ts';

/** Stories on one page of a wall: nine of the rhythm, nine, and six. */
const pageSize = 24;

/** One page of the wall: of all stories, or of one facet. */
export interface Wall {
  facet?: StoryFacet | undefined;
  /** Counted from 1. */
  page: number;
  pages: number;
  /** Of the whole wall. */
  count: Apart;
  /** Stories of this page. */
  stories: Story[];
}

/** Address of a page of a wall; the first has none of its own. */
export function wallPath(wall: Pick<Wall, 'facet'>, page: number): string {
  const first = wall.facet ? facetPath(wall.facet) : '/exhibition/';
  return page === 1 ? first : `${first}page/${page}/`;
}

/** Every page of every wall; a wall without stories has no page. */
export function walls(stories: readonly Story[], facets: readonly StoryFacet[], size = pageSize): Wall[] {
  return [{ stories }, ...facets.map((facet) => ({ facet, stories: facet.stories }))].flatMap((wall) => {
    const pages = Math.ceil(wall.stories.length / size);
    const count = 'facet' in wall ? wall.facet.count : countApart(wall.stories);
    return Array.from({ length: pages }, (_, i) => ({
      facet: 'facet' in wall ? wall.facet : undefined,
      page: i + 1,
      pages,
      count,
      stories: wall.stories.slice(i * size, (i + 1) * size),
    }));
  });
}

export type Hanging = 'lead' | 'third' | 'half';

const rows: readonly (readonly [Hanging, number])[] = [
  ['lead', 1],
  ['third', 3],
  ['half', 2],
  ['third', 3],
];

/** How `n` stories hang: one big, three, two, three, and again, so that every row is full whatever `n` is. */
export function rhythm(n: number): Hanging[] {
  const hung: Hanging[] = [];
  for (let row = 0; hung.length < n; row++) {
    const [place, count] = rows[row % rows.length]!;
    const left = n - hung.length;
    if (left >= count) hung.push(...Array<Hanging>(count).fill(place));
    else hung.push(...Array<Hanging>(left).fill(left === 1 ? 'lead' : 'half'));
  }
  return hung;
}
