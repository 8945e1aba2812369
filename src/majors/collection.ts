import { getCollection } from 'astro:content';
import { once } from '../base/once.ts';
import { isCategory, type Major } from './major.ts';
import type { InterestData } from './schema.ts';

/** Categories and classes in catalogue order. */
export const listMajors = once(async (): Promise<Major[]> => {
  const entries = await getCollection('majors');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.code.slice(0, 2).localeCompare(b.code.slice(0, 2)) || a.code.localeCompare(b.code));
});

export const majorsBySlug = once(
  async (): Promise<Map<string, Major>> => new Map((await listMajors()).map((m) => [m.slug, m])),
);

/** Each category with its classes, in catalogue order. */
export const listCategories = once(async (): Promise<{ category: Major; classes: Major[] }[]> => {
  const all = await listMajors();
  return all
    .filter(isCategory)
    .map((category) => ({ category, classes: all.filter((m) => m.parent === category.code) }));
});

/** What a pupil says, and where it leads, in the editor's order. */
export const listInterests = once(async (): Promise<InterestData[]> =>
  (await getCollection('interests')).map(({ data }) => data).sort((a, b) => a.order - b.order),
);

/** The majors a list of slugs names; unknown ones have been refused by the content check. */
export async function getMajors(slugs: readonly string[]): Promise<Major[]> {
  const majors = await majorsBySlug();
  return slugs.flatMap((slug) => majors.get(slug) ?? []);
}
