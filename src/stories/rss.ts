import { rfc822Day } from '../base/dates.ts';
import { type Channel, type FeedItem, lastChange } from './feed.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 takes it: marks escaped, control characters (which no escape allows) left out. */
export const xmlText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (mark) => escapes[mark]!);

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

/** RSS 2.0 (rssboard.org/rss-specification) with Atom's address of itself and Dublin Core's author. */
export function rssFeed(channel: Channel, items: readonly FeedItem[]): string {
  const changed = lastChange(items);
  const entries = items.map((item) =>
    [
      '<item>',
      element('title', item.title),
      element('link', item.url),
      `<guid isPermaLink="true">${xmlText(item.url)}</guid>`,
      element('pubDate', rfc822Day(item.date)),
      ...(item.author ? [element('dc:creator', item.author)] : []),
      ...item.tags.map((tag) => element('category', tag)),
      element('description', item.summary),
      '</item>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', channel.title),
    element('link', channel.home),
    element('description', channel.description),
    element('language', channel.language),
    ...(changed ? [element('lastBuildDate', rfc822Day(changed))] : []),
    `<atom:link href="${xmlText(channel.self)}" rel="self" type="application/rss+xml"/>`,
    ...entries,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
