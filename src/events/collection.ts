import { getCollection, render } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { getPlaces, listPlaces } from '../places/collection.ts';
import { fullName, placePath } from '../places/place.ts';
import { getSchools } from '../schools/collection.ts';
import { nameIn, type School, schoolPath } from '../schools/school.ts';
import { byTime, type Event, type Named } from './event.ts';
import { type EventFacet, eventFacets } from './facets.ts';
import type { EventKindData } from './schema.ts';

const entries = once(async () => new Map((await getCollection('events')).map((entry) => [entry.id, entry])));

/** The year is that of the folder the file lies in, `content/events/<year>/`. */
function yearOfFile(path: string | undefined): number {
  const year = /events\/(\d{4})\//.exec(path ?? '')?.[1];
  if (!year) throw new Error(`An event outside a year's folder: ${path}`);
  return Number(year);
}

const schoolIn =
  (year: number) =>
  (school: School): Named => ({
    id: school.id,
    name: nameIn(school, year),
    path: schoolPath(school),
  });

/** Every event in time order, with what it names resolved: schools to their 标识码 and the names of its year. */
export const listEvents = once(async (): Promise<Event[]> => {
  const kindNames = new Map((await listEventKinds()).map((kind) => [kind.id, kind.name]));
  const events = await Promise.all(
    [...(await entries()).values()].map(async ({ id, data, filePath, body }): Promise<Event> => {
      const year = yearOfFile(filePath);
      const [site] = (data.where.school ? await getSchools([data.where.school]) : []).map(schoolIn(year));
      const [place] = data.where.place ? await getPlaces([data.where.place]) : [];
      const takingPart = (await getSchools(data.schools)).map(schoolIn(year));
      return {
        id,
        ...data,
        where: { ...data.where, school: site?.id },
        schools: takingPart.map((school) => school.id),
        year,
        hasBody: Boolean(body?.trim()) && (filePath?.endsWith('.mdx') ?? false),
        kindName: kindNames.get(data.kind) ?? data.kind,
        place: place && {
          id: place.code,
          name: place.name,
          short: place.shortName,
          full: fullName(place),
          path: placePath(place),
        },
        site,
        takingPart,
      };
    }),
  );
  return visible(events).sort(byTime);
});

/** The taxonomy of kinds, the twelve of the notice first, in its order. */
export const listEventKinds = once(async (): Promise<EventKindData[]> =>
  (await getCollection('eventKinds'))
    .map(({ data }) => data)
    .sort((a, b) => (a.reference ?? 99) - (b.reference ?? 99) || a.id.localeCompare(b.id)),
);

export async function getEvents(ids: readonly string[]): Promise<Event[]> {
  return (await listEvents()).filter((event) => ids.includes(event.id));
}

/** Every way to narrow the list, each with its events. */
export const listEventFacets = once(async (): Promise<EventFacet[]> =>
  eventFacets(await listEvents(), await listPlaces(), await listEventKinds()),
);

/** The body of an event's page; only events written as `.mdx` have one. */
export async function renderEvent(id: string) {
  const entry = (await entries()).get(id);
  if (!entry) throw new Error(`No event "${id}"`);
  return (await render(entry)).Content;
}
