import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from './parallel.ts';

const TEXT = /\.(html|css|js|json|xml|svg|vtt|webmanifest)$/;
const SEARCH = /^search[\\/].*\.(json|txt|idx)$/;
const ASSET = /assets\/([\w.@~-]+)/g;
const NEIGHBOUR = /["'`(]\.\/([\w.@~-]+)/g;

/**
 * Removes what nothing in the site points to: the masters of pictures of which only smaller sizes are shown, and the
 * films, captions and pictures of samples in a build without samples.
 * @param out the built folder; only `assets/` is swept
 */
export async function pruneAssets(out: string): Promise<void> {
  // The search index names no asset.
  const files = (await readdir(out, { recursive: true })).filter((file) => TEXT.test(file) && !SEARCH.test(file));
  const named = new Set<string>();
  await inParallel(files, 16, async (file) => {
    const text = await readFile(join(out, file), 'utf8');
    for (const pattern of [ASSET, NEIGHBOUR]) for (const [, name] of text.matchAll(pattern)) named.add(name!);
  });
  const unused = (await readdir(join(out, 'assets'))).filter((name) => !named.has(name));
  await inParallel(unused, 16, (name) => rm(join(out, 'assets', name)));
}
