import { getCollection, render } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { getMajors } from '../majors/collection.ts';
import { categoryCodeOf } from '../majors/major.ts';
import { getPlaces } from '../places/collection.ts';
import { getSchools } from '../schools/collection.ts';
import { nameIn } from '../schools/school.ts';
import { artName } from './art.ts';
import { relatedStories } from './related.ts';
import { topics } from './schema.ts';
import { byNewest, type Story, storyYear } from './story.ts';
import type { TopicData } from './topic-schema.ts';

const entries = once(async () => new Map((await getCollection('stories')).map((entry) => [entry.id, entry])));

/** Every story, newest first, with schools resolved to their 标识码 and the names a card shows. */
export const listStories = once(async (): Promise<Story[]> => {
  const topicNames = new Map((await listTopics()).map((topic) => [topic.id, topic.name]));
  const stories = await Promise.all(
    visible([...(await entries()).values()].map(({ id, data }) => ({ id, ...data }))).map(async (story) => {
      const [major] = await getMajors(story.majors);
      const schools = await getSchools(story.schools);
      const category = major && categoryCodeOf(major);
      return {
        ...story,
        category,
        schools: schools.map((school) => school.id),
        topicName: topicNames.get(story.topic) ?? story.topic,
        placeNames: (await getPlaces(story.places)).map((place) => place.shortName),
        schoolNames: schools.map((school) => nameIn(school, storyYear(story))),
      };
    }),
  );
  const told = new Map<string, number>();
  return stories
    .sort((a, b) => byNewest(b, a))
    .map((story) => {
      const place = told.get(story.topic) ?? 0;
      told.set(story.topic, place + 1);
      return { ...story, art: `/art/${artName(story, place)}.svg` };
    })
    .reverse();
});

/** The five promotion themes, in the notice's order. */
export const listTopics = once(async (): Promise<TopicData[]> =>
  (await getCollection('topics')).map(({ data }) => data).sort((a, b) => topics.indexOf(a.id) - topics.indexOf(b.id)),
);

export async function renderStory(id: string) {
  const entry = (await entries()).get(id);
  if (!entry) throw new Error(`No story "${id}"`);
  return (await render(entry)).Content;
}

const related = once(async () => relatedStories(await listStories()));

/** The few stories most like this one, best first. */
export const getRelated = async (id: string): Promise<Story[]> => (await related()).get(id) ?? [];
