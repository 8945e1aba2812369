import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { listPages } from '../build/pages.ts';

/** Something a page points at: by a link, or by loading it. */
export interface Reference {
  tag: string;
  url: string;
  /** Loaded with the page, not followed by a click. */
  loaded: boolean;
  rel?: string;
  lazy?: boolean;
}

export interface BuiltPage {
  /** As visitors address it, without the base: `/events/`. */
  path: string;
  html: string;
  ids: Set<string>;
  references: Reference[];
  meta: Map<string, string>;
  jsonLd: string[];
  /** What the content security policy refuses: `style=`, `onclick=` … */
  refused: string[];
}

export interface BuiltSite {
  dir: string;
  /** `/` or `/any/sub/path/`. */
  base: string;
  /** `http://localhost:4321` */
  origin: string;
  pages: BuiltPage[];
  /** The file that answers an address of this site, or undefined where nothing does. */
  fileOf: (pathname: string) => string | undefined;
}

/** Reads every page of a built site once. */
export async function readSite(dir = resolve(process.env.DIST_DIR ?? 'dist')): Promise<BuiltSite> {
  const files = await listPages(dir);
  const pages = files.map((file) => {
    const path = `/${file.slice(dir.length + 1).replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
    return readPage(path, readFileSync(file, 'utf8'));
  });
  const home = pages.find((page) => page.path === '/');
  const canonical = home?.references.find(({ rel }) => rel === 'canonical');
  if (!canonical) throw new Error(`${dir} 里没有网站：先运行 npm run build。`);
  const { origin, pathname: base } = new URL(canonical.url);
  return { dir, base, origin, pages, fileOf: (pathname) => fileIn(dir, base, pathname) };
}

function fileIn(dir: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const file = join(dir, pathname.endsWith('/') ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Attributes that name something to fetch, by element; a link's `rel` decides whether it is fetched. */
const loading: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  object: ['data'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};
const fetched = /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload)\b/;

function readPage(path: string, html: string): BuiltPage {
  const page: BuiltPage = { path, html, ids: new Set(), references: [], meta: new Map(), jsonLd: [], refused: [] };
  let script: string | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes.id) page.ids.add(attributes.id);
      for (const name of Object.keys(attributes))
        if (name === 'style' || /^on[a-z]/.test(name)) page.refused.push(`<${tag} ${name}="${attributes[name]}">`);
      if (tag === 'meta') {
        const name = attributes.name ?? attributes.property ?? attributes['http-equiv'];
        if (name) page.meta.set(name.toLowerCase(), attributes.content ?? '');
      }
      if (tag === 'link' && attributes.href) {
        const rel = attributes.rel ?? '';
        page.references.push({ tag, url: attributes.href, rel, loaded: fetched.test(rel) });
      }
      if ((tag === 'a' || tag === 'area') && attributes.href)
        page.references.push({ tag, url: attributes.href, loaded: false });
      if (tag === 'form' && attributes.action) page.references.push({ tag, url: attributes.action, loaded: false });
      for (const name of loading[tag] ?? []) {
        const value = attributes[name];
        if (!value) continue;
        const urls = name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];
        const lazy = attributes.loading === 'lazy' || tag === 'source' || name === 'srcset';
        for (const url of urls) page.references.push({ tag, url, loaded: true, lazy });
      }
      if (tag === 'style') page.refused.push('<style>');
      if (tag === 'script' && attributes.type === 'application/ld+json') script = '';
    },
    ontext(text) {
      if (script !== undefined) script += text;
    },
    onclosetag(tag) {
      if (tag === 'script' && script !== undefined) {
        page.jsonLd.push(script);
        script = undefined;
      }
    },
  });
  parser.end(html);
  return page;
}
