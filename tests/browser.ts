import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sirv from 'sirv';
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

/** Serves the built site on a free port as a plain static server would: 404.html for what is not there. */
export async function servedSite(): Promise<{
  address: (path: string) => string;
  origin: string;
  close: () => Promise<void>;
}> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} 里没有网站：先运行 npm run build。`);
  const notFound = readFileSync(join(dist, '404.html'));
  const serve = sirv(dist, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    serve(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (path) => `${origin}${base}${path.replace(/^\//, '')}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
