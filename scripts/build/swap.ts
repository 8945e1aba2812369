import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const NEXT = /^build-(\d+)$/;

/** Where this process builds the next site: beside `dist/` on the same disk, so that a rename puts it in place at once. */
export const nextDir = (root: string): string => join(root, `.cache/build-${process.pid}`);

/** Takes away what a build that was cut off left behind. */
export async function sweep(root: string): Promise<void> {
  const cache = join(root, '.cache');
  for (const name of await readdir(cache).catch(() => [])) {
    const pid = NEXT.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Puts the whole new site in the place of the old one; the old one stays if the rename fails. */
export async function swap(root: string): Promise<void> {
  const dist = join(root, 'dist');
  const old = `${nextDir(root)}-old`;
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
