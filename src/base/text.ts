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

/** A word without what only typing makes of it: full-width letters and capitals. */
const plain = (word: string): string => word.normalize('NFKC').toLowerCase();

/** Whether a longer word holds a shorter one whole: Chinese anywhere, letters only between hyphens and the like. */
function holds(long: string, short: string): boolean {
  if ([...short].length < 2 || long.length <= short.length) return false;
  for (let at = long.indexOf(short); at >= 0; at = long.indexOf(short, at + 1)) {
    const before = long[at - 1] ?? '';
    const after = long[at + short.length] ?? '';
    if (![`${before}${short[0]}`, `${short.at(-1)}${after}`].some((seam) => /^[a-z0-9]{2}$/.test(seam))) return true;
  }
  return false;
}

const shortest = (words: readonly string[]): string | undefined =>
  words.length > 0 ? words.reduce((best, word) => (word.length < best.length ? word : best)) : undefined;

/**
 * The known word nearest to a mistyped one, or undefined when none is near enough to be what was meant: the same word
 * in other letters, else one that holds it whole (车床 → 数控车床, not 病床), else the one a few keys away, else the
 * longest that it holds (学生宿舍楼 → 宿舍).
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = plain(word);
  const words = [...known].map((candidate) => ({ candidate, bare: plain(candidate) }));
  const among = (fits: (bare: string) => boolean) =>
    words.filter(({ bare }) => fits(bare)).map(({ candidate }) => candidate);
  return (
    among((bare) => bare === wanted)[0] ??
    shortest(among((bare) => holds(bare, wanted))) ??
    fewestKeys(wanted, words) ??
    among((bare) => holds(wanted, bare)).toSorted((a, b) => b.length - a.length)[0]
  );
}

function fewestKeys(wanted: string, words: readonly { candidate: string; bare: string }[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 2)) + 1;
  for (const { candidate, bare } of words) {
    if (Math.abs(bare.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, bare);
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
