import type { Term, Vocabulary } from './vocabulary.ts';

/** A stretch of a query: a known word, or what is between known words. */
export interface Piece {
  text: string;
  /** Undefined where nobody knows the word. */
  term?: Term | undefined;
}

/** Costs of the ways to cut: few long known words are best, a lone letter of asking is cheap to mistake. */
const KNOWN = 1;
const LONE_ASK = 3;
const UNKNOWN_START = 2;
const UNKNOWN_CHAR = 2;

/** What stands for a stretch besides a word of the vocabulary: a year, a word that sounds alike. */
export type Reader = (text: string, from: number) => { length: number; term: Term; cost: number }[];

interface Step {
  cost: number;
  from: number;
  term?: Term | undefined;
}

/**
 * Cuts a plain, compact text into words at the least cost (Viterbi). Unknown characters in a row stay one piece.
 * @param reader gives more words that may stand somewhere
 */
export function segment(text: string, vocabulary: Vocabulary, reader?: Reader): Piece[] {
  const best: Step[] = [{ cost: 0, from: -1 }];
  const unknown: (Step | undefined)[] = [];
  const offer = (at: number, step: Step) => {
    const known = best[at];
    if (!known || step.cost < known.cost) best[at] = step;
  };
  for (let i = 0; i < text.length; i++) {
    const here = best[i];
    if (here) {
      const most = Math.min(vocabulary.longest, text.length - i);
      for (let length = 1; length <= most; length++) {
        const term = vocabulary.terms.get(text.slice(i, i + length));
        if (!term || breaksWord(text, i, i + length)) continue;
        const lone = length === 1 && term.meanings.every(({ kind }) => kind === 'ask');
        offer(i + length, { cost: here.cost + (lone ? LONE_ASK : KNOWN), from: i, term });
      }
      for (const { length, term, cost } of reader?.(text, i) ?? [])
        offer(i + length, { cost: here.cost + cost, from: i, term });
    }
    const begun = here && { cost: here.cost + UNKNOWN_START + UNKNOWN_CHAR, from: i };
    const going = unknown[i] && { cost: unknown[i]!.cost + UNKNOWN_CHAR, from: unknown[i]!.from };
    const next = !begun || (going && going.cost < begun.cost) ? going : begun;
    unknown[i + 1] = next;
    if (next) offer(i + 1, next);
  }
  const pieces: Piece[] = [];
  for (let at = text.length; at > 0;) {
    const { from, term } = best[at]!;
    pieces.unshift({ text: text.slice(from, at), term });
    at = from;
  }
  return pieces;
}

const isLatin = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

/** A Latin word or a number is never cut. */
const breaksWord = (text: string, from: number, to: number): boolean =>
  (isLatin(text[from]) && isLatin(text[from - 1])) || (isLatin(text[to - 1]) && isLatin(text[to]));
