import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { writeCards } from './cards.ts';
import { type PageFonts, writeFonts } from './fonts.ts';
import { listPages, type PageScan, scanPage } from './pages.ts';
import { inParallel } from './parallel.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSitemap } from './sitemap.ts';

export interface Finished {
  pages: number;
  cardsDrawn: number;
  notes: string[];
}

/** What Astro leaves to be done on the built pages: the heading font, the social cards, the site map, the search index. */
export async function finish(root: string, out: string, base: string): Promise<Finished> {
  const paths = await listPages(out);
  const scans = await inParallel(paths, 16, async (path) => scanPage(await readFile(path, 'utf8')));
  const cache = join(root, '.cache');
  const fonts = await writeFonts(
    out,
    join(cache, 'fonts'),
    scans.map((scan) => scan.glyphs),
  );
  const cards = scans.flatMap((scan) => (scan.card ? [scan.card] : []));
  const cardsDrawn = await writeCards(out, join(cache, 'cards'), cards, await siteName(root));
  const pages = paths.map((path, i) => ({ path, scan: scans[i]! }));
  await inParallel(pages, 16, async ({ path, scan }) => {
    await writeFile(path, finishPage(await readFile(path, 'utf8'), scan, fonts.of(scan.glyphs), base));
  });
  await writeSitemap(out, scans);
  await writeSearchIndex(out);
  return { pages: paths.length, cardsDrawn, notes: fonts.notes };
}

/** Cuts out what only the build needed, and links the page's own heading font. */
export function finishPage(html: string, scan: PageScan, fonts: PageFonts | undefined, base: string): string {
  const [from, to] = scan.cardSpan ?? [0, 0];
  const page = html.slice(0, from) + html.slice(to);
  if (!fonts) return page;
  const address = (path: string) => `${base.replace(/\/$/, '')}${path}`;
  const links = [
    `<link rel="preload" href="${address(fonts.preload)}" as="font" type="font/woff2" crossorigin>`,
    `<link rel="stylesheet" href="${address(fonts.stylesheet)}">`,
  ].join('');
  return page.replace('</head>', () => `${links}</head>`);
}

/** The name on every card, as the header shows it. */
async function siteName(root: string): Promise<string> {
  const site = parse(await readFile(join(root, 'content/site.yaml'), 'utf8')) as { name: string; region: string };
  return `${site.name} · ${site.region}`;
}
