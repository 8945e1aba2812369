import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Options } from './options.ts';

/** Everything the built site depends on. */
const inputs = [
  'content',
  'src',
  'public',
  'scripts/build',
  'scripts/build.ts',
  'astro.config.mjs',
  'package-lock.json',
];
const NOTE = '.cache/dist-fingerprint';

/** One hash over the bytes of every input and the options: equal hashes give equal sites. */
export const fingerprint = (root: string, options: Options): Promise<string> => hashOf(root, options, inputs, /$/);

/** One hash over the files below `paths` whose names match, and the options. */
async function hashOf(root: string, options: Options, paths: readonly string[], names: RegExp): Promise<string> {
  const sum = createHash('sha256').update(JSON.stringify(options));
  for (const input of paths) {
    const path = join(root, input);
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
    const files = entries
      ? entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
      : [path];
    for (const file of files.filter((name) => names.test(name)).sort())
      sum.update(file.slice(root.length)).update(await readFile(file));
  }
  return sum.digest('hex');
}

/** Where Astro keeps entries as it read them: when building, and when editing live. */
const READ_ENTRIES = ['.cache/astro/data-store.json', '.astro/data-store.json'];

/**
 * Astro reads an entry again only when its own file changes, not when a schema or the Markdown rules do. Where any of
 * the code changed since, what it remembers is thrown away; drawn pictures are kept.
 */
export async function forgetStaleEntries(root: string, options: Options): Promise<void> {
  const reader = await hashOf(root, options, ['src', 'astro.config.mjs', 'package-lock.json'], /\.(?:ts|mjs|json)$/);
  const note = join(root, '.cache/entries-reader');
  if ((await readFile(note, 'utf8').catch(() => '')) === reader) return;
  for (const entries of READ_ENTRIES) await rm(join(root, entries), { force: true });
  await mkdir(dirname(note), { recursive: true });
  await writeFile(note, reader);
}

/** Whether `dist/` is what the inputs would build now. */
export async function isFresh(root: string, print: string): Promise<boolean> {
  if (!existsSync(join(root, 'dist/index.html'))) return false;
  return (await readFile(join(root, NOTE), 'utf8').catch(() => '')) === print;
}

/** Notes what `dist/` was built from. */
export async function noteFingerprint(root: string, print: string): Promise<void> {
  await mkdir(dirname(join(root, NOTE)), { recursive: true });
  await writeFile(join(root, NOTE), print);
}
