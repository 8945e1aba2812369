import type { FacetValue, SearchRecord } from '../search/record.ts';
import { type Story, storyPath, storyYear } from './story.ts';
import type { TopicData } from './topic-schema.ts';

/** What the search knows of stories: title, year, places, topic, majors. */
export function storyRecords(stories: readonly Story[]): SearchRecord[] {
  return stories.map((story) => ({
    title: story.title,
    path: storyPath(story),
    room: 'stories',
    years: [...new Set([storyYear(story), ...story.weeks])],
    places: story.places,
    topic: story.topic,
    majors: story.majors,
    sample: story.sample,
  }));
}

/** Films within stories: they have no page of their own, but somebody looks for the film. */
export function filmRecords(stories: readonly Story[]): SearchRecord[] {
  return stories.flatMap((story) =>
    story.media.flatMap((medium) =>
      medium.type === 'video'
        ? [
            {
              title: medium.caption ?? medium.alt,
              keywords: [story.title],
              path: `${storyPath(story)}#${medium.id}`,
              room: 'stories',
              years: [storyYear(story)],
              places: story.places,
              topic: story.topic,
              majors: story.majors,
              sample: story.sample,
            },
          ]
        : [],
    ),
  );
}

/** Topics as what records can be narrowed by. */
export const topicValues = (topics: readonly TopicData[]): FacetValue[] =>
  topics.map(({ id, name, wording }) => ({ kind: 'topic', value: id, label: name, say: [name, wording] }));
