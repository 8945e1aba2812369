import type { Catalogue } from './catalogue.ts';
import type { Reader } from './segment.ts';
import type { Term } from './vocabulary.ts';

/** Years stand for themselves: `2024`, `2024年`. */
export function yearReader({ packed }: Catalogue): Reader {
  return (text, from) => {
    const year = /^(20\d\d)(?!\d)\u5e74?/.exec(text.slice(from, from + 5));
    if (!year || /\d/.test(text[from - 1] ?? '')) return [];
    const at = packed.facets.year.findIndex(({ value }) => value === year[1]);
    const term: Term = { text: year[0], meanings: [{ kind: 'facet', facet: 'year', values: at < 0 ? [] : [at] }] };
    return [{ length: year[0].length, term, cost: 1 }];
  };
}
