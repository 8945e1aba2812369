import { getEntry } from 'astro:content';
import { once } from '../base/once.ts';
import type { SiteData } from './schema.ts';

/** What belongs to the whole site, from content/site.yaml. */
export const getSite = once(async (): Promise<SiteData> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return entry.data;
});
