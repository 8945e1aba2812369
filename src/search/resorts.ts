import type { Answer } from './answer.ts';
import { majorsAt } from './by-name.ts';
import type { Catalogue } from './catalogue.ts';
import type { Corrector } from './correct.ts';
import { nearSchools } from './near.ts';
import type { Condition, Question } from './question.ts';
import { SCHOOLS } from './record.ts';
import { type Found, ranked } from './tiers.ts';
import { endsAsSchool, type Vocabulary } from './vocabulary.ts';
import { weigher } from './weights.ts';

/** What a search works with; what takes time to open is opened when it is wanted. */
export interface Means {
  catalogue: Catalogue;
  vocabulary: () => Vocabulary;
  corrector: () => Corrector;
  read: (typed: string) => Question;
}

/** Another question to ask, and what its findings make of the answer: undefined where they are none. */
interface Resort {
  question: Question;
  answer: (by: readonly Found[]) => Answer | undefined;
}

/** A match by the text of a page alone scores less than this: whoever typed a slip may stumble on one. */
const BY_NAME = 400;

/**
 * What to do where nothing answers a question, or only a page that happens to hold its characters: ask for another
 * spelling; ask without the words nobody knows; lastly tell who is named in it and which schools have a like name.
 * @param found what answers it as it stands, in rank
 */
export function resorts(means: Means, question: Question, found: Found[]): { others: Resort[]; lastly: () => Answer } {
  const { catalogue } = means;
  const { quoted, whole, conditions } = question;
  const strange = conditions.some(({ meanings }) => meanings.length === 0);
  const isWeak = strange && found.every(({ tier, score }) => tier === 'phrase' && score < BY_NAME);
  if (quoted || whole.length < 2 || (found.length > 0 && !isWeak))
    return { others: [], lastly: () => ({ question, found }) };

  const spelt = ranked([...found, ...spelled(means, question)]);
  const others: Resort[] = [];
  const correction = found.length > 0 ? means.corrector().alike(question) : means.corrector().correct(question);
  if (correction) {
    const other = means.read(correction.text);
    const marked = (each: Found): Found => (correction.guess ? { ...each, suggested: true } : each);
    others.push({
      question: other,
      answer: (by) =>
        by.length > 0 ? { question: other, found: ranked([...spelt, ...by.map(marked)]), correction } : undefined,
    });
  }
  const sense = spelt.length > 0 ? [] : relaxed(question, means.vocabulary());
  if (sense.length > 0)
    others.push({
      question: { ...question, whole: '', phrases: [], conditions: sense, otherReadings: [] },
      answer: (by) =>
        by.length > 0 ? { question, found: ranked(by.map((each) => ({ ...each, tier: 'related' }))) } : undefined,
    });
  const lastly = () =>
    spelt.length > 0
      ? spelt
      : ranked([
          ...nearSchools(catalogue, question, SCHOOLS),
          ...namedIn(catalogue, sense.length > 0 ? sense : conditions),
        ]);
  return { others, lastly: () => ({ question, found: lastly() }) };
}

/** Records whose names the typed letters spell or begin. */
function spelled({ catalogue, corrector }: Means, { text }: Question): Found[] {
  const letters = text.replace(/[' ]/g, '');
  if (!/^[a-z]{2,}$/.test(letters)) return [];
  const weigh = weigher(catalogue);
  return corrector()
    .spelled(letters)
    .slice(0, 40)
    .map(({ record, whole }, i) => ({
      record,
      tier: whole ? 'exact' : 'phrase',
      score: 900 - i + weigh(record) / 20,
    }));
}

/**
 * The conditions of a sentence without the words nobody knows: `泸职院现在叫什么名字`. Nothing where that leaves no more
 * than a place or a room, or where a stranger's name would be lost.
 */
function relaxed({ conditions, asks }: Question, vocabulary: Vocabulary): Condition[] {
  const known = conditions.filter(({ meanings }) => meanings.length > 0);
  const strange = conditions.filter(({ meanings }) => meanings.length === 0);
  if (!asks || strange.length === 0) return [];
  if (strange.some(({ text }) => endsAsSchool(vocabulary, text))) return [];
  const isTelling = known.some(
    ({ meanings }) => meanings.every((meaning) => meaning.kind !== 'facet') && meanings.length > 0,
  );
  return isTelling ? known : [];
}

/**
 * Who and what is named in a query that nothing answers whole: `宜宾职业技术学院的活动` leads at least to the school,
 * `怎么学做游戏 泸州` to the major; the place, which is only where, comes last.
 */
function namedIn(catalogue: Catalogue, conditions: readonly Condition[]): Found[] {
  if (conditions.some(({ meanings }) => meanings.length === 0)) return [];
  const weigh = weigher(catalogue);
  const suggest = (records: readonly number[], more: number) =>
    records.map((record, i): Found => ({
      record,
      tier: 'related',
      score: more - i + weigh(record),
      suggested: true,
    }));
  return conditions.flatMap(({ meanings }) => {
    const isWhere = meanings.some((meaning) => meaning.kind === 'facet' && meaning.facet === 'place');
    return meanings.flatMap((meaning) => {
      if (meaning.kind === 'name') return suggest(meaning.records, isWhere ? 0 : 100);
      return meaning.kind === 'majors' ? suggest(majorsAt(catalogue, meaning.values), 100) : [];
    });
  });
}
