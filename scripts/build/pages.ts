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
  /** What the search reads of the page, a line for each block; absent where it does not read it. */
  text?: string;
  /** Address of the first picture of such a page, at a card's size. */
  picture?: string;
  /** Files of large pictures that are to be cut into tiles. */
  zooms: string[];
  /** Addresses of the linked stylesheets, in order. */
  sheets: string[];
  /** Where the stylesheets' links and `<meta name="card">` stand in the text, to be cut out. */
  cuts: [start: number, end: number][];
}

/** Elements that end no word: what is around them is read on in one line. */
const INLINE = new Set(
  'a abbr b bdi br cite code del em i ins kbd mark q rp rt ruby s small span strong sub sup time u var wbr'.split(' '),
);
/** Elements whose text is no part of what the page says. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select']);

/** CSS pixels a card's picture takes at most, on a screen of one pixel each. */
const CARD_WIDTH = 480;

/** Every HTML file below a folder, sorted. */
export async function listPages(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  return pages.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Of a picture's sizes the smallest that fills a card, or the one it has. */
function smallOf({ src, srcset }: Record<string, string>): string | undefined {
  const sizes = (srcset ?? '').split(',').map((part) => part.trim().split(/\s+/));
  return sizes.find(([, width = '']) => Number.parseInt(width, 10) >= CARD_WIDTH)?.[0] ?? src;
}

/** Reads a page once. The heading face belongs to `.song` and to `h1`, `h2` inside `.prose` (layout.css, prose.css). */
export function scanPage(html: string): PageScan {
  const glyphs = new Set<string>();
  const scan: PageScan = { glyphs: '', zooms: [], sheets: [], cuts: [] };
  let text: string | undefined;
  const head = new Map<string, string>();
  const stack: { song: boolean; prose: boolean; read: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const outer = stack.at(-1) ?? { song: false, prose: false, read: false };
      const classes = attributes.class?.split(/\s+/) ?? [];
      const prose = outer.prose || classes.includes('prose');
      const song = outer.song || classes.includes('song') || (prose && (name === 'h1' || name === 'h2'));
      if ('data-search-body' in attributes) text = '';
      const read =
        (outer.read || 'data-search-body' in attributes) && !UNREAD.has(name) && !('data-search-ignore' in attributes);
      stack.push({ song, prose, read });
      if (read && !INLINE.has(name)) text += '\n';
      if (name === 'img' && text !== undefined && !scan.picture) scan.picture = smallOf(attributes);
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
    onclosetag(name) {
      if (stack.pop()?.read && !INLINE.has(name)) text += '\n';
    },
    ontext(part) {
      const here = stack.at(-1);
      if (here?.song) for (const glyph of part) if (glyph > ' ' && glyph !== '\u00a0') glyphs.add(glyph);
      if (here?.read) text += part;
    },
  });
  parser.end(html);
  if (text !== undefined)
    scan.text = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim();
  const address = head.get('canonical');
  const updated = head.get('article:modified_time');
  if (address && updated && !/noindex/.test(head.get('robots') ?? '')) scan.listing = { address, updated };
  scan.glyphs = [...glyphs].sort().join('');
  return scan;
}
