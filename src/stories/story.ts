import { yearOf } from '../base/dates.ts';
import type { PictureMedia, VideoMedia } from '../base/fields.ts';
import { listed } from '../base/text.ts';
import type { StoryData } from './schema.ts';

/** A story as the site knows it: schools are 标识码, and the names a card shows are at hand. */
export type Story = StoryData & {
  id: string;
  /** Code of its first 专业大类, if it names any. */
  category?: string | undefined;
  topicName: string;
  /** What people call its places: 泸州, 永川. */
  placeNames: readonly string[];
  /** The names its schools bore in the story's year. */
  schoolNames: readonly string[];
  /** Path of the picture the site draws for it. */
  art: string;
};

export const storyPath = (story: Pick<Story, 'id'>): string => `/stories/${story.id}/`;

/** The year a story belongs to comes from its date and is never stored. */
export const storyYear = (story: Pick<Story, 'date'>): number => yearOf(story.date);

/** Newest first. */
export const byNewest = (a: Pick<Story, 'date' | 'id'>, b: Pick<Story, 'date' | 'id'>): number =>
  b.date.localeCompare(a.date) || a.id.localeCompare(b.id);

/** The small line over a title: topic, where (two places at most, or else the school), year. */
export function storyLine(story: Pick<Story, 'topicName' | 'placeNames' | 'schoolNames' | 'date'>): string {
  const where = listed(story.placeNames.slice(0, 2)) || story.schoolNames[0];
  return [story.topicName, where, String(storyYear(story))].filter(Boolean).join(' · ');
}

/** The medium an editor chose as cover, if any; a video lends its poster. */
export function coverOf(story: Pick<Story, 'cover' | 'media'>): PictureMedia | VideoMedia | undefined {
  return story.media.find((medium) => medium.id === story.cover);
}
