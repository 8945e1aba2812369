import type { Catalogue } from './catalogue.ts';
import { meetAll, metBy } from './conditions.ts';
import { findByName } from './names.ts';
import type { Question } from './question.ts';
import { type Found, ranked } from './tiers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weigher } from './weights.ts';

/** What answers by name, by the majors a trade means, and by all that is known of records without their text. */
export function answerByName(catalogue: Catalogue, vocabulary: Vocabulary, question: Question): Found[] {
  const weigh = weigher(catalogue);
  const { conditions, otherReadings, quoted } = question;
  const found = findByName(catalogue, question);
  if (quoted || conditions.length === 0) return found;
  const [only] = conditions;
  if (conditions.length === 1) {
    for (const meaning of only!.meanings) {
      // „泸州职业技术学院在哪里“: the name is all that is asked.
      if (meaning.kind === 'name' && only!.text !== question.whole)
        for (const record of meaning.records) found.push({ record, tier: 'exact', score: 990 + weigh(record) });
      // „兽医“: the major that teaches it before pages that mention it.
      if (meaning.kind === 'majors')
        majorsAt(catalogue, meaning.values).forEach((record, i) =>
          found.push({ record, tier: 'phrase', score: (meaning.broad ? 620 : 760) - i * 10 }),
        );
    }
  }
  for (const reading of [conditions, ...otherReadings])
    found.push(...meetAll(catalogue, reading, metBy(catalogue, vocabulary, reading, question)));
  return ranked(found);
}

/** The pages of majors themselves, in the order the values are given. */
export function majorsAt(catalogue: Catalogue, values: readonly number[]): number[] {
  return values.flatMap((value) => {
    const slug = catalogue.packed.facets.major[value]?.value ?? '';
    const record = catalogue.entries.findIndex(({ path }) => path === `/majors/${slug}/`);
    return record < 0 ? [] : [record];
  });
}
