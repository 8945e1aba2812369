import { plainWithSource, type Variants } from './plain.ts';
import type { Question } from './question.ts';

export interface Part {
  text: string;
  hit: boolean;
}

/** What to mark of a query: the words as they stand together, else each by itself. Longest first. */
export function termsOf(
  { phrases, conditions, whole }: Question,
  other: (word: string) => readonly string[],
): string[] {
  const words = conditions.flatMap(({ text }) => [text, ...other(text)]);
  return [...new Set([whole, ...phrases, ...words])].filter(Boolean).sort((a, b) => b.length - a.length);
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
