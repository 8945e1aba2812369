import { getCollection, render } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { getSchools } from '../schools/collection.ts';
import { byTime, type Event } from './event.ts';
import type { EventKindData } from './schema.ts';

const entries = once(async () => new Map((await getCollection('events')).map((entry) => [entry.id, entry])));

/** The year is that of the folder the file lies in, `content/events/<year>/`. */
function yearOfFile(path: string | undefined): number {
  const year = /events\/(\d{4})\//.exec(path ?? '')?.[1];
  if (!year) throw new Error(`An event outside a year's folder: ${path}`);
  return Number(year);
}

/** Every event in time order, with schools resolved to their 标识码. */
export const listEvents = once(async (): Promise<Event[]> => {
  const events = await Promise.all(
    [...(await entries()).values()].map(async ({ id, data, filePath, body }) => {
      const place = data.where.school ? (await getSchools([data.where.school]))[0]?.id : undefined;
      const schools = (await getSchools(data.schools)).map((school) => school.id);
      const year = yearOfFile(filePath);
      return { id, ...data, where: { ...data.where, school: place }, schools, year, hasBody: Boolean(body?.trim()) && (filePath?.endsWith('.mdx') ?? false) };
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

/** The body of an event's page; only events written as `.mdx` have one. */
export async function renderEvent(id: string) {
  const entry = (await entries()).get(id);
  if (!entry) throw new Error(`No event "${id}"`);
  return (await render(entry)).Content;
}
