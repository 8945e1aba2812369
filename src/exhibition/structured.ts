import { realOf } from '../base/samples.ts';
import { storyPath } from '../stories/story.ts';
import type { Wall } from './wall.ts';

/**
 * A page of the wall as schema.org knows it, without `@context`; invented stories are left out of its list.
 * @param full gives the full address of a path
 */
export function wallLd(
  wall: Wall,
  name: string,
  path: string,
  full: (path: string) => string,
): Record<string, unknown> {
  const real = realOf(wall.stories);
  return {
    '@type': 'CollectionPage',
    name,
    url: full(path),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: real.map((story, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: story.title,
        url: full(storyPath(story)),
      })),
    },
  };
}
