import type { APIRoute } from 'astro';
import { rssFeed } from '../stories/rss.ts';
import { storyFeed } from './_feed/feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(rssFeed(...(await storyFeed('/feed.xml', site))), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
