import type { PackedIndex } from './packed.ts';

/** How Han characters are read; what is not known is read as itself, so that it equals nothing else. */
export interface Sounds {
  /** The syllables of a plain text, one per character; letters and digits stay as they are. */
  syllables: (text: string) => string[];
}

export function openSounds({ readings, readTogether }: Pick<PackedIndex, 'readings' | 'readTogether'>): Sounds {
  const alone = new Map<string, string>();
  for (const [syllable, chars] of Object.entries(readings)) for (const char of chars) alone.set(char, syllable);
  const pairs = new Map(Object.entries(readTogether).map(([pair, said]) => [pair, said.split(' ')] as const));
  const syllables = (text: string): string[] => {
    const chars = [...text];
    const said = chars.map((char) => alone.get(char) ?? char);
    for (let i = 0; i + 1 < chars.length; i++) {
      const together = pairs.get(chars[i]! + chars[i + 1]!);
      if (together) [said[i], said[i + 1]] = [together[0]!, together[1]!];
    }
    return said;
  };
  return { syllables };
}

/** Sounds that the dialects of 川渝 do not keep apart, made one: zh/z, ch/c, sh/s, n/l, -ng/-n, hu/fu. */
export const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/(in|en|an)g$/, '$1')
    .replace(/^hu$/, 'fu');

/** The same for letters typed in a row, whose syllables nobody has parted. */
export const blurredLetters = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/n(?=[aeiouv])/g, 'l')
    .replace(/hu(?![aeio])/g, 'fu');

/**
 * Reads letters as the beginning of a name: each syllable whole or by its first letter (`zh` counts as one), the last
 * one perhaps unfinished.
 * @returns how many syllables the letters reach over and how many of them stand whole; undefined where they do not fit
 */
export function spells(letters: string, syllables: readonly string[]): { reached: number; whole: number } | undefined {
  let best: { reached: number; whole: number } | undefined;
  const walk = (at: number, index: number, whole: number): void => {
    if (at === letters.length) {
      if (!best || whole > best.whole) best = { reached: index, whole };
      return;
    }
    const syllable = syllables[index];
    if (syllable === undefined || !/^[a-z0-9]/.test(syllable)) return;
    const rest = letters.length - at;
    if (letters.startsWith(syllable, at)) walk(at + syllable.length, index + 1, whole + 1);
    else if (rest > 1 && rest < syllable.length && syllable.startsWith(letters.slice(at)))
      walk(letters.length, index + 1, whole);
    if (syllable.length > 1 && letters[at] === syllable[0]) {
      walk(at + 1, index + 1, whole);
      if (syllable[1] === 'h' && letters[at + 1] === 'h') walk(at + 2, index + 1, whole);
    }
  };
  walk(0, 0, 0);
  return best;
}
