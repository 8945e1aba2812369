import { type Catalogue, roomOf } from './catalogue.ts';
import { SIGNPOSTS } from './record.ts';
import type { Question } from './question.ts';
import type { Mention, TextIndex } from './text-index.ts';
import { type Found, ranked } from './tiers.ts';
import { endsAsSchool, type Vocabulary } from './vocabulary.ts';

/** Han characters a query must have before its pieces say anything. */
const LONG = 5;
/** Pieces asked for at most: what the text is fetched for. */
const MOST_PIECES = 16;
/** The share of the query, by weight, that a page must hold. */
const ENOUGH = 0.62;
/** What a piece weighs that no page holds, beside one that a single page holds: most only join two words. */
const STRANGE = 0.5;
/** Pages shown at most. */
const FEW = 4;

/**
 * Pages that hold most of a sentence, piece by piece, where nothing answers it whole: `川渝第一次一起办活动周是哪年`. A
 * piece is a known word or two neighbouring characters, and weighs the more the fewer pages hold it (inverse document
 * frequency). Suggestions only, and few; a stranger's name brings nothing.
 */
export async function findByPieces(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  question: Question,
  text: TextIndex,
): Promise<Found[]> {
  const { conditions, quoted, whole } = question;
  if (quoted || (whole.match(/\p{Script=Han}/gu) ?? []).length < LONG) return [];
  if (conditions.some(({ text: word, meanings }) => meanings.length === 0 && endsAsSchool(vocabulary, word))) return [];
  const pieces = [...new Set(conditions.flatMap((condition) => piecesOf(condition.text)))].slice(0, MOST_PIECES);
  if (pieces.length < 3) return [];
  const held: ReadonlyMap<number, Mention>[] = await Promise.all(pieces.map((piece) => text.phrase(piece)));
  const pages = catalogue.entries.length;
  const weights = held.map(({ size }) => (size > 0 ? Math.log(pages / size) : STRANGE * Math.log(pages)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<number, number>();
  held.forEach((mentions, i) => {
    for (const record of mentions.keys()) shares.set(record, (shares.get(record) ?? 0) + weights[i]! / all);
  });
  const enough = [...shares].filter(([record, share]) => share >= ENOUGH && roomOf(catalogue, record) !== SIGNPOSTS);
  const best = Math.max(0, ...enough.map(([, share]) => share));
  return ranked(
    enough
      .filter(([, share]) => share > best - 0.1)
      .map(([record, share]): Found => ({ record, tier: 'related', score: share * 100, suggested: true })),
  ).slice(0, FEW);
}

/** Each two neighbouring Han characters; a run of letters or digits whole. */
function piecesOf(word: string): string[] {
  return (word.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []).flatMap((run) =>
    /^[a-z0-9]/.test(run) || run.length < 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );
}
