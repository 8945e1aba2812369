/** How many of the commonest heading glyphs every page shares: about 22 kB, cached from the first page on. */
const SHARED = 120;

export interface FontPlan {
  /** Glyphs of the shared file, sorted. */
  shared: string;
  /** For each distinct set of heading glyphs: what its exact file holds besides, the commonest first. */
  rest: Map<string, string>;
}

/**
 * Divides the heading glyphs of all pages into one shared set and a small remainder each.
 * @param pages the glyph set of each page, as `scanPage` gives it
 * @param available whether the font has a glyph
 */
export function planFonts(pages: readonly string[], available: (glyph: string) => boolean): FontPlan {
  const uses = new Map<string, number>();
  for (const page of pages) for (const glyph of page) uses.set(glyph, (uses.get(glyph) ?? 0) + 1);
  const commonest = [...uses.keys()]
    .filter(available)
    .sort((a, b) => uses.get(b)! - uses.get(a)! || a.codePointAt(0)! - b.codePointAt(0)!);
  const shared = new Set(commonest.slice(0, SHARED));
  const rank = new Map(commonest.map((glyph, i) => [glyph, i]));
  const rest = new Map<string, string>();
  for (const page of new Set(pages)) {
    const own = [...page].filter((glyph) => rank.has(glyph) && !shared.has(glyph));
    rest.set(page, own.sort((a, b) => rank.get(a)! - rank.get(b)!).join(''));
  }
  return { shared: [...shared].sort().join(''), rest };
}

/** CSS `unicode-range` of a set of glyphs, neighbours joined: `U+30-39,U+4E00`. */
export function unicodeRange(glyphs: string): string {
  const points = [...glyphs].map((glyph) => glyph.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (n: number) => n.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}
