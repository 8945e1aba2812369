import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import type { Lexicon } from './schema.ts';

/**
 * Faults of the words of the search: majors and places that are not there, and a name given to two pages. The addresses
 * are judged with the links of all bodies (`lexiconLinks`).
 * @param known `named`: names that pages bear themselves, present and former ones of schools, with their addresses
 */
export function lexiconFaults(
  lexicon: Entry<Lexicon>,
  known: { majors: Targets; places: Targets; named: ReadonlyMap<string, string> },
): Fault[] {
  const { names, majors, facets } = lexicon.data;
  const bare = { ...lexicon, data: {} };
  const owner = new Map(known.named);
  const shared = names.flatMap(({ say, means }, i) =>
    say.flatMap((word, j) => {
      const other = owner.get(word) ?? means;
      owner.set(word, other);
      return other === means
        ? []
        : [
            faultIn(
              lexicon,
              'duplicateId',
              `names.${i}.say.${j}`,
              `“${word}”已经指 ${other}`,
              '一个叫法只指一页；两页都像，就两处都不写，搜索会把它们都列出来',
            ),
          ];
    }),
  );
  return [
    ...shared,
    ...majors.flatMap(({ majors: slugs }, i) => referenceFaults(bare, `majors.${i}.majors`, slugs, known.majors)),
    ...facets.flatMap(({ facet, value }, i) =>
      facet === 'place' ? referenceFaults(bare, `facets.${i}.value`, value, known.places) : [],
    ),
  ];
}

/** The pages that names mean, with where each stands in the file. */
export const lexiconLinks = ({ data }: Entry<Lexicon>): { url: string; path: (string | number)[] }[] =>
  data.names.map(({ means }, i) => ({ url: means, path: ['names', i, 'means'] }));
