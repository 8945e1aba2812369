import { getCollection, render } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import type { Week } from './week.ts';

const entries = once(async () => new Map((await getCollection('weeks')).map((entry) => [entry.id, entry])));

/** Every edition, oldest first. */
export const listWeeks = once(async (): Promise<Week[]> =>
  visible([...(await entries()).values()].map(({ id, data }) => ({ id, ...data }))).sort((a, b) => a.year - b.year),
);

export async function getWeek(year: number): Promise<Week | undefined> {
  return (await listWeeks()).find((week) => week.year === year);
}

export async function renderWeek(id: string) {
  const entry = (await entries()).get(id);
  if (!entry) throw new Error(`No week "${id}"`);
  return (await render(entry)).Content;
}
