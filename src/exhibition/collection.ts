import { once } from '../base/once.ts';
import { listMajors } from '../majors/collection.ts';
import { listPlaces } from '../places/collection.ts';
import { listStories, listTopics } from '../stories/collection.ts';
import { type StoryFacet, storyFacets } from './facets.ts';
import { type Wall, walls } from './wall.ts';

/** Every way to narrow the wall, each with its stories. */
export const listStoryFacets = once(async (): Promise<StoryFacet[]> =>
  storyFacets(await listStories(), {
    topics: await listTopics(),
    places: await listPlaces(),
    majors: await listMajors(),
  }),
);

/** Every page of the exhibition. */
export const listWalls = once(async (): Promise<Wall[]> => walls(await listStories(), await listStoryFacets()));
