import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the next site is built: beside `dist/`, so that a rename puts it in place at once. */
export const nextDir = (root: string): string => join(root, '.cache/build-next');

/** Puts the whole new site in the place of the old one; the old one stays if the rename fails. */
export async function swap(root: string): Promise<void> {
  const dist = join(root, 'dist');
  const old = join(root, '.cache/build-old');
  await rm(old, { recursive: true, force: true });
  const had = existsSync(dist);
  if (had) await rename(dist, old);
  try {
    await rename(nextDir(root), dist);
  } catch (error) {
    if (had) await rename(old, dist);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
