import type { APIRoute } from 'astro';
import { absolute } from '../../base/paths.ts';
import { listEvents } from '../../events/collection.ts';
import { calendar } from '../../events/ics.ts';
import { t } from '../../words/words.ts';

/** Every dated event of every year. */
export const GET: APIRoute = async ({ site }) => {
  const name = t('events.subscribe.name', { name: t('events.subscribe.all') });
  const text = calendar(name, await listEvents(), (path) => absolute(path, site));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
