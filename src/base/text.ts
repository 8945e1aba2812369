/** Text rules that belong to no room. */

/** Edit distance of two strings (Levenshtein 1966, two rows), counted in code points. */
export function editDistance(a: string, b: string): number {
  const s = [...a];
  const t = [...b];
  let row = t.map((_, i) => i + 1);
  for (let i = 0; i < s.length; i++) {
    const next = [i + 1];
    row.forEach((up, j) => {
      const diagonal = j === 0 ? i : row[j - 1]!;
      next.push(Math.min(up + 1, next[j]! + 1, diagonal + (s[i] === t[j] ? 0 : 1)));
    });
    row = next.slice(1);
  }
  return row.at(-1) ?? s.length;
}

/** The known word nearest to a mistyped one, or undefined when none is near enough to be what was meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 2)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Small stable hash (FNV-1a, 32 bit) for picking a variant; not for security. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193) >>> 0;
  return h;
}

/** Groups values by a key, keeping first-seen order of the keys. */
export function groupBy<T, K>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const k = key(value);
    const group = groups.get(k);
    if (group) group.push(value);
    else groups.set(k, [value]);
  }
  return groups;
}

/** `、`-joined list for running Chinese text. */
export const listed = (words: readonly string[]): string => words.join('、');

/** A whole number from 1 to 99 in Chinese, as editions are counted: 10 → 十, 21 → 二十一. */
export function chineseNumber(n: number): string {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}
