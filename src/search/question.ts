import type { Catalogue } from './catalogue.ts';
import { compact } from './plain.ts';
import { type Piece, type Reader, segment } from './segment.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';
import { yearReader } from './year-reader.ts';

/** A query as it is understood. */
export interface Question {
  /** Plain, trimmed, single spaces, without quotation marks. */
  text: string;
  /** Without spaces and punctuation. */
  whole: string;
  /** What was quoted must stand as it is, and nothing is read into it. */
  quoted: boolean;
  /** Words parted by spaces, in plain form: what must stand together. */
  phrases: string[];
  conditions: Condition[];
  /** Other ways to read it: a name taken apart into its words, or each word as it stands. */
  otherReadings: Condition[][];
  /** Whether it is a sentence: something in it only asks. */
  asks: boolean;
  /** Position of the room that alone is asked of, whatever the words say. */
  room?: number | undefined;
  /** Known words of the query, for „try this instead“. */
  known: string[];
}

/** One thing the answer must have. */
export interface Condition {
  text: string;
  meanings: readonly Meaning[];
  /** What a name must end with: 大学 in `重庆电子大学`. */
  ending?: string | undefined;
}

const QUOTED = /["“”「」『』]/;
const ASKS_FOR_MANY = /[哪几]|多少/;

const isOnly = (piece: Piece, kind: Meaning['kind']): boolean =>
  piece.term?.meanings.every((meaning) => meaning.kind === kind) ?? false;

const isPlace = (piece: Piece): boolean =>
  piece.term?.meanings.some((meaning) => meaning.kind === 'facet' && meaning.facet === 'place') ?? false;

/** Whether a word finds something by itself: `学校` or `有哪些` does not. */
const isTelling = ({ term }: Piece): boolean =>
  term?.meanings.some((meaning) => meaning.kind !== 'ask' && !(meaning.kind === 'facet' && meaning.facet === 'room')) ??
  false;

/** Reads what a visitor typed. Pure. */
export function readQuestion(typed: string, catalogue: Catalogue, vocabulary: Vocabulary): Question {
  const quoted = QUOTED.test(typed);
  const text = catalogue
    .plain(typed.replace(new RegExp(QUOTED, 'g'), ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const chunks = text.split(/[\s,，、。;；?？!！/|]+/).filter((chunk) => compact(chunk));
  const whole = compact(text);
  if (quoted) {
    const phrases = [...typed.matchAll(/["“”「『]([^"“”「」『』]+)["“”」』]?/g)].map(([, inner]) =>
      catalogue.plain(inner!).trim(),
    );
    const must = phrases.length > 0 ? phrases : [text];
    return {
      text,
      whole,
      quoted,
      phrases: must,
      conditions: must.map((each) => ({ text: compact(each), meanings: [] })),
      otherReadings: [],
      asks: false,
      known: [],
    };
  }
  const reader = yearReader(catalogue);
  const cut = chunks.map((chunk) => segment(compact(chunk), vocabulary, reader));
  const lastCut = cut[cut.length - 1] ?? [];
  const last = lastCut[lastCut.length - 1];
  const many = last !== undefined && isOnly(last, 'ask') && ASKS_FOR_MANY.test(last.text);
  const conditions = cut.flatMap((pieces) => conditionsOf(pieces, vocabulary, many));
  const known = cut.flat().flatMap((piece) => (isTelling(piece) ? [piece.text] : []));
  const asks = cut.flat().some((piece) => isOnly(piece, 'ask'));
  const otherReadings = [takenApart(cut.flat(), vocabulary), asTheyStand(chunks, vocabulary, reader)].filter(
    (reading) => reading !== undefined,
  );
  return { text, whole, quoted, phrases: chunks, conditions, otherReadings, asks, known: [...new Set(known)] };
}

/** `2025年重庆启动仪式` holds the short name of an event; its words, apart, find all there is. */
function takenApart(pieces: readonly Piece[], vocabulary: Vocabulary): Condition[] | undefined {
  const shorter = pieces.flatMap((piece): readonly Piece[] => {
    if (!piece.term || !isOnly(piece, 'name')) return [piece];
    // Of words shorter than itself: itself is no part of it.
    const parts = segment(piece.text, { ...vocabulary, longest: piece.text.length - 1 });
    return parts.length > 1 && parts.every(({ term }) => term) ? parts : [piece];
  });
  return shorter.length > pieces.length ? conditionsOf(shorter, vocabulary, false) : undefined;
}

/** `重庆 2025 院校展示`: what was typed with spaces around it may be one word. */
function asTheyStand(chunks: readonly string[], { terms }: Vocabulary, reader: Reader): Condition[] | undefined {
  if (chunks.length < 2) return undefined;
  return chunks.map(compact).map((text) => {
    const year = reader(text, 0).find(({ length }) => length === text.length);
    return { text, meanings: (year?.term ?? terms.get(text))?.meanings ?? [] };
  });
}

/**
 * The conditions of one run of pieces. A run that ends like the name of a school is one: with a word nobody knows, or
 * nothing but a place, it must stand as it is (`清华大学`, `四川大学`); else its end is the end of the name.
 * @param many the query asks for several (`成都大学有哪些`)
 */
function conditionsOf(pieces: readonly Piece[], { properNouns }: Vocabulary, many: boolean): Condition[] {
  const conditions: Condition[] = [];
  let run: Piece[] = [];
  const flush = () => {
    for (const { text, term } of run) conditions.push({ text, meanings: term?.meanings ?? [] });
    run = [];
  };
  for (const piece of pieces) {
    if (isOnly(piece, 'ask')) {
      flush();
      continue;
    }
    if (properNouns.has(piece.text) && run.length > 0 && !many) {
      const name = [...run, piece].map(({ text }) => text).join('');
      if (run.some(({ term }) => !term) || run.every((each) => isPlace(each) || isOnly(each, 'name'))) {
        run = [];
        conditions.push({ text: name, meanings: [] });
      } else {
        flush();
        conditions.push({ text: piece.text, meanings: piece.term?.meanings ?? [], ending: piece.text });
      }
      continue;
    }
    run.push(piece);
  }
  flush();
  return conditions;
}
