/** How well a record answers, best first: its name; it has the phrase; it has every word; it is near. */
export const tiers = ['exact', 'phrase', 'words', 'related'] as const;
export type Tier = (typeof tiers)[number];

/** One record as an answer. */
export interface Found {
  record: number;
  tier: Tier;
  /** Higher is better, within a tier. */
  score: number;
  /** Only a suggestion: what was typed had to be changed by guessing. */
  suggested?: boolean;
}

/** Best tier first, then score, then the order of the records. */
export const byRank = (a: Found, b: Found): number =>
  tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.score - a.score || a.record - b.record;

/** Each record once, by its best answer, in rank. */
export function ranked(found: Iterable<Found>): Found[] {
  const best = new Map<number, Found>();
  for (const each of found) {
    const known = best.get(each.record);
    if (!known || byRank(each, known) < 0) best.set(each.record, each);
  }
  return [...best.values()].sort(byRank);
}
