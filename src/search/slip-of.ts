import type { Correction } from './answer.ts';
import { slips } from './edits.ts';
import type { Question } from './question.ts';
import { endsAsSchool, type Vocabulary } from './vocabulary.ts';

/** A query this long may hold two slips. */
const LONG = 9;

/**
 * The name or word of which a query is a slip of the fingers: undefined where none is near, or too many are.
 * @param names whole names, no short forms: those are short enough for a slip to make another school of one
 */
export function slipOf(
  { whole, conditions }: Question,
  names: readonly string[],
  vocabulary: Vocabulary,
): Correction | undefined {
  const { terms } = vocabulary;
  if (whole.length === 3) {
    const near = [...terms.keys()].filter((term) => term.length === 3 && slips(whole, term, 1, true) === 1);
    if (near.length === 1) return { text: near[0]!, guess: false };
  }
  // `宜宾学院` is no slip of 宜宾职院, nor `成都工业学院` of 成都工业职院: short names of schools are too near each other.
  const isSchool = (word: string) => endsAsSchool(vocabulary, word);
  const isShortName = whole.length < 6 && isSchool(whole);
  const name = whole.length >= 4 && !isShortName ? nearestName(whole, names) : undefined;
  // Where the slip is in the place or the kind of a school, or in a name of few letters, another school may be meant.
  const isOther =
    whole.length < 6 ||
    (isSchool(whole) && !(name?.text.startsWith(whole.slice(0, 2)) && name.text.endsWith(whole.slice(-2))));
  if (name) return isOther ? { ...name, guess: true } : name;
  let text = whole;
  for (const { meanings, text: word } of conditions) {
    if (meanings.length > 0 || word.length < 3 || isSchool(word)) continue;
    const near = [...terms.keys()].find((term) => term.length >= 3 && slips(word, term, 1, true) === 1);
    if (near) text = text.replace(word, near);
  }
  return text === whole ? undefined : { text, guess: true };
}

/** The name with the fewest slips, of those the one nearest in length; its stretch where it is much longer. */
function nearestName(whole: string, names: readonly string[]): Correction | undefined {
  const most = whole.length >= LONG ? 2 : 1;
  let best: { name: string; count: number; rest: number } | undefined;
  for (const name of names) {
    const count = slips(whole, name, most, whole.length < 5);
    const rest = Math.abs(name.length - whole.length);
    if (count > 0 && count <= most && (!best || count < best.count || (count === best.count && rest < best.rest)))
      best = { name, count, rest };
  }
  return best && { text: best.rest > 3 ? nearestStretch(whole, best.name) : best.name, guess: best.count > 1 };
}

/** The stretch of a name that is nearest to what was typed: what is asked for is that, not the longer name. */
function nearestStretch(typed: string, name: string): string {
  let best = name;
  let least = Number.POSITIVE_INFINITY;
  for (let length = typed.length - 1; length <= typed.length + 1; length++)
    for (let from = 0; from + length <= name.length; from++) {
      const stretch = name.slice(from, from + length);
      const count = slips(typed, stretch, 2, true) + (length === typed.length ? 0 : 0.5);
      if (count < least) [least, best] = [count, stretch];
    }
  return best;
}
