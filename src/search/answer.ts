import { compact } from './plain.ts';
import type { Question } from './question.ts';
import { byRank, type Found } from './tiers.ts';

/** What a visitor probably meant. */
export interface Correction {
  /** The query to ask instead. */
  text: string;
  /** True where it is a guess, not another way of writing the same sounds. */
  guess: boolean;
}

export interface Answer {
  /** As understood; the corrected one where it was corrected. */
  question: Question;
  /** In rank, each record once. */
  found: Found[];
  /** What was asked instead, where nothing answered as it stood. */
  correction?: Correction | undefined;
}

/** Records that pass the ticked facets, in rank. */
export const within = (found: readonly Found[], mask: Uint8Array): Found[] =>
  found.filter(({ record }) => mask[record] === 1).sort(byRank);

/** Words to try where nothing was found: all conditions of the query together, then each known word of it. */
export function otherWords({ known, whole, conditions }: Question): string[] {
  const narrowing = conditions.filter(({ meanings }) => meanings.some(({ kind }) => kind === 'facet'));
  const together = narrowing.length > 1 ? [narrowing.map(({ text }) => text).join(' ')] : [];
  return [...together, ...known].filter((word) => compact(word) !== whole);
}
