import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './fingerprint.ts';
import type { Options } from './options.ts';

/** Where Astro keeps entries as it read them: when building, and when editing live. */
const READ_ENTRIES = ['.cache/astro/data-store.json', '.astro/data-store.json'];
const NOTE = '.cache/entries-reader';

/**
 * Astro reads an entry again only when its own file changes, not when a schema or the Markdown rules do. Where any of
 * the code changed since, what it remembers is thrown away; drawn pictures are kept.
 */
export async function forgetStaleEntries(root: string, options: Options): Promise<void> {
  const reader = await hashOf(root, options, ['src', 'astro.config.mjs', 'package-lock.json'], /\.m?ts$|\.mjs$/);
  if ((await readFile(join(root, NOTE), 'utf8').catch(() => '')) === reader) return;
  for (const entries of READ_ENTRIES) await rm(join(root, entries), { force: true });
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(join(root, NOTE), reader);
}
