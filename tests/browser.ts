import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serveDist } from '../scripts/start/serve.ts';
import { findChromium } from '../scripts/test/chromium.ts';

/** The built site the tests visit. `DIST_DIR` points them at another build, for example one for a sub-path. */
export const dist = resolve(process.env.DIST_DIR ?? 'dist');

/** The base that build was made for, read from its own home page: `/` or `/any/sub/path/`. */
export const base = existsSync(join(dist, 'index.html'))
  ? (/<link rel="icon" href="([^"]*)favicon\.svg"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1] ?? '/')
  : '/';

/** A real Chromium that talks to nobody but the pages it is sent to. Close it when the file is done. */
export function openBrowser(more: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? findChromium(process.cwd()),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      ...more,
    ],
  });
}

/** Serves the built site on a free port, as `npm start` does. */
export async function servedSite(): Promise<{
  address: (path: string) => string;
  origin: string;
  close: () => Promise<void>;
}> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} 里没有网站：先运行 npm run build。`);
  const { address, close } = await serveDist(dist, { base, port: 0 });
  return { origin: new URL(address).origin, address: (path) => `${address}${path.replace(/^\//, '')}`, close };
}
