import type { Query, Tier } from './query.ts';
import { readQuery, tierOf } from './query.ts';
import type { SearchRecord } from './record.ts';
import { type Part, snippet } from './snippet.ts';

/** Pagefind's own interface, as far as it is used (its script is written after the build, so it has no types here). */
interface Pagefind {
  search(text: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  data(): Promise<{ url: string; content: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}

export type Filters = Partial<Record<'room' | 'year' | 'place', string>>;

export interface Hit {
  title: string;
  href: string;
  room: string;
  sample: boolean;
  tier: Exclude<Tier, 'none'>;
  excerpt: Part[];
}

/** Answers a query with the hits in order, at most `limit` of them, and how many more there may be. */
export interface Engine {
  fullText: boolean;
  find(typed: string, filters: Filters, limit: number): Promise<{ hits: Hit[]; more: number }>;
}

/** A fragment is fetched for every result looked at; this bounds what a query of common characters can cost. */
const LOOK_AT = 60;

/**
 * Full text by Pagefind: the phrase first, then the words. Pagefind cuts Chinese into words of its own and returns
 * pages that merely hold the characters; those are read and dropped, so nothing irrelevant is shown as an answer.
 */
async function openPagefind(base: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;

  async function candidates(query: Query, filters: Record<string, string>): Promise<PagefindResult[]> {
    const phrase = await pagefind.search(`"${query.words.join(' ')}"`, { filters });
    const words = await pagefind.search(query.words.join(' '), { filters });
    const known = new Set(phrase.results.map((result) => result.id));
    return [...phrase.results, ...words.results.filter((result) => !known.has(result.id))];
  }

  return {
    fullText: true,
    async find(typed, filters, limit) {
      const query = readQuery(typed);
      const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Record<string, string>;
      const results = await candidates(query, chosen);
      const hits: Hit[] = [];
      let looked = 0;
      while (looked < Math.min(results.length, LOOK_AT) && hits.length < limit) {
        const batch = await Promise.all(results.slice(looked, looked + 10).map((result) => result.data()));
        looked += batch.length;
        for (const { url, content, meta, filters: of } of batch) {
          const title = meta.title ?? url;
          const tier = tierOf(`${title} ${content}`, query);
          if (tier === 'none') continue;
          const room = of.room?.[0] ?? '';
          hits.push({ title, href: url, room, sample: meta.sample === '1', tier, excerpt: snippet(content, query) });
        }
      }
      // What is called so comes before what only mentions it; within each, Pagefind's own order stands.
      const exact = hits.filter((hit) => hit.tier === 'exact');
      const called = exact.filter((hit) => tierOf(hit.title, query) === 'exact');
      const mentioning = exact.filter((hit) => !called.includes(hit));
      const related = hits.filter((hit) => hit.tier === 'related');
      return {
        hits: [...called, ...mentioning, ...related].slice(0, limit),
        more: looked < results.length ? results.length - looked : 0,
      };
    },
  };
}

/** Titles and other names only: what carries engines that cannot run wasm. */
export async function openTitles(base: string): Promise<Engine> {
  const answer = await fetch(`${base}search/titles.json`);
  if (!answer.ok) throw new Error(`titles.json: ${answer.status}`);
  const records = (await answer.json()) as SearchRecord[];
  return {
    fullText: false,
    async find(typed, filters, limit) {
      const query = readQuery(typed);
      const hits = records.flatMap((record): Hit[] => {
        if (filters.room && record.room !== filters.room) return [];
        if (filters.year && !(record.years ?? []).includes(Number(filters.year))) return [];
        if (filters.place && !(record.places ?? []).includes(filters.place)) return [];
        const names = [record.title, ...(record.aliases ?? [])].join(' ');
        const tier = tierOf(names, query);
        if (tier === 'none') return [];
        const excerpt = (record.aliases ?? []).length > 0 ? snippet((record.aliases ?? []).join('、'), query) : [];
        const href = `${base}${record.path.slice(1)}`;
        return [{ title: record.title, href, room: record.room, sample: record.sample === true, tier, excerpt }];
      });
      hits.sort((a, b) => (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : a.title.length - b.title.length));
      return { hits: hits.slice(0, limit), more: Math.max(0, hits.length - limit) };
    },
  };
}

/**
 * Names first, then the full text: whoever types a school's or a law's name finds it at the top, however many pages
 * mention it. Either half may fail and the other carries on; both failing is an error.
 */
export async function openSearch(base: string): Promise<Engine> {
  const titles = openTitles(base);
  titles.catch(() => undefined);
  const text = await openPagefind(base).catch(() => undefined);
  if (!text) return titles;
  return {
    fullText: true,
    async find(typed, filters, limit) {
      const names = await titles
        .then((engine) => engine.find(typed, filters, limit))
        .catch(() => ({ hits: [], more: 0 }));
      const found = await text.find(typed, filters, limit);
      const byHref = new Map(found.hits.map((hit) => [hit.href, hit]));
      const called = names.hits.filter((hit) => hit.tier === 'exact').map((hit) => byHref.get(hit.href) ?? hit);
      const hits = [...new Set([...called, ...found.hits])];
      return { hits: hits.slice(0, limit), more: found.more + Math.max(0, hits.length - limit) };
    },
  };
}
