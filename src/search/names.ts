import { type Catalogue, type Entry, holds, roomOf, valuesOf } from './catalogue.ts';
import type { Condition, Question } from './question.ts';
import type { Found } from './tiers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weigher } from './weights.ts';

/** Whole name, part of a name, or a word it is about. */
function byName(
  { names, shorts, keywords }: Entry,
  whole: string,
): { tier: 'exact' | 'phrase'; score: number } | undefined {
  let best = 0;
  for (const [i, name] of names.entries()) {
    if (name === whole) return { tier: 'exact', score: 1000 - Math.min(i, 5) };
    const at = name.indexOf(whole);
    if (at < 0) continue;
    const score = 500 + (200 * whole.length) / name.length + (at === 0 ? 40 : 0) - (i > 0 ? 20 : 0);
    if (score > best) best = score;
  }
  // Of several that share a short form, the shortest name is nearest to it.
  if (shorts.includes(whole)) return { tier: 'phrase', score: 900 - names[0]!.length };
  if (best > 0) return { tier: 'phrase', score: best };
  if (keywords.includes(whole)) return { tier: 'phrase', score: 560 };
  return keywords.some((word) => within(word, whole)) ? { tier: 'phrase', score: 400 } : undefined;
}

/** Part of a keyword; a short number only whole: 32 is no part of a place's code. */
const within = (keyword: string, word: string): boolean =>
  /^\d{1,3}$/.test(word) ? keyword === word : keyword.includes(word);

/**
 * Records called as the query says. A short form made by rule is as good as a name when only one record bears it.
 * Linear in the records.
 */
export function findByName(catalogue: Catalogue, question: Question): Found[] {
  const weigh = weigher(catalogue);
  const { whole } = question;
  const found: Found[] = [];
  if (!whole) return found;
  catalogue.entries.forEach((entry, record) => {
    const match = byName(entry, whole);
    if (match) found.push({ record, tier: match.tier, score: match.score + weigh(record) * 10 });
  });
  const short = found.filter(({ tier, score }) => tier === 'phrase' && score >= 850);
  if (short.length === 1 && !found.some(({ tier }) => tier === 'exact')) short[0]!.tier = 'exact';
  return found;
}

/** Whether a room's records are narrowed by what schools are narrowed by. */
const OF_SCHOOLS = new Set(['level', 'ownership', 'has', 'place']);

/** How one condition is met by what is known of records without their text. */
export interface Met {
  /** 0 where not met. */
  score: (record: number) => number;
  /** True where the text of a record may meet it as well. */
  byText: (record: number) => boolean;
  /** What the text must hold: the word itself, or others for it. */
  words: readonly string[];
}

/**
 * @param schools id of the room of schools
 * @param hints words in names of schools count that only hint at what is asked (`成都银行` asks for no school)
 * @param strict what is known of a record counts, and its text only where nothing is known
 */
export function meet(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  condition: Condition,
  { schools, strict, hints }: { schools: string; strict: boolean; hints: boolean },
): Met {
  const { columns } = catalogue.packed;
  const { text, meanings, ending } = condition;
  const words = [text, ...(vocabulary.same.get(text) ?? [])];
  const ofSchool = hints ? (vocabulary.inName.get(text) ?? []) : [];
  const facets = meanings.flatMap((meaning) => (meaning.kind === 'facet' ? [meaning] : []));
  const majors = meanings.flatMap((meaning) => (meaning.kind === 'majors' ? meaning.values : []));
  const own = new Set(
    meanings.flatMap((meaning) =>
      meaning.kind === 'majors' && !meaning.broad
        ? meaning.values.map((value) => `/majors/${catalogue.packed.facets.major[value]?.value}/`)
        : [],
    ),
  );
  const named = new Set(meanings.flatMap((meaning) => (meaning.kind === 'name' ? meaning.records : [])));
  const rooms = facets.filter(({ facet }) => facet === 'room');
  const ofSchools = facets.filter(({ facet }) => OF_SCHOOLS.has(facet));
  // 川 in 川菜 is no place: a lone character counts by what is known of a record only.
  const isLone = text.length === 1 && facets.length > 0;
  const inName = ({ names, keywords }: Entry): number => {
    if (isLone) return 0;
    for (const [i, word] of words.entries()) {
      if (names.some((name) => name.includes(word))) return i === 0 ? 40 : 30;
      if (keywords.some((keyword) => within(keyword, word))) return i === 0 ? 32 : 15;
    }
    return 0;
  };
  const inColumn = (record: number) =>
    facets.some(({ facet, values }) => values.some((value) => holds(columns[facet][record], value)));
  const isKnown = (record: number) =>
    strict && facets.some(({ facet }) => valuesOf(catalogue, facet, record).length > 0);
  return {
    words,
    score: (record) => {
      const entry = catalogue.entries[record]!;
      if (ending && !(roomOf(catalogue, record) === schools && entry.names.some((name) => name.endsWith(ending))))
        return 0;
      if (rooms.length > 0) return inColumn(record) ? 10 : 0;
      if (inColumn(record)) return 35 + (inName(entry) > 0 ? 10 : 0);
      if (isKnown(record) || (ofSchools.length > 0 && roomOf(catalogue, record) === schools)) return 0;
      if (named.has(record)) return 60;
      const called = inName(entry);
      // The major itself before all that has to do with it.
      if (own.has(entry.path)) return 45 + called / 10;
      if (called > 0) return called;
      if (
        roomOf(catalogue, record) === schools &&
        entry.names.some((name) => ofSchool.some((part) => name.includes(part)))
      )
        return 24;
      return majors.some((value) => holds(columns.major[record], value)) ? 18 : 0;
    },
    byText: (record) =>
      rooms.length === 0 &&
      !ending &&
      !isLone &&
      // A lone character stands nearly everywhere.
      !(meanings.length === 0 && /^\p{Script=Han}$/u.test(text)) &&
      !isKnown(record) &&
      !(ofSchools.length > 0 && roomOf(catalogue, record) === schools),
  };
}
