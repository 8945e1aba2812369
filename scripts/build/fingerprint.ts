import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
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
export const fingerprint = (root: string, options: Options): Promise<string> => hashOf(root, options, inputs);

/** One hash over the options and the files below `paths`; of folders only those whose names match. */
export async function hashOf(
  root: string,
  options: Options,
  paths: readonly string[],
  names?: RegExp,
): Promise<string> {
  const sum = createHash('sha256').update(JSON.stringify(options));
  for (const input of paths) {
    const path = join(root, input);
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
    const files = entries
      ? entries
          .filter((entry) => entry.isFile() && (!names || names.test(entry.name)))
          .map((entry) => join(entry.parentPath, entry.name))
      : [path];
    for (const file of files.sort()) sum.update(file.slice(root.length)).update(await readFile(file));
  }
  return sum.digest('hex');
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
