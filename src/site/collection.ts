import { getCollection, getEntry, render } from 'astro:content';
import { once } from '../base/once.ts';
import type { PageData } from './page-schema.ts';
import type { SiteData } from './schema.ts';

/** What belongs to the whole site, from content/site.yaml. */
export const getSite = once(async (): Promise<SiteData> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return entry.data;
});

export type AboutPage = PageData & { id: string; path: string };

/** The pages about the site itself, in their order. */
export const listAboutPages = once(async (): Promise<AboutPage[]> =>
  (await getCollection('about'))
    .map(({ id, data }) => ({ id, ...data, path: id === 'index' ? '/about/' : `/about/${id}/` }))
    .sort((a, b) => a.order - b.order),
);

/** The body of a page about the site. */
export async function renderAboutPage(id: string) {
  const entry = await getEntry('about', id);
  if (!entry) throw new Error(`No page "${id}"`);
  return (await render(entry)).Content;
}
