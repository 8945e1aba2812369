import { bigrams, type Query } from './query.ts';

export interface Part {
  text: string;
  hit: boolean;
}

/** Start and end of every place where one of the terms stands, merged where they touch. */
function places(hay: string, terms: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let at = hay.indexOf(term); at >= 0 && found.length < 200; at = hay.indexOf(term, at + term.length)) {
      found.push([at, at + term.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce<[number, number][]>((merged, next) => {
    const last = merged[merged.length - 1];
    if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
    else merged.push([next[0], next[1]]);
    return merged;
  }, []);
}

/** What to mark: the words as they stand where any does, else their bigrams. */
function terms(hay: string, query: Query): string[] {
  const whole = query.words.filter((word) => hay.includes(word));
  return whole.length > 0 ? whole : query.words.flatMap(bigrams);
}

/** A text cut into marked and unmarked parts. Case and width of the text stay as they are. */
export function highlight(text: string, query: Query): Part[] {
  const hay = text.toLowerCase();
  const parts: Part[] = [];
  let done = 0;
  for (const [from, to] of places(hay, terms(hay, query))) {
    if (from > done) parts.push({ text: text.slice(done, from), hit: false });
    parts.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/** About `length` characters around the first place that answers, marked, with … where text was cut. */
export function snippet(text: string, query: Query, length = 90): Part[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  const hay = plain.toLowerCase();
  const first = places(hay, terms(hay, query))[0]?.[0] ?? 0;
  const from = Math.max(0, first - Math.floor(length / 4));
  const cut = plain.slice(from, from + length);
  const parts = highlight(cut, query);
  if (from > 0) parts.unshift({ text: '…', hit: false });
  if (from + length < plain.length) parts.push({ text: '…', hit: false });
  return parts;
}
