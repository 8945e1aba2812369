import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { rfc822Day } from '../../src/base/dates.ts';
import { type Channel, feedItems, feedLength, jsonFeed, lastChange } from '../../src/stories/feed.ts';
import { rssFeed, xmlText } from '../../src/stories/rss.ts';
import type { Story } from '../../src/stories/story.ts';

const story = (over: Partial<Story>): Story =>
  ({
    id: 'launch',
    title: '泸州启动',
    summary: '五月十七日，联合启动仪式在泸州举行。',
    date: '2024-05-17',
    published: '2026-11-20',
    updated: '2026-11-23',
    topicName: '改革发展',
    placeNames: ['泸州'],
    ...over,
  }) as Story;

const channel: Channel = {
  title: '云上职教周：案例',
  description: '成渝地区职业教育案例。',
  language: 'zh-cn',
  home: 'https://example.cn/sub/exhibition/',
  self: 'https://example.cn/sub/feed.xml',
};
const items = (stories: Story[]) => feedItems(stories, ({ id }) => `https://example.cn/sub/stories/${id}/`, '【示例】');

describe('feeds of stories', () => {
  it('marks invented stories in the title and leaves real ones alone', () => {
    const [real, invented] = items([story({}), story({ id: 'x', sample: true })]);
    expect(real!.title).toBe('泸州启动');
    expect(invented!.title).toBe('【示例】泸州启动');
  });

  it('keeps the newest fifty', () => {
    const many = Array.from({ length: 80 }, (_, i) => story({ id: `s${i}` }));
    expect(items(many)).toHaveLength(feedLength);
    expect(items(many)[0]!.url).toBe('https://example.cn/sub/stories/s0/');
  });

  it('is dated by its content, in Shanghai', () => {
    expect(rfc822Day('2024-05-07')).toBe('Tue, 07 May 2024 00:00:00 +0800');
    expect(lastChange(items([story({ updated: '2025-01-02' }), story({ updated: '2025-11-01' })]))).toBe('2025-11-01');
    expect(lastChange([])).toBeUndefined();
  });

  it('writes RSS that a parser reads back, whatever stands in a title', () => {
    const title = '“A & B” <实训> ]]>';
    const xml = rssFeed(channel, items([story({ title, author: '某校 & 某厂' })]));
    expect(XMLValidator.validate(xml)).toBe(true);
    const { rss } = new XMLParser({ ignoreAttributes: false }).parse(xml);
    expect(rss['@_version']).toBe('2.0');
    expect(rss.channel.item.title).toBe(title);
    expect(rss.channel.item.pubDate).toBe('Fri, 20 Nov 2026 00:00:00 +0800');
    expect(rss.channel.item.guid['#text']).toBe('https://example.cn/sub/stories/launch/');
    expect(rss.channel.item.category).toEqual(['改革发展', '泸州']);
    expect(rss.channel['atom:link']['@_href']).toBe(channel.self);
    expect(XMLValidator.validate(rssFeed(channel, []))).toBe(true);
    expect(xmlText('a\u0000b\u000bc')).toBe('abc');
  });

  it('writes JSON Feed 1.1', () => {
    const feed = jsonFeed(channel, items([story({ author: '泸州职业技术学院' })]));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[0]).toMatchObject({
      id: 'https://example.cn/sub/stories/launch/',
      date_published: '2026-11-20T00:00:00+08:00',
      date_modified: '2026-11-23T00:00:00+08:00',
      authors: [{ name: '泸州职业技术学院' }],
    });
    expect(jsonFeed(channel, items([story({})])).items[0]).not.toHaveProperty('authors');
  });
});
