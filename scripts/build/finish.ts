import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { writeCards } from './cards.ts';
import { type PageFonts, writeFonts } from './fonts.ts';
import { listPages, type PageScan, scanPage } from './pages.ts';
import { inParallel } from './parallel.ts';
import { writePhotoTiles } from './photo-tiles.ts';
import { pruneAssets } from './prune.ts';
import { writeSearch } from './search-index.ts';
import { joinSheets } from './sheets.ts';
import { writeSitemap } from './sitemap.ts';
import { writeZoomTiles } from './zoom-tiles.ts';
import { isDemo } from '../../src/site/demo.ts';
import type { SiteData } from '../../src/site/schema.ts';
import { t } from '../../src/words/words.ts';

export interface Finished {
  pages: number;
  cardsDrawn: number;
  notes: string[];
}

interface ScannedPage {
  path: string;
  scan: PageScan;
}

/** What Astro leaves to be done on the built pages: heading font, stylesheets, social cards, tiles of large pictures, site map, search index. */
export async function finish(root: string, out: string, base: string): Promise<Finished> {
  const paths = await listPages(out);
  const pages = await inParallel(paths, 16, async (path) => ({ path, scan: scanPage(await readFile(path, 'utf8')) }));
  const texts = new Map(
    pages.flatMap(({ path, scan: { text, picture } }) =>
      // Pictures lie below the base; the search puts its own before them.
      text === undefined ? [] : [[addressOf(out, path), { text, picture: picture?.slice(base.length) }] as const],
    ),
  );
  await writeSearch(out, texts);
  return finishPages(root, out, base, pages);
}

/** `/stories/x/` for the file of that page. */
const addressOf = (out: string, path: string): string =>
  `/${relative(out, path).split(sep).join('/')}`.replace(/index\.html$/, '');

async function finishPages(root: string, out: string, base: string, pages: readonly ScannedPage[]): Promise<Finished> {
  const scans = pages.map(({ scan }) => scan);
  const cache = join(root, '.cache');
  const fonts = await writeFonts(
    out,
    join(cache, 'fonts'),
    scans.map((scan) => scan.glyphs),
  );
  const inSite = (address: string) => address.slice(base.length - 1);
  const sheets = await joinSheets(
    out,
    scans.map((scan) => scan.sheets.map(inSite)),
  );
  const cards = scans.flatMap((scan) => (scan.card ? [scan.card] : []));
  const cardsDrawn = await writeCards(out, join(cache, 'cards'), cards, await siteName(root));
  await inParallel(pages, 16, async ({ path, scan }) => {
    const links = headLinks(sheets(scan.sheets.map(inSite)), fonts.of(scan.glyphs), base);
    await writeFile(path, finishPage(await readFile(path, 'utf8'), scan.cuts, links));
  });
  // The masters of the tiles are among what is pruned.
  await writeZoomTiles(
    out,
    join(cache, 'zoom'),
    scans.flatMap((scan) => scan.zooms),
  );
  await pruneAssets(out);
  await writePhotoTiles(root, out);
  await writeSitemap(out, scans);
  return { pages: pages.length, cardsDrawn, notes: fonts.notes };
}

/** Links of the joined stylesheets and of the page's own heading font. */
function headLinks(sheets: readonly string[], fonts: PageFonts | undefined, base: string): string {
  const address = (path: string) => `${base}${path.slice(1)}`;
  const preload = fonts
    ? `<link rel="preload" href="${address(fonts.preload)}" as="font" type="font/woff2" crossorigin>`
    : '';
  const all = fonts ? [...sheets, fonts.stylesheet] : sheets;
  return preload + all.map((sheet) => `<link rel="stylesheet" href="${address(sheet)}">`).join('');
}

/** Cuts pieces out of a page and puts the links at the end of its head. */
function finishPage(html: string, cuts: readonly [start: number, end: number][], links: string): string {
  let page = '';
  let at = 0;
  for (const [start, end] of cuts) {
    page += html.slice(at, start);
    at = end;
  }
  return (page + html.slice(at)).replace('</head>', () => `${links}</head>`);
}

/** The name on every card, as the header shows it. */
async function siteName(root: string): Promise<string> {
  const site = parse(await readFile(join(root, 'content/site.yaml'), 'utf8')) as SiteData;
  return `${site.name} · ${site.region}${isDemo(site) ? t('site.demo.suffix') : ''}`;
}
