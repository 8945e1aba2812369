import type { Card } from '../../site/card.ts';
import { type Story, storyLine } from '../../stories/story.ts';
import { t } from '../../words/words.ts';

/** The share picture of a story, which its card for other sites shows as well. */
export const cardOf = (story: Story): Card => ({
  title: story.title,
  kicker: storyLine(story),
  badge: story.sample && t('site.sample'),
  kind: 'story',
});
