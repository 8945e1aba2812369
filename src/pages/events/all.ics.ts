import type { APIRoute } from 'astro';
import { calendarFile } from '../../events/calendar-file.ts';
import { listEvents } from '../../events/collection.ts';
import { t } from '../../words/words.ts';

/** Every dated event of every year. */
export const GET: APIRoute = async ({ site }) =>
  calendarFile(t('events.subscribe.name', { name: t('events.subscribe.all') }), await listEvents(), site);
