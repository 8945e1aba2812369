import type { APIRoute } from 'astro';
import { calendarFile } from '../../../events/calendar-file.ts';
import { listEventFacets } from '../../../events/collection.ts';
import { feedName, hasFeed } from '../../../events/facet-words.ts';
import type { EventFacet } from '../../../events/facets.ts';

/** The dated events of a place or of a year, to subscribe to. */
export async function getStaticPaths() {
  const facets = (await listEventFacets()).filter(hasFeed);
  return facets.map((facet) => ({ params: { facet: facet.kind, value: facet.value }, props: { facet } }));
}

export const GET: APIRoute<{ facet: EventFacet }> = ({ props: { facet }, site }) =>
  calendarFile(feedName(facet), facet.events, site);
