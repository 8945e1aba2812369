import type { Answer } from './answer.ts';
import { answerByName } from './by-name.ts';
import { findByPieces } from './by-pieces.ts';
import { findByText } from './by-text.ts';
import { type Catalogue, positionOf } from './catalogue.ts';
import { type Corrector, openCorrector } from './correct.ts';
import { hintedSchools } from './hinted.ts';
import { type Question, readQuestion } from './question.ts';
import { type Means, resorts } from './resorts.ts';
import type { TextIndex } from './text-index.ts';
import { type Found, ranked } from './tiers.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** The search: first by names, at once; then by the full text as well. */
export interface Search {
  catalogue: Catalogue;
  /** Answers from what is in memory. */
  instant: (typed: string) => Answer;
  /** The same and the full text. @throws when the text cannot be fetched */
  full: (typed: string) => Promise<Answer>;
}

/** @param within id of the room that alone is asked of (the school finder asks of schools) */
export function openSearch(catalogue: Catalogue, text?: TextIndex, within?: string): Search {
  const room = within === undefined ? undefined : positionOf(catalogue, 'room', within);
  // Both are built when first asked for: words with the first key, sounds where nothing answers as it stands.
  let words: Vocabulary | undefined;
  let corrector: Corrector | undefined;
  const vocabulary = () => (words ??= openVocabulary(catalogue));
  const means: Means = {
    catalogue,
    vocabulary,
    corrector: () => (corrector ??= openCorrector(catalogue, vocabulary())),
    read: (typed) => ({ ...readQuestion(typed, catalogue, vocabulary()), room }),
  };
  const byName = (question: Question): Found[] => answerByName(catalogue, vocabulary(), question);
  // Of schools the site knows few majors: their names are asked as well where schools are, or where nothing answers.
  const hinted = (answer: Answer): Answer =>
    room !== undefined || answer.found.every(({ suggested }) => suggested)
      ? { ...answer, found: ranked([...answer.found, ...hintedSchools(catalogue, vocabulary(), answer.question)]) }
      : answer;
  const byAll = async (question: Question): Promise<Found[]> => [
    ...byName(question),
    ...(text ? await findByText(catalogue, vocabulary(), question, text) : []),
  ];

  return {
    catalogue,
    instant: (typed) => {
      const question = means.read(typed);
      const { others, lastly } = resorts(means, question, ranked(byName(question)));
      for (const { question: other, answer } of others) {
        const answered = answer(byName(other));
        if (answered) return hinted(answered);
      }
      return hinted(lastly());
    },
    full: async (typed) => {
      const question = means.read(typed);
      const { others, lastly } = resorts(means, question, ranked(await byAll(question)));
      for (const { question: other, answer } of others) {
        const answered = answer(await byAll(other));
        if (answered) return hinted(answered);
      }
      const near = hinted(lastly());
      if (!text || room !== undefined || near.found.some(({ suggested }) => !suggested)) return near;
      const pieces = await findByPieces(catalogue, vocabulary(), question, text);
      return pieces.length > 0 ? { ...near, found: ranked([...pieces, ...near.found]) } : near;
    },
  };
}
