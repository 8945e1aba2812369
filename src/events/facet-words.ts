import { t } from '../words/words.ts';
import { isDated } from './event.ts';
import type { EventFacet } from './facets.ts';

/** Heading of a facet's page. */
export function facetTitle(facet: EventFacet): string {
  if (facet.kind === 'organiser') return t('events.facet.organiser.title', { name: facet.name });
  if (facet.kind === 'mode') return t('events.facet.mode.title', { name: facet.name });
  return t('events.facet.title', { name: facet.name });
}

/** True where a facet has a calendar to subscribe to: a place or a year with at least one dated event. */
export const hasFeed = (facet: EventFacet): boolean =>
  (facet.kind === 'place' || facet.kind === 'year') && facet.events.some(isDated);

/** What the subscriber's calendar is called. */
export const feedName = (facet: EventFacet): string => t('events.subscribe.name', { name: facetTitle(facet) });

/** The calendar of a facet, with its full address; undefined where it has none. */
export function facetFeed(
  facet: EventFacet,
  address: (path: string) => string,
): { label: string; address: string } | undefined {
  if (!hasFeed(facet)) return undefined;
  return { label: facetTitle(facet), address: address(`/events/${facet.kind}/${facet.value}.ics`) };
}
