import { Converter } from 'opencc-js';

/** First and last of the Han characters that traditional texts are written with. */
const FIRST = 0x3400;
const LAST = 0x9fff;

/**
 * Traditional characters that become one of the given simplified ones, each followed by it. OpenCC's table, one
 * character at a time; runs at build, so that no dictionary is shipped, only what the site's own words need.
 */
export function variantsFor(used: ReadonlySet<string>): string {
  const simplified = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST; code <= LAST; code++) {
    const char = String.fromCharCode(code);
    const simple = simplified(char);
    if (simple !== char && simple.length === 1 && used.has(simple)) pairs += char + simple;
  }
  return pairs;
}
