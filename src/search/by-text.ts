import { type Catalogue, roomOf } from './catalogue.ts';
import { isListAsked, meetAll, metBy } from './conditions.ts';
import type { Condition, Question } from './question.ts';
import type { Mention, TextIndex } from './text-index.ts';
import type { Found } from './tiers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weigher } from './weights.ts';

/** Pages that tell a thing before pages that list what others tell. */
const TELLING: Record<string, number> = {
  stories: 12,
  policies: 10,
  events: 10,
  people: 8,
  works: 8,
  weeks: 6,
  joint: 6,
  schools: 6,
};

/** What the full text adds: where the phrase stands, and where all words do. */
export async function findByText(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  question: Question,
  text: TextIndex,
): Promise<Found[]> {
  const { phrases, conditions, otherReadings, quoted, room } = question;
  // Words apart from each other are no phrase: they are conditions, below.
  const together = quoted || (phrases.length === 1 && !isListAsked(conditions, room));
  const found = together ? await standing(catalogue, vocabulary, question, text) : [];
  const isCompound = conditions.some(({ meanings }) => meanings.some(({ kind }) => kind !== 'word'));
  if (quoted || (found.length > 0 && !isCompound)) return found;
  for (const reading of [conditions, ...otherReadings])
    found.push(...(await saying(catalogue, vocabulary, reading, question, text)));
  return found;
}

/** Pages on which the phrase stands as it is; of a quoted query, all its phrases. */
async function standing(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  question: Question,
  text: TextIndex,
): Promise<Found[]> {
  const { phrases, conditions, quoted } = question;
  const weigh = weigher(catalogue);
  const met = quoted ? [] : metBy(catalogue, vocabulary, conditions, question);
  const literal = await Promise.all(phrases.map((phrase) => text.phrase(phrase)));
  // Of one room alone, a page that only mentions the name of another is no answer.
  const fits = (record: number) =>
    question.room === undefined || met.every(({ score, byText }) => score(record) > 0 || byText(record));
  return intersection(literal)
    .filter(fits)
    .map((record): Found => {
      const mentions = literal.map((each) => each.get(record)!);
      const often = mentions.reduce((sum, { count, title }) => sum + Math.min(count, 8) * 3 + (title ? 400 : 0), 0);
      const known = met.reduce((sum, { score }) => sum + score(record), 0);
      const telling = TELLING[roomOf(catalogue, record)] ?? 0;
      return { record, tier: 'phrase', score: 100 + often + known + telling + weigh(record) };
    });
}

/** Pages that meet every condition, some of them by their text. */
async function saying(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  conditions: readonly Condition[],
  question: Question,
  text: TextIndex,
): Promise<Found[]> {
  const met = metBy(catalogue, vocabulary, conditions, question);
  const mentions = await Promise.all(
    met.map(async ({ words }) => union(await Promise.all(words.map((word) => text.phrase(word))))),
  );
  return meetAll(catalogue, conditions, met, mentions);
}

function intersection(lists: readonly ReadonlyMap<number, Mention>[]): number[] {
  const [first, ...rest] = lists;
  return first ? [...first.keys()].filter((record) => rest.every((list) => list.has(record))) : [];
}

function union(lists: readonly ReadonlyMap<number, Mention>[]): Map<number, Mention> {
  const all = new Map<number, Mention>();
  for (const list of lists)
    for (const [record, mention] of list) {
      const known = all.get(record);
      all.set(record, known ? { count: known.count + mention.count, title: known.title || mention.title } : mention);
    }
  return all;
}
