import { type Catalogue, roomOf } from './catalogue.ts';
import { compact } from './plain.ts';
import type { FacetKind } from './record.ts';

/** What a word of a query may mean. */
export type Meaning =
  | { kind: 'facet'; facet: FacetKind; values: readonly number[] }
  /** `broad` where a pupil's interest leads there, not the name of a trade. */
  | { kind: 'majors'; values: readonly number[]; broad: boolean }
  | { kind: 'name'; records: readonly number[] }
  | { kind: 'word' }
  | { kind: 'ask' };

export interface Term {
  text: string;
  meanings: Meaning[];
}

/** Every word the search knows, by its plain and compact form. */
export interface Vocabulary {
  terms: ReadonlyMap<string, Term>;
  /** Length of the longest. */
  longest: number;
  /** Other words for a word. */
  same: ReadonlyMap<string, readonly string[]>;
  /** Words in names of schools that a word leads to. */
  inName: ReadonlyMap<string, readonly string[]>;
  /** The same for trades that have majors of their own: no more than hints. */
  hints: ReadonlyMap<string, readonly string[]>;
  properNouns: ReadonlySet<string>;
}

/** A name longer than this is a sentence; nobody types it whole within a longer query. */
const LONGEST_NAME = 26;

/** Reads the words once, when the visitor first types. Linear in the names. */
export function openVocabulary(catalogue: Catalogue): Vocabulary {
  const { packed, entries } = catalogue;
  const terms = new Map<string, Term>();
  const read = (word: string) => compact(catalogue.plain(word));
  const add = (text: string, meaning: Meaning) => {
    if (!text) return;
    const term = terms.get(text);
    if (term) term.meanings.push(meaning);
    else terms.set(text, { text, meanings: [meaning] });
    // English nouns come in numbers.
    if (/^[a-z]{3,}$/.test(text) && !text.endsWith('s')) add(`${text}s`, meaning);
  };
  for (const [facet, values, ...words] of packed.vocabulary.facets)
    for (const word of words) add(read(word), { kind: 'facet', facet, values });
  for (const [values, ...words] of packed.vocabulary.majors)
    for (const word of words) add(read(word), { kind: 'majors', values, broad: false });
  const inName = new Map<string, string[]>();
  for (const [values, parts, ...words] of packed.vocabulary.interests)
    for (const word of words.map(read)) {
      // A trade that has its major leads there: not to the whole field, and not by hints in names of schools.
      if (terms.get(word)?.meanings.some((meaning) => meaning.kind === 'majors' && !meaning.broad)) continue;
      add(word, { kind: 'majors', values, broad: true });
      if (parts.length > 0) inName.set(word, [...(inName.get(word) ?? []), ...parts.map(read)]);
    }
  const hints = hintsOf(terms, packed.vocabulary.interests, read);
  const named = new Map<string, number[]>();
  entries.forEach(({ names, shorts }, i) => {
    const isSentence = roomOf(catalogue, i) === packed.sentences;
    for (const name of isSentence ? names.slice(1) : [...names, ...shorts]) {
      const known = named.get(name);
      if (known) known.push(i);
      else if (name.length <= LONGEST_NAME) named.set(name, [i]);
    }
  });
  for (const [name, records] of named) if (name.length > 1) add(name, { kind: 'name', records });
  for (const word of packed.vocabulary.words) add(read(word), { kind: 'word' });
  for (const word of packed.vocabulary.ask) add(read(word), { kind: 'ask' });
  const same = new Map<string, string[]>();
  for (const group of packed.vocabulary.same) {
    const words = group.map(read);
    for (const word of words) same.set(word, [...(same.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  let longest = 0;
  for (const word of terms.keys()) longest = Math.max(longest, word.length);
  return { terms, longest, same, inName, hints, properNouns: new Set(packed.vocabulary.properNouns) };
}

/** Whether a word ends as the name of a school does: nobody else's name may be bent into one of ours. */
export const endsAsSchool = ({ properNouns }: Pick<Vocabulary, 'properNouns'>, word: string): boolean =>
  [...properNouns].some((noun) => word.endsWith(noun));

/** Of each trade, the words in names of schools of the interests that lead to its majors. */
function hintsOf(
  terms: ReadonlyMap<string, Term>,
  interests: Catalogue['packed']['vocabulary']['interests'],
  read: (word: string) => string,
): Map<string, readonly string[]> {
  const byMajor = new Map<number, string[]>();
  for (const [values, parts] of interests)
    for (const value of values) byMajor.set(value, [...(byMajor.get(value) ?? []), ...parts.map(read)]);
  const hints = new Map<string, readonly string[]>();
  for (const [word, { meanings }] of terms) {
    const parts = meanings.flatMap((meaning) =>
      meaning.kind === 'majors' ? meaning.values.flatMap((value) => byMajor.get(value) ?? []) : [],
    );
    if (parts.length > 0) hints.set(word, [...new Set(parts)]);
  }
  return hints;
}
