import { getCollection, render } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { getSchools } from '../schools/collection.ts';
import type { Person } from './person.ts';

const entries = once(async () => new Map((await getCollection('people')).map((entry) => [entry.id, entry])));

/** Every person, newest first. */
export const listPeople = once(async (): Promise<Person[]> => {
  const people = await Promise.all(
    [...(await entries()).values()].map(async ({ id, data }) => ({
      id,
      ...data,
      school: data.school ? (await getSchools([data.school]))[0]?.id : undefined,
    })),
  );
  return visible(people).sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
});

export async function getPeople(ids: readonly string[]): Promise<Person[]> {
  return (await listPeople()).filter((person) => ids.includes(person.id));
}

export async function renderPerson(id: string) {
  const entry = (await entries()).get(id);
  if (!entry) throw new Error(`No person "${id}"`);
  return (await render(entry)).Content;
}
