import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { Refusal } from '../build/options.ts';

export interface Served {
  /** Address of the home page, with the base and a final slash. */
  address: string;
  close: () => Promise<void>;
}

/** What the type tables of browsers and calendars want that `mime` does not say. */
const types: Record<string, string> = {
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
};

/**
 * Serves a built folder as a plain static host would: `/x` leads to `/x/`, what is absent gets `404.html` with 404.
 * @param options.base the sub-path the folder was built for
 * @param options.port 0 takes a free one
 * @throws Refusal when the port is taken
 */
export async function serveDist(dir: string, options: { base: string; port: number }): Promise<Served> {
  const prefix = options.base.replace(/\/$/, '');
  const files = sirv(dir, {
    etag: true,
    // Where a packed file lies beside the plain one, it is sent.
    brotli: true,
    onNoMatch: (_request, response) => sendNotFound(dir, response),
    setHeaders(response, path) {
      const type = types[/\.\w+$/.exec(path)?.[0] ?? ''];
      if (type) response.setHeader('Content-Type', type);
      if (/\/(?:assets|fonts|cards)\//.test(path))
        response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
      else response.setHeader('Cache-Control', 'no-cache');
    },
  });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (path !== prefix && !path.startsWith(`${prefix}/`)) return sendNotFound(dir, response);
    const inside = path.slice(prefix.length);
    if (!path.endsWith('/') && isFolder(dir, inside)) {
      response.writeHead(308, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    request.url = inside;
    files(request, response);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, options.port)));
    server.listen(options.port, done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${prefix}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function isFolder(dir: string, path: string): boolean {
  try {
    return existsSync(join(dir, decodeURIComponent(path), 'index.html'));
  } catch {
    return false;
  }
}

function sendNotFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : undefined);
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Refusal(
      `端口 ${port} 已被占用：请关掉占用它的程序，或换一个端口，例如 npm start -- --port=${port + 1}。`,
    );
  if (error.code === 'EACCES') return new Refusal(`没有权限使用端口 ${port}：请换一个 1024 以上的端口。`);
  return error;
}
