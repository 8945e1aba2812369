import type { APIRoute } from 'astro';
import { jsonFeed } from '../stories/feed.ts';
import { storyFeed } from './_feed/feed.ts';

export const GET: APIRoute = async ({ site }) => Response.json(jsonFeed(...(await storyFeed('/feed.json', site))));
