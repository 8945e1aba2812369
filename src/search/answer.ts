import { type Catalogue, positionOf } from './catalogue.ts';
import { findByText, saying } from './by-text.ts';
import { meetAll, metBy, SCHOOLS } from './conditions.ts';
import { type Correction, type Corrector, openCorrector } from './correct.ts';
import { answerByName } from './by-name.ts';
import { compact } from './plain.ts';
import { type Condition, type Question, readQuestion } from './question.ts';
import { nearSchools } from './near.ts';
import type { TextIndex } from './text-index.ts';
import { byRank, type Found, ranked } from './tiers.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';
import { weigher } from './weights.ts';

export interface Answer {
  /** As understood; the corrected one where it was corrected. */
  question: Question;
  /** In rank, each record once. */
  found: Found[];
  /** What was asked instead, where nothing answered as it stood. */
  correction?: Correction | undefined;
}

/** The search: first by names, at once; then by the full text as well. */
export interface Search {
  catalogue: Catalogue;
  /** Answers from what is in memory. */
  instant: (typed: string) => Answer;
  /** The same and the full text. @throws when the text cannot be fetched */
  full: (typed: string) => Promise<Answer>;
}

/** A match by the text of a page alone scores less than this: whoever typed a slip may stumble on one. */
const BY_NAME = 400;

/** @param within id of the room that alone is asked of (the school finder asks of schools) */
export function openSearch(catalogue: Catalogue, text?: TextIndex, within?: string): Search {
  const room = within === undefined ? undefined : positionOf(catalogue, 'room', within);
  let words: { vocabulary: Vocabulary; corrector: Corrector } | undefined;
  const open = () => {
    if (!words) {
      const vocabulary = openVocabulary(catalogue);
      words = { vocabulary, corrector: openCorrector(catalogue, vocabulary) };
    }
    return words;
  };
  const read = (typed: string): Question => ({ ...readQuestion(typed, catalogue, open().vocabulary), room });
  const byNames = (question: Question) => answerByName(catalogue, open().vocabulary, question);
  const byAll = async (question: Question, texts: TextIndex) => [
    ...byNames(question),
    ...(await findByText(catalogue, open().vocabulary, question, texts)),
  ];

  function spelled({ text: typed, quoted }: Question): Found[] {
    const letters = typed.replace(/[' ]/g, '');
    if (quoted || !/^[a-z]{2,}$/.test(letters)) return [];
    const weigh = weigher(catalogue);
    return open()
      .corrector.spelled(letters)
      .slice(0, 40)
      .map(({ record, whole }, i) => ({
        record,
        tier: whole ? 'exact' : 'phrase',
        score: 900 - i + weigh(record) / 20,
      }));
  }

  /**
   * What to say where nothing answers, or only a page that happens to hold the characters: another spelling; the
   * query without the words nobody knows; who is named in it; schools of a like name.
   */
  function* instead(question: Question, found: readonly Found[]): Generator<Question | Found[], Answer, Found[]> {
    const { quoted, whole, conditions } = question;
    const strange = conditions.some(({ meanings }) => meanings.length === 0);
    const isWeak = strange && found.every(({ tier, score }) => tier === 'phrase' && score < BY_NAME);
    if (quoted || whole.length < 2 || (found.length > 0 && !isWeak)) return { question, found: [...found] };
    const { corrector, vocabulary } = open();
    const correction = found.length > 0 ? corrector.alike(question) : corrector.correct(question);
    if (correction) {
      const other = read(correction.text);
      const by = yield other;
      const all = ranked([...found, ...spelled(question), ...marked(by, correction)]);
      if (by.length > 0) return { question: other, found: all, correction };
    }
    const spelt = [...found, ...spelled(question)];
    if (spelt.length > 0) return { question, found: ranked(spelt) };
    const sense = relaxed(question, vocabulary);
    const by =
      sense.length > 0 ? yield asRelated(meetAll(catalogue, sense, metBy(catalogue, vocabulary, sense, question))) : [];
    if (by.length > 0) return { question, found: ranked(by) };
    return { question, found: ranked([...nearSchools(catalogue, question, SCHOOLS), ...namedIn(catalogue, question)]) };
  }

  function instant(typed: string): Answer {
    const question = read(typed);
    const steps = instead(question, byNames(question));
    let step = steps.next();
    while (!step.done) step = steps.next(Array.isArray(step.value) ? step.value : byNames(step.value));
    return step.value;
  }

  async function full(typed: string): Promise<Answer> {
    if (!text) return instant(typed);
    const question = read(typed);
    const steps = instead(question, ranked(await byAll(question, text)));
    let step = steps.next();
    while (!step.done) {
      const asked = step.value;
      const by = Array.isArray(asked)
        ? [
            ...asked,
            ...asRelated(
              await saying(catalogue, open().vocabulary, relaxed(question, open().vocabulary), question, text),
            ),
          ]
        : await byAll(asked, text);
      step = steps.next(by);
    }
    return step.value;
  }

  return { catalogue, instant, full };
}

const marked = (found: readonly Found[], correction: Correction): Found[] =>
  found.map((each) => (correction.guess ? { ...each, suggested: true } : each));

const asRelated = (found: readonly Found[]): Found[] => found.map((each) => ({ ...each, tier: 'related' }));

/**
 * The conditions of a sentence without the words nobody knows: `泸职院现在叫什么名字`. Nothing where that leaves no more
 * than a place or a room, or where a stranger's name would be lost.
 */
function relaxed({ conditions, asks }: Question, { properNouns }: Vocabulary): Condition[] {
  const known = conditions.filter(({ meanings }) => meanings.length > 0);
  const strange = conditions.filter(({ meanings }) => meanings.length === 0);
  if (!asks || strange.length === 0) return [];
  if (strange.some(({ text }) => [...properNouns].some((noun) => text.endsWith(noun)))) return [];
  const isTelling = known.some(
    ({ meanings }) => meanings.every((meaning) => meaning.kind !== 'facet') && meanings.length > 0,
  );
  return isTelling ? known : [];
}

/** Who is named in a query that nothing answers whole: `宜宾职业技术学院的活动` leads at least to the school. */
function namedIn(catalogue: Catalogue, { conditions }: Question): Found[] {
  if (conditions.some(({ meanings }) => meanings.length === 0)) return [];
  const weigh = weigher(catalogue);
  return conditions.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) =>
      meaning.kind === 'name'
        ? meaning.records.map((record): Found => ({ record, tier: 'related', score: weigh(record), suggested: true }))
        : [],
    ),
  );
}

/** Records that pass the ticked facets, in rank. */
export const within = (found: readonly Found[], mask: Uint8Array): Found[] =>
  found.filter(({ record }) => mask[record] === 1).sort(byRank);

/** Words to try where nothing was found: the known ones of the query, unless they are all of it. */
export function otherWords({ known, whole }: Question): string[] {
  return known.filter((word) => compact(word) !== whole);
}
