import { getEntry } from 'astro:content';
import { once } from '../base/once.ts';
import type { Lexicon } from './schema.ts';

/** What people call things, from content/lexicon.yaml. */
export const getLexicon = once(async (): Promise<Lexicon> => {
  const entry = await getEntry('lexicon', 'lexicon');
  if (!entry) throw new Error('content/lexicon.yaml is missing');
  return entry.data;
});
