import type { Answer } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { plainWithSource, type Variants } from './plain.ts';

/** A page says its title within so many characters: a line over it, a badge. */
const TITLE_WITHIN = 400;

export interface Part {
  text: string;
  hit: boolean;
}

/** What to mark, longest first, and what each condition of the query is called. */
export interface Asked {
  terms: readonly string[];
  words: readonly string[];
}

/** What to mark of a query: the words as they stand together, each by itself, and others for it. */
export function askedOf(answer: Pick<Answer, 'question'> | undefined, { packed }: Pick<Catalogue, 'packed'>): Asked {
  if (!answer) return { terms: [], words: [] };
  const { phrases, conditions, whole } = answer.question;
  const words = conditions.map(({ text }) => text);
  const others = words.flatMap((word) => packed.vocabulary.same.find((group) => group.includes(word)) ?? []);
  const terms = [...new Set([whole, ...phrases, ...words, ...others])].filter(Boolean);
  return { terms: terms.sort((a, b) => b.length - a.length), words };
}

/** What stands below the title of a page: the title itself is above the excerpt already. */
export function belowTitle(title: string, body: string): string {
  const at = body.slice(0, TITLE_WITHIN).indexOf(title);
  return at < 0 ? body : body.slice(at + title.length);
}

/** Start and end, in the original, of every place where one of the terms stands; merged where they touch. */
function places(text: string, terms: readonly string[], variants: Variants): [number, number][] {
  const { text: hay, source } = plainWithSource(text, variants);
  const found: [number, number][] = [];
  for (const term of terms)
    for (let at = hay.indexOf(term); at >= 0 && found.length < 200; at = hay.indexOf(term, at + term.length))
      found.push([source[at]!, source[at + term.length]!]);
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce<[number, number][]>((merged, next) => {
    const last = merged[merged.length - 1];
    if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
    else merged.push([next[0], next[1]]);
    return merged;
  }, []);
}

/** A text cut into marked and unmarked parts; the text itself stays as it is. */
export function highlight(text: string, terms: readonly string[], variants: Variants): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [from, to] of places(text, terms, variants)) {
    if (from > done) parts.push({ text: text.slice(done, from), hit: false });
    parts.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/** About `length` characters around the first place that answers, marked, with … where text was cut. */
export function snippet(text: string, terms: readonly string[], variants: Variants, length = 90): Part[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const first = terms.map((term) => places(flat, [term], variants)[0]?.[0]).find((at) => at !== undefined) ?? 0;
  const from = Math.max(0, first - Math.floor(length / 4));
  const parts = highlight(flat.slice(from, from + length), terms, variants);
  if (from > 0) parts.unshift({ text: '…', hit: false });
  if (from + length < flat.length) parts.push({ text: '…', hit: false });
  return parts;
}
