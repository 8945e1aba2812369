import type { SearchRecord } from '../search/record.ts';
import { type Story, storyPath, storyYear } from './story.ts';

/** What the search knows of stories by title, year and place. `placeName` turns a code into a name. */
export function storyRecords(
  stories: readonly Story[],
  room: string,
  placeName: (code: string) => string | undefined,
): SearchRecord[] {
  return stories.map((story) => ({
    title: story.title,
    path: storyPath(story),
    room,
    years: [storyYear(story)],
    places: story.places.flatMap((code) => placeName(code) ?? []),
    sample: story.sample,
  }));
}
