import { lastUpdate } from '../base/dates.ts';
import type { Story } from './story.ts';

/** A feed reader keeps what it has seen; it needs the newest only. */
export const feedLength = 50;

/** What a feed says of itself. Addresses are absolute, as readers keep them apart from the site. */
export interface Channel {
  title: string;
  description: string;
  language: string;
  /** The page people read instead. */
  home: string;
  /** The feed's own address. */
  self: string;
}

/** One story as a feed carries it. */
export interface FeedItem {
  url: string;
  title: string;
  summary: string;
  tags: string[];
  author?: string | undefined;
  /** Days, `2024-05-17`: when it was published here, not when what it tells took place. */
  date: string;
  updated: string;
}

/**
 * The newest stories as items; an invented one says so in its title, since a feed has no badges.
 * @param stories newest first
 * @param url the full address of a story's page
 * @param badge marks a sample's title, e.g. 【示例】
 */
export function feedItems(stories: readonly Story[], url: (story: Story) => string, badge: string): FeedItem[] {
  return stories.slice(0, feedLength).map((story) => ({
    url: url(story),
    title: story.sample ? `${badge}${story.title}` : story.title,
    summary: story.summary,
    tags: [story.topicName, ...story.placeNames],
    author: story.author,
    date: story.published,
    updated: story.updated,
  }));
}

/** The day of the last change of anything in the feed; undefined for an empty one. */
export const lastChange = (items: readonly FeedItem[]): string | undefined => lastUpdate(items) || undefined;

const atMidnight = (day: string): string => `${day}T00:00:00+08:00`;

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), to be serialised. */
export function jsonFeed(channel: Channel, items: readonly FeedItem[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: channel.home,
    feed_url: channel.self,
    language: channel.language,
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      summary: item.summary,
      date_published: atMidnight(item.date),
      date_modified: atMidnight(item.updated),
      tags: item.tags,
      ...(item.author ? { authors: [{ name: item.author }] } : {}),
    })),
  };
}
