import type { APIRoute } from 'astro';
import { calendarFile } from '../../events/calendar-file.ts';
import type { Event } from '../../events/event.ts';
import { listSchools } from '../../schools/collection.ts';
import type { School } from '../../schools/school.ts';
import { t } from '../../words/words.ts';
import { datedBySchool } from '../_related/related.ts';

/** The dated events at a school or with it, to subscribe to; a school without any has no calendar. */
export async function getStaticPaths() {
  const held = await datedBySchool();
  return (await listSchools()).flatMap((school) => {
    const events = held.get(school.id);
    return events ? [{ params: { id: school.id }, props: { school, events } }] : [];
  });
}

export const GET: APIRoute<{ school: School; events: Event[] }> = ({ props: { school, events }, site }) =>
  calendarFile(t('events.subscribe.name', { name: school.name }), events, site);
