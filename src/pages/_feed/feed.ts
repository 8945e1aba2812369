import { absolute } from '../../base/paths.ts';
import { getSite } from '../../site/collection.ts';
import { listStories } from '../../stories/collection.ts';
import { type Channel, type FeedItem, feedItems } from '../../stories/feed.ts';
import { storyPath } from '../../stories/story.ts';
import { language, t } from '../../words/words.ts';

/** What both feeds carry: the newest stories, every address in full. */
export async function storyFeed(self: string, origin: URL | undefined): Promise<[Channel, FeedItem[]]> {
  const site = await getSite();
  const channel = {
    title: t('stories.feed.title', { site: `${site.name} · ${site.region}` }),
    description: t('stories.feed.description'),
    language: language.toLowerCase(),
    home: absolute('/exhibition/', origin),
    self: absolute(self, origin),
  };
  return [
    channel,
    feedItems(await listStories(), (story) => absolute(storyPath(story), origin), t('stories.feed.sample')),
  ];
}
