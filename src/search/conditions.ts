import { type Catalogue, roomOf } from './catalogue.ts';
import { meet, type Met } from './names.ts';
import type { Condition, Question } from './question.ts';
import { SCHOOLS } from './record.ts';
import type { Mention } from './text-index.ts';
import type { Found } from './tiers.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';
import { weigher } from './weights.ts';

const means = ({ meanings }: Condition, test: (meaning: Meaning) => boolean): boolean => meanings.some(test);
const isRoom = (meaning: Meaning): boolean => meaning.kind === 'facet' && meaning.facet === 'room';

/** Several conditions and nothing else: a list is asked for, and a page that happens to say the sentence is not on it. */
export const isListAsked = (conditions: readonly Condition[], room: number | undefined): boolean =>
  (conditions.length > 1 || room !== undefined) &&
  conditions.every((condition) => means(condition, ({ kind }) => kind === 'facet'));

/** True where level, ownership or 双高 is asked for among others: that is asked of schools. */
const asksForSchools = (conditions: readonly Condition[]): boolean =>
  conditions.length > 1 &&
  !conditions.some((condition) => means(condition, isRoom)) &&
  conditions.some((condition) =>
    means(condition, (meaning) => meaning.kind === 'facet' && ['level', 'ownership', 'has'].includes(meaning.facet)),
  );

/** What every condition of a question, or of another reading of it, must be met by, and how. */
export function metBy(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  conditions: readonly Condition[],
  { room, asks }: Pick<Question, 'room' | 'asks'>,
): Met[] {
  const hints = conditions.length === 1 || asks || room !== undefined || conditions.some((one) => means(one, isRoom));
  const asked = { schools: SCHOOLS, strict: conditions.length > 1 || room !== undefined, hints };
  const met = oneRoom(conditions).map((condition) => meet(catalogue, vocabulary, condition, asked));
  if (asksForSchools(conditions))
    met.push({ words: [], byText: () => false, score: (record) => (roomOf(catalogue, record) === SCHOOLS ? 1 : 0) });
  return met;
}

/** Nothing stands in two rooms: `护理专业哪个学校好` asks for either. */
function oneRoom(conditions: readonly Condition[]): Condition[] {
  const asksRoom = (condition: Condition) => !condition.ending && means(condition, isRoom);
  const [first, ...rest] = conditions.filter(asksRoom);
  if (!first || rest.length === 0) return [...conditions];
  const both: Condition = { text: first.text, meanings: [first, ...rest].flatMap(({ meanings }) => meanings) };
  return [...conditions.filter((condition) => !asksRoom(condition)), both];
}

/**
 * Records that meet every condition, by what is known of them and, where it was asked, by their text. Linear in the
 * records.
 * @param mentions of each condition's words
 */
export function meetAll(
  catalogue: Catalogue,
  conditions: readonly Condition[],
  met: readonly Met[],
  mentions?: readonly ReadonlyMap<number, Mention>[],
): Found[] {
  if (met.length === 0) return [];
  const weigh = weigher(catalogue);
  // `成都体育学院` is the name of a school that is not here; ours with those words are what may be meant.
  const guess = conditions.some(({ ending }) => ending !== undefined);
  const found: Found[] = [];
  for (let record = 0; record < catalogue.entries.length; record++) {
    let sum = 0;
    for (let i = 0; i < met.length; i++) {
      const { score, byText } = met[i]!;
      const known = score(record);
      const mention = known === 0 && mentions && byText(record) ? mentions[i]!.get(record) : undefined;
      if (known === 0 && !mention) {
        sum = 0;
        break;
      }
      sum += known + (mention ? 8 + Math.min(mention.count, 6) : 0);
    }
    if (sum === 0) continue;
    const score = sum + weigh(record);
    found.push(guess ? { record, tier: 'related', score, suggested: true } : { record, tier: 'words', score });
  }
  return found;
}
