import { type Catalogue, roomOf } from './catalogue.ts';
import type { Question } from './question.ts';
import type { Found } from './tiers.ts';
import { weigher } from './weights.ts';

/**
 * Schools whose name is the typed one with words of its ending left out: `重庆护理学院` is near 重庆护理职业学院. They are
 * no more than suggestions: `重庆工程学院` is a school of its own that is not on the list. A place alone is no name
 * (`成都大学`).
 */
export function nearSchools(catalogue: Catalogue, { conditions }: Question, schools: string): Found[] {
  const { properNouns } = catalogue.packed.vocabulary;
  const weigh = weigher(catalogue);
  return conditions.flatMap(({ text, meanings }) => {
    const noun = meanings.length === 0 ? properNouns.find((each) => text.endsWith(each)) : undefined;
    const core = noun ? text.slice(0, -noun.length) : '';
    if (!noun || core.length < 2) return [];
    if (catalogue.packed.facets.place.some(({ label }) => label === core)) return [];
    return catalogue.entries.flatMap((entry, record): Found[] => {
      if (roomOf(catalogue, record) !== schools) return [];
      const alike = entry.names.filter((name) => name.endsWith(noun) && name.includes(core));
      if (alike.length === 0) return [];
      const isNear = alike.some((name) => name.startsWith(core) && name.length - text.length <= 4);
      return [{ record, tier: 'related', score: weigh(record) + (isNear ? 10 : 0), suggested: true }];
    });
  });
}
