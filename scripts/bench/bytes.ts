import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './built.ts';

/** What a page costs before anything is tapped: brotli bytes of each kind, and requests. */
export interface Cost {
  html: number;
  css: number;
  js: number;
  fonts: number;
  requests: number;
}

const sizes = new Map<string, number>();

/** Brotli at its best, as a static host sends prepared files. */
function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

/** Brotli size of a file, measured once. */
export function sizeOf(file: string): number {
  let size = sizes.get(file);
  if (size === undefined) {
    size = brotli(readFileSync(file));
    sizes.set(file, size);
  }
  return size;
}

/** Scripts with the modules they bring along at once; what they import on a tap does not count. */
export function withImports(site: BuiltSite, urls: readonly URL[]): URL[] {
  const found = new Map<string, URL>();
  const visit = (url: URL) => {
    if (found.has(url.pathname)) return;
    found.set(url.pathname, url);
    const text = readFileSync(site.fileOf(url.pathname)!, 'utf8');
    for (const [, path] of text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*${},\s]+from\s*)?["']([^"']+)["']/g))
      visit(new URL(path!, url));
  };
  urls.forEach(visit);
  return [...found.values()];
}

/** What a page points at, of the kind that is wanted, each once. */
function pointedAt(site: BuiltSite, page: BuiltPage, wanted: (one: BuiltPage['references'][number]) => boolean): URL[] {
  const here = new URL(page.path.slice(1), `${site.origin}${site.base}`);
  const found = page.references.filter(wanted).map(({ url }) => new URL(url, here).href);
  return [...new Set(found)].map((address) => new URL(address));
}

/** The scripts a page loads before anything is tapped. */
export const scriptsOf = (site: BuiltSite, page: BuiltPage): URL[] =>
  withImports(
    site,
    pointedAt(site, page, ({ tag, rel }) => tag === 'script' || /\bmodulepreload\b/.test(rel ?? '')),
  );

/** What a page costs. Pictures count as requests where they are not lazy, never as bytes. */
export function costOf(site: BuiltSite, page: BuiltPage): Cost {
  const file = (url: URL) => site.fileOf(url.pathname)!;
  const sum = (urls: readonly URL[]) => urls.reduce((total, url) => total + sizeOf(file(url)), 0);

  const sheets = pointedAt(site, page, ({ rel }) => /\bstylesheet\b/.test(rel ?? ''));
  const scripts = scriptsOf(site, page);
  const fonts = [
    ...new Set(
      sheets.flatMap((sheet) =>
        [...readFileSync(file(sheet), 'utf8').matchAll(/url\(([^)]+\.woff2)\)/g)].map(
          ([, url]) => new URL(url!, sheet).href,
        ),
      ),
    ),
  ].map((href) => new URL(href));
  const pictures = pointedAt(site, page, ({ tag, lazy }) => tag === 'img' && !lazy);
  const icon = 1;
  return {
    html: brotli(Buffer.from(page.html)),
    css: sum(sheets),
    js: sum(scripts),
    // A woff2 is packed already.
    fonts: fonts.reduce((total, url) => total + readFileSync(file(url)).length, 0),
    requests: 1 + sheets.length + scripts.length + fonts.length + pictures.length + icon,
  };
}
