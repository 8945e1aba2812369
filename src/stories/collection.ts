import { getCollection, render } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { getMajors } from '../majors/collection.ts';
import { categoryCodeOf } from '../majors/major.ts';
import { getSchools } from '../schools/collection.ts';
import { byNewest, type Story } from './story.ts';
import type { TopicData } from './topic-schema.ts';

const entries = once(async () => new Map((await getCollection('stories')).map((entry) => [entry.id, entry])));

/** Every story, newest first, with schools resolved to their 标识码. */
export const listStories = once(async (): Promise<Story[]> => {
  const stories = await Promise.all(
    [...(await entries()).values()].map(async ({ id, data }) => {
      const [major] = await getMajors(data.majors);
      const schools = (await getSchools(data.schools)).map((school) => school.id);
      return { id, ...data, schools, category: major && categoryCodeOf(major) };
    }),
  );
  return visible(stories).sort(byNewest);
});

/** The five promotion themes, in the notice's order. */
export const listTopics = once(async (): Promise<TopicData[]> => (await getCollection('topics')).map(({ data }) => data));

export async function renderStory(id: string) {
  const entry = (await entries()).get(id);
  if (!entry) throw new Error(`No story "${id}"`);
  return (await render(entry)).Content;
}
