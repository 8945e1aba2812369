import type { APIRoute } from 'astro';
import { calendarFile } from '../../events/calendar-file.ts';
import { listEvents } from '../../events/collection.ts';
import { type Event, isDated } from '../../events/event.ts';

/** One dated event; an undated one has no calendar file. */
export async function getStaticPaths() {
  return (await listEvents()).filter(isDated).map((event) => ({ params: { id: event.id }, props: { event } }));
}

export const GET: APIRoute<{ event: Event }> = ({ props: { event }, site }) => calendarFile(event.title, [event], site);
