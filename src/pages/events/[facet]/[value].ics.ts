import type { APIRoute } from 'astro';
import { absolute } from '../../../base/paths.ts';
import { listEventFacets } from '../../../events/collection.ts';
import { feedName, hasFeed } from '../../../events/facet-words.ts';
import type { EventFacet } from '../../../events/facets.ts';
import { calendar } from '../../../events/ics.ts';

/** The dated events of a place or of a year, to subscribe to. */
export async function getStaticPaths() {
  const facets = (await listEventFacets()).filter(hasFeed);
  return facets.map((facet) => ({ params: { facet: facet.kind, value: facet.value }, props: { facet } }));
}

export const GET: APIRoute<{ facet: EventFacet }> = ({ props: { facet }, site }) =>
  new Response(
    calendar(feedName(facet), facet.events, (path) => absolute(path, site)),
    {
      headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
    },
  );
