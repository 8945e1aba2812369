import type { APIRoute } from 'astro';
import { absolute } from '../../base/paths.ts';
import { listEvents } from '../../events/collection.ts';
import type { Event } from '../../events/event.ts';
import { calendar } from '../../events/ics.ts';

/** One dated event; an undated one has no calendar file. */
export async function getStaticPaths() {
  const events = (await listEvents()).filter((event) => 'start' in event.when);
  return events.map((event) => ({ params: { id: event.id }, props: { event } }));
}

export const GET: APIRoute<{ event: Event }> = ({ props: { event }, site }) =>
  new Response(
    calendar(event.title, [event], (path) => absolute(path, site)),
    {
      headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
    },
  );
