/** Traditional characters and the simplified ones they are read as. */
export type Variants = ReadonlyMap<string, string>;

/** The map that `variantsFor` wrote down: each traditional character, then its simplified one. */
export function readVariants(pairs: string): Variants {
  const map = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs[i]!, pairs[i + 1]!);
  return map;
}

/** Where the scripts of East Asia begin: no accents below the letters there. */
const FIRST_EAST_ASIAN = 0x2e80;

/**
 * How one code point is read for finding: full-width forms and compatibility characters made plain (NFKC), lower
 * case, accents of pinyin dropped (ü is v, as it is typed), traditional made simplified. May be several characters.
 */
function plainChar(char: string, variants: Variants): string {
  const folded = char.normalize('NFKC').toLowerCase();
  if (folded.charCodeAt(0) >= FIRST_EAST_ASIAN) return variants.get(folded) ?? folded;
  return folded
    .normalize('NFD')
    .replace(/u[\u0300-\u036f]*\u0308[\u0300-\u036f]*/g, 'v')
    .replace(/[\u0300-\u036f]/g, '');
}

/** A text as it is compared: see `plainChar`. Spaces and punctuation stay. */
export function plain(text: string, variants: Variants): string {
  let out = '';
  for (const char of text.normalize('NFC')) out += plainChar(char, variants);
  return out;
}

/** A plain text together with where each of its UTF-16 units came from in the original, for marking what was found. */
export function plainWithSource(text: string, variants: Variants): { text: string; source: number[] } {
  let out = '';
  const source: number[] = [];
  let at = 0;
  for (const char of text) {
    const folded = plainChar(char, variants);
    for (let i = 0; i < folded.length; i++) source.push(at);
    out += folded;
    at += char.length;
  }
  source.push(at);
  return { text: out, source };
}

const BETWEEN = /[^\p{L}\p{N}]+/gu;

/** A name without spaces and punctuation: `国发〔2019〕4号` and `国发 2019 4号` are the same. Takes a plain text. */
export const compact = (plainText: string): string => plainText.replace(BETWEEN, '');
