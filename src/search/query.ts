/** What a visitor typed, read for searching. Pure: no engine, no DOM. */

export interface Query {
  /** As typed, trimmed, full-width forms made plain. */
  text: string;
  /** The words that must be found; a quoted phrase is one word. */
  words: string[];
}

/** Reads a query: NFKC (full-width letters, digits and spaces become plain), lower case, words split at spaces. */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const words: string[] = [];
  const rest = text.replace(/[“"「『]([^”"」』]+)[”"」』]/g, (_, phrase: string) => {
    words.push(phrase.trim().toLowerCase());
    return ' ';
  });
  words.push(...rest.toLowerCase().split(' '));
  return { text, words: [...new Set(words.filter(Boolean))] };
}

/** Pairs of neighbouring characters: the unit of Chinese that survives any segmentation. */
export function bigrams(word: string): string[] {
  const chars = [...word];
  if (chars.length < 2) return chars;
  return chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}

/** How well a text answers: every word whole, every word at least in pieces, or not at all. */
export type Tier = 'exact' | 'related' | 'none';

/**
 * The tier of a text. „Exact“ has every word as it stands. „Related“ has, of every word of three and more characters,
 * at least three quarters of its bigrams; the characters apart, as an engine that cuts Chinese elsewhere returns, are none.
 */
export function tierOf(text: string, query: Query): Tier {
  const hay = text.normalize('NFKC').toLowerCase();
  if (query.words.every((word) => hay.includes(word))) return 'exact';
  const near = query.words.every((word) => {
    if (hay.includes(word)) return true;
    const pairs = bigrams(word);
    if (pairs.length < 2) return false;
    return pairs.filter((pair) => hay.includes(pair)).length >= (pairs.length * 3) / 4;
  });
  return near ? 'related' : 'none';
}
