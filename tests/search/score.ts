import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openSearch, type Search } from '../../src/search/search.ts';
import { isFacetKind, labelOf, openCatalogue, positionOf, holds } from '../../src/search/catalogue.ts';
import type { PackedIndex } from '../../src/search/packed.ts';
import { openText } from '../../src/search/text-index.ts';

/** The search of a built site, read from its folder. */
export function searchIn(dist: string): Search {
  const packed = JSON.parse(readFileSync(join(dist, 'search/index.json'), 'utf8')) as PackedIndex;
  const catalogue = openCatalogue(packed);
  const text = openText(packed.text!, catalogue.variants, async (file) =>
    readFileSync(join(dist, packed.text!.folder, file)),
  );
  return openSearch(catalogue, text);
}

export interface Golden {
  /** Queries and the pages they should find first, by kind. */
  pages: { kind: string; q: string; expected: string[] }[];
  facets: { q: string; wanted: Record<string, string> }[];
  empty: string[];
}

export function readGolden(file: string): Golden {
  const { facet, empty, ...kinds } = parse(readFileSync(file, 'utf8')) as {
    facet: Record<string, Record<string, string>>;
    empty: string[];
  } & Record<string, Record<string, string | string[]>>;
  return {
    pages: Object.entries(kinds).flatMap(([kind, queries]) =>
      Object.entries(queries as Record<string, string | string[]>).map(([q, expected]) => ({
        kind,
        q,
        expected: [expected].flat(),
      })),
    ),
    facets: Object.entries(facet).map(([q, wanted]) => ({ q, wanted })),
    empty,
  };
}

export interface Score {
  hit1: number;
  hit5: number;
  mrr: number;
  facetPrecision: number;
  emptyRate: number;
  /** What went wrong, for people. */
  misses: string[];
}

/** Scores a search against a golden set. Suggestions count as no answer. */
export async function score(search: Search, golden: Golden): Promise<Score> {
  const { catalogue } = search;
  const misses: string[] = [];
  const ranks: number[] = [];
  for (const { kind, q, expected } of golden.pages) {
    const { found } = await search.full(q);
    const rank = found.findIndex(({ record }) => expected.includes(catalogue.entries[record]!.path)) + 1;
    ranks.push(rank);
    if (rank !== 1) {
      const first = found.slice(0, 3).map(({ record, tier }) => `${catalogue.entries[record]!.title} (${tier})`);
      misses.push(`${kind}: ${q} at ${rank || 'none'}; first ${first.join(', ') || 'nothing'}`);
    }
  }
  const precisions: number[] = [];
  for (const { q, wanted } of golden.facets) {
    const { found } = await search.full(q);
    const right = found.filter(({ record }) =>
      Object.entries(wanted).every(
        ([kind, value]) =>
          isFacetKind(kind) && holds(catalogue.packed.columns[kind][record], positionOf(catalogue, kind, value)),
      ),
    );
    precisions.push(found.length > 0 ? right.length / found.length : 0);
    if (found.length === 0 || right.length < found.length) {
      const wrong = found.filter((each) => !right.includes(each)).slice(0, 3);
      misses.push(
        `facet: ${q} ${right.length}/${found.length}; wrong ${wrong.map(({ record }) => `${catalogue.entries[record]!.title} (${labelOf(catalogue, 'room', catalogue.packed.columns.room[record] as number)})`).join(', ')}`,
      );
    }
  }
  let empty = 0;
  for (const q of golden.empty) {
    const found = (await search.full(q)).found.filter(({ suggested }) => !suggested);
    if (found.length === 0) empty++;
    else
      misses.push(
        `empty: ${q} gives ${found
          .slice(0, 3)
          .map(({ record, tier }) => `${catalogue.entries[record]!.title} (${tier})`)
          .join(', ')}`,
      );
  }
  const share = (hits: number, of: number) => hits / Math.max(1, of);
  return {
    hit1: share(ranks.filter((rank) => rank === 1).length, ranks.length),
    hit5: share(ranks.filter((rank) => rank >= 1 && rank <= 5).length, ranks.length),
    mrr: share(
      ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0),
      ranks.length,
    ),
    facetPrecision: share(
      precisions.reduce((a, b) => a + b, 0),
      precisions.length,
    ),
    emptyRate: share(empty, golden.empty.length),
    misses,
  };
}
