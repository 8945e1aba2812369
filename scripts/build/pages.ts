import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Card } from '../../src/site/card.ts';

/** What the finishing passes need to know of a built page. */
export interface PageScan {
  /** Distinct glyphs set in the heading face, as one sorted string. */
  glyphs: string;
  card?: Card;
  /** Full address and day of the last change, for the site map; absent where the page wants no index. */
  listing?: { address: string; updated: string };
  /** Whether the search knows the page. */
  searchable: boolean;
  /** Files of large pictures that are to be cut into tiles. */
  zooms: string[];
  /** Addresses of the linked stylesheets, in order. */
  sheets: string[];
  /** Where the stylesheets' links and `<meta name="card">` stand in the text, to be cut out. */
  cuts: [start: number, end: number][];
}

/** Every HTML file below a folder, sorted. */
export async function listPages(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  return pages.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Reads a page once. The heading face belongs to `.song` and to `h1`, `h2` inside `.prose` (layout.css, prose.css). */
export function scanPage(html: string): PageScan {
  const glyphs = new Set<string>();
  const scan: PageScan = { glyphs: '', searchable: false, zooms: [], sheets: [], cuts: [] };
  const head = new Map<string, string>();
  const stack: { song: boolean; prose: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const outer = stack.at(-1) ?? { song: false, prose: false };
      const classes = attributes.class?.split(/\s+/) ?? [];
      const prose = outer.prose || classes.includes('prose');
      const song = outer.song || classes.includes('song') || (prose && (name === 'h1' || name === 'h2'));
      stack.push({ song, prose });
      if ('data-pagefind-body' in attributes) scan.searchable = true;
      if (attributes['data-zoom']) scan.zooms.push(attributes['data-zoom']);
      if (name === 'meta') head.set(attributes.name ?? attributes.property ?? '', attributes.content ?? '');
      if (name === 'link' && attributes.rel === 'canonical') head.set('canonical', attributes.href ?? '');
      if (name === 'link' && attributes.rel === 'stylesheet' && attributes.href) {
        scan.sheets.push(attributes.href);
        scan.cuts.push([parser.startIndex, parser.endIndex + 1]);
      }
      if (name === 'meta' && attributes.name === 'card' && attributes.content) {
        scan.card = JSON.parse(attributes.content) as Card;
        scan.cuts.push([parser.startIndex, parser.endIndex + 1]);
      }
    },
    onclosetag() {
      stack.pop();
    },
    ontext(text) {
      if (stack.at(-1)?.song) for (const glyph of text) if (glyph > ' ' && glyph !== '\u00a0') glyphs.add(glyph);
    },
  });
  parser.end(html);
  const address = head.get('canonical');
  const updated = head.get('article:modified_time');
  if (address && updated && !/noindex/.test(head.get('robots') ?? '')) scan.listing = { address, updated };
  scan.glyphs = [...glyphs].sort().join('');
  return scan;
}
