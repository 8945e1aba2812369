import { getCollection, getEntry, render } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { getSchools } from '../schools/collection.ts';
import type { Work, WorkPage } from './work.ts';

const entries = once(async () => new Map((await getCollection('works')).map((entry) => [entry.id, entry])));

/** Every work, newest first. */
export const listWorks = once(async (): Promise<Work[]> => {
  const works = await Promise.all(
    [...(await entries()).values()].map(async ({ id, data }) => ({
      id,
      ...data,
      school: data.school ? (await getSchools([data.school]))[0]?.id : undefined,
    })),
  );
  return visible(works).sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
});

export async function renderWork(id: string) {
  const entry = (await entries()).get(id);
  if (!entry) throw new Error(`No work "${id}"`);
  return (await render(entry)).Content;
}

/** The pages that belong to the works, in their order; none where there are no works to speak of. */
export const listWorkPages = once(async (): Promise<WorkPage[]> => {
  if ((await listWorks()).length === 0) return [];
  const pages = (await getCollection('workPages')).map(({ id, data }) => ({ id, ...data }));
  return visible(pages).sort((a, b) => a.order - b.order);
});

export async function renderWorkPage(id: string) {
  const entry = await getEntry('workPages', id);
  if (!entry) throw new Error(`No page "${id}" of the works`);
  return (await render(entry)).Content;
}
