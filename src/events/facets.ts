import { formatPartial, yearOf } from '../base/dates.ts';
import { groupBy, hash } from '../base/text.ts';
import { type Place, provinceCodeOf } from '../places/place.ts';
import { t } from '../words/words.ts';
import { type Event, eventsByDay } from './event.ts';
import type { EventKindData } from './schema.ts';

export type EventFacetKind = 'year' | 'day' | 'place' | 'kind' | 'organiser' | 'open' | 'mode' | 'public';

/** One way to narrow the calendar, with a page of its own. Only what occurs is a facet: no page is empty. */
export interface EventFacet {
  kind: EventFacetKind;
  /** Last part of the address. */
  value: string;
  /** What it is called; for days the day itself, `2024-05-17`. */
  name: string;
  /** What fits on a chip. */
  label: string;
  events: Event[];
}

/** Last parts of the addresses of 四开放, in the order of the notice. */
const openSlugs = { 企业: 'qiye', 校园: 'xiaoyuan', 院所: 'yuansuo', 赛场: 'saichang' } as const;
const modeSlugs = { 线下: 'offline', 线上: 'online', 线上线下: 'both' } as const;

/** Last part of an organiser's address: short, and the same as long as the name is. */
export const organiserSlug = (name: string): string => hash(name).toString(36).padStart(7, '0');

export const facetPath = (facet: Pick<EventFacet, 'kind' | 'value'>): string =>
  facet.kind === 'public' ? '/events/public/' : `/events/${facet.kind}/${facet.value}/`;

/**
 * Every facet of the calendar in reading order: years newest first, days and places in their own order, organisers
 * by how much they hold. A province's place holds what takes place anywhere in it.
 */
export function eventFacets(
  events: readonly Event[],
  places: readonly Place[],
  kinds: readonly EventKindData[],
): EventFacet[] {
  const years = groupBy(events, (event) => event.year);
  const facets: EventFacet[] = [...years.keys()]
    .sort((a, b) => b - a)
    .map((year) => facet('year', `${year}`, formatPartial(`${year}`), years.get(year)));
  for (const [day, held] of eventsByDay(events)) facets.push(facet('day', day, day, held));
  const byPlace = placeGroups(events);
  for (const { code, name, shortName } of places) facets.push(facet('place', code, name, byPlace.get(code), shortName));
  const byKind = groupBy(events, (event) => event.kind);
  for (const { id, name } of kinds) facets.push(facet('kind', id, name, byKind.get(id)));
  const byOrganiser = groupBy(
    events.flatMap((event) => event.organisers.map((name) => ({ name, event }))),
    ({ name }) => name,
  );
  const organisers = [...byOrganiser].sort(([, a], [, b]) => b.length - a.length);
  for (const [name, held] of organisers)
    facets.push(
      facet(
        'organiser',
        organiserSlug(name),
        name,
        held.map(({ event }) => event),
      ),
    );
  for (const [name, slug] of Object.entries(openSlugs))
    facets.push(
      facet(
        'open',
        slug,
        t('events.facet.open.name', { name }),
        events.filter((event) => event.open.some((open) => open === name)),
      ),
    );
  for (const [name, slug] of Object.entries(modeSlugs))
    facets.push(
      facet(
        'mode',
        slug,
        name,
        events.filter((event) => event.mode === name),
      ),
    );
  facets.push(
    facet(
      'public',
      'public',
      t('events.facet.public.name'),
      events.filter((event) => event.public),
    ),
  );
  return facets.filter(({ events: held }) => held.length > 0);
}

function facet(kind: EventFacetKind, value: string, name: string, events: Event[] = [], label = name): EventFacet {
  return { kind, value, name, label, events };
}

/** Events by place code, each under its own place and under its province. */
function placeGroups(events: readonly Event[]): Map<string, Event[]> {
  const placed = events.flatMap((event) =>
    event.place ? [...new Set([event.place.id, provinceCodeOf(event.place.id)])].map((code) => ({ code, event })) : [],
  );
  const groups = groupBy(placed, ({ code }) => code);
  return new Map([...groups].map(([code, held]) => [code, held.map(({ event }) => event)]));
}

/** Events under the year they belong to, newest year first, each year in time order. */
export function byYear(events: readonly Event[]): { year: number; events: Event[] }[] {
  return [...groupBy(events, (event) => event.year)]
    .map(([year, held]) => ({ year, events: held }))
    .sort((a, b) => b.year - a.year);
}

/** The days of a year that have a page, for the month table. */
export const daysOfYear = (facets: readonly EventFacet[], year: number): EventFacet[] =>
  facets.filter((each) => each.kind === 'day' && yearOf(each.value) === year);
