import { type Catalogue, roomOf } from './catalogue.ts';
import { meetAll, metBy } from './conditions.ts';
import type { Question } from './question.ts';
import { SCHOOLS } from './record.ts';
import type { Found } from './tiers.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Schools whose names hint at the trade that is asked for: of most schools the site does not know what they teach, and
 * `四川航天职业技术学院` may be what `空乘` is asked for. They are no more than suggestions.
 */
export function hintedSchools(catalogue: Catalogue, vocabulary: Vocabulary, question: Question): Found[] {
  const { conditions } = question;
  const isTrade = conditions.some(({ meanings }) => meanings.some(({ kind }) => kind === 'majors'));
  if (!isTrade) return [];
  const wide: Vocabulary = { ...vocabulary, inName: vocabulary.hints };
  return meetAll(catalogue, conditions, metBy(catalogue, wide, conditions, { ...question, asks: true }))
    .filter(({ record }) => roomOf(catalogue, record) === SCHOOLS)
    .map((each) => ({ ...each, tier: 'related', suggested: true }));
}
