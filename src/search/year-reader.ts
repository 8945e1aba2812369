import type { Catalogue } from './catalogue.ts';
import type { Reader } from './segment.ts';
import type { Term } from './vocabulary.ts';

/** Chinese numerals, 0 to 9. */
const NUMERALS = [
  /[\u3007\u96f6]/,
  /\u4e00/,
  /\u4e8c/,
  /\u4e09/,
  /\u56db/,
  /\u4e94/,
  /\u516d/,
  /\u4e03/,
  /\u516b/,
  /\u4e5d/,
];
const WRITTEN = /^(\u4e8c[\u3007\u96f6]\p{Script=Han}{2})\u5e74/u;

/** Years stand for themselves: `2024`, `2024年`, `二〇二四年`. */
export function yearReader({ packed }: Catalogue): Reader {
  return (text, from) => {
    const here = text.slice(from, from + 5);
    const year = /^(20\d\d)(?!\d)\u5e74?/.exec(here) ?? WRITTEN.exec(here);
    if (!year || /\d/.test(text[from - 1] ?? '')) return [];
    const digits = Array.from(year[1]!, (char) => {
      const digit = NUMERALS.findIndex((numeral) => numeral.test(char));
      return digit < 0 ? char : String(digit);
    }).join('');
    const at = packed.facets.year.findIndex(({ value }) => value === digits);
    const term: Term = { text: year[0], meanings: [{ kind: 'facet', facet: 'year', values: at < 0 ? [] : [at] }] };
    return [{ length: year[0].length, term, cost: 1 }];
  };
}
