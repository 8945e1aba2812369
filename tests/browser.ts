import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveDist } from '../scripts/start/serve.ts';
import { findChromium, launch } from '../scripts/test/chromium.ts';

/** The built site the tests visit. `DIST_DIR` points them at another build, for example one for a sub-path. */
export const dist = resolve(process.env.DIST_DIR ?? 'dist');

/** The base a build was made for, read from its own home page: `/` or `/any/sub/path/`. */
function baseOf(dir: string): string {
  const home = join(dir, 'index.html');
  const icon = existsSync(home) && /<link rel="icon" href="([^"]*)favicon\.svg"/.exec(readFileSync(home, 'utf8'));
  return icon ? (icon[1] ?? '/') : '/';
}
export const base = baseOf(dist);

/** The Chromium of the tests. Close it when the file is done. */
export const openBrowser = (more: string[] = []): Promise<Browser> =>
  launch(process.env.CHROMIUM_PATH ?? findChromium(process.cwd()), more);

/** Serves a built site on a free port, as `npm start` does. */
export async function servedSite(dir = dist): Promise<{
  address: (path: string) => string;
  origin: string;
  close: () => Promise<void>;
}> {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} 里没有网站：先运行 npm run build。`);
  const { address, close } = await serveDist(dir, { base: baseOf(dir), port: 0 });
  return { origin: new URL(address).origin, address: (path) => `${address}${path.replace(/^\//, '')}`, close };
}
