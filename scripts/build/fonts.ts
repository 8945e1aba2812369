import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cut, cutFonts } from './fonts/cut.ts';
import { planFonts, unicodeRange } from './fonts/plan.ts';
import { openSong } from './fonts/source.ts';

/** A page may load so many bytes of heading font (README). */
const PAGE_LIMIT = 45_000;

/** Addresses from the site's root, without the base. */
export interface PageFonts {
  stylesheet: string;
  /** The shared file, fetched at once. */
  preload: string;
}

export interface HeadingFonts {
  /** What a page of these heading glyphs links to; undefined for a page without headings. */
  of: (glyphs: string) => PageFonts | undefined;
  /** Sentences for the build's report: what falls back to the system's face. */
  notes: string[];
}

/**
 * Writes the heading font of a site into `<out>/fonts/`: one file of the commonest glyphs for all pages and an exact
 * one for the rest of each, named by content and shared by pages of equal glyphs.
 */
export async function writeFonts(out: string, cache: string, pages: readonly string[]): Promise<HeadingFonts> {
  const font = openSong('bold');
  const available = (glyph: string) => font.hasGlyphForCodePoint(glyph.codePointAt(0)!);
  const { shared, rest } = planFonts(pages, available);
  const [common] = await cutFonts(cache, [{ glyphs: shared, limit: PAGE_LIMIT }]);
  const limit = PAGE_LIMIT - common!.woff2.length;
  const sets = [...new Set(rest.values())].filter((glyphs) => glyphs !== '');
  const cuts = await cutFonts(
    cache,
    sets.map((glyphs) => ({ glyphs, limit })),
  );
  const bySet = new Map(sets.map((glyphs, i) => [glyphs, cuts[i]!]));

  const folder = join(out, 'fonts');
  await mkdir(folder, { recursive: true });
  for (const cut of [common!, ...cuts]) await writeFile(join(folder, cut.name), cut.woff2);
  const sheets = new Map<string, string>();
  for (const glyphs of new Set(rest.values())) {
    const css = [common!, bySet.get(glyphs)].flatMap((cut) => (cut ? [fontFace(cut)] : [])).join('\n');
    const name = `${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`;
    await writeFile(join(folder, name), css);
    sheets.set(glyphs, `/fonts/${name}`);
  }
  return {
    of: (glyphs) =>
      glyphs === '' ? undefined : { stylesheet: sheets.get(rest.get(glyphs)!)!, preload: `/fonts/${common!.name}` },
    notes: fallbacks(pages, available, sets, bySet),
  };
}

const fontFace = ({ name, kept }: Cut): string =>
  `@font-face{font-family:Song;font-weight:700;font-display:swap;src:url(./${name}) format("woff2");unicode-range:${unicodeRange(kept)}}`;

function fallbacks(
  pages: readonly string[],
  available: (glyph: string) => boolean,
  sets: readonly string[],
  cuts: ReadonlyMap<string, Cut>,
): string[] {
  const absent = [...new Set(pages.flatMap((page) => [...page]))].filter((glyph) => !available(glyph)).sort();
  const dropped = sets.flatMap((glyphs) => [...glyphs].filter((glyph) => !cuts.get(glyphs)!.kept.includes(glyph)));
  return [
    ...(absent.length > 0 ? [`标题字体里没有、改用系统字体的字：${absent.join('')}`] : []),
    ...(dropped.length > 0 ? [`为了不超过每页 45 KB、改用系统字体的标题字：${[...new Set(dropped)].join('')}`] : []),
  ];
}
