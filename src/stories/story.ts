import { yearOf } from '../base/dates.ts';
import type { StoryData } from './schema.ts';

/** A story as the site knows it: schools are 标识码; `category` is the code of its first 专业大类, if it names any. */
export type Story = StoryData & { id: string; category?: string };

export const storyPath = (story: Pick<Story, 'id'>): string => `/stories/${story.id}/`;

/** The year a story belongs to comes from its date and is never stored. */
export const storyYear = (story: Pick<Story, 'date'>): number => yearOf(story.date);

/** Newest first. */
export const byNewest = (a: Story, b: Story): number => b.date.localeCompare(a.date) || a.id.localeCompare(b.id);
