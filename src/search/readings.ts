import { pinyin } from 'pinyin-pro';

/** Pinyin of every character of a text, without tones, as it is typed: ü is v. */
const syllablesOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });

/** The 3,755 commonest characters (first level of GB 2312): what a slip of the input method puts in place of another. */
function commonChars(): string[] {
  const decode = new TextDecoder('gb18030');
  const chars: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const char = decode.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(char)) chars.push(char);
    }
  return chars;
}

export interface Readings {
  readings: Record<string, string>;
  readTogether: Record<string, string>;
}

/**
 * How the characters of the names are read, and those that sound like them: written down at build, so that no
 * dictionary is shipped. Where a name reads a character otherwise than alone (重 in 重庆), the pair is noted.
 */
export function readingsOf(names: readonly string[]): Readings {
  const used = new Set([...names.join('')].filter((char) => /\p{Script=Han}/u.test(char)));
  const alone = new Map<string, string>();
  for (const char of [...commonChars(), ...used]) alone.set(char, syllablesOf(char)[0] ?? '');
  const sounds = new Set<string>();
  const readTogether: Record<string, string> = {};
  for (const name of new Set(names)) {
    for (const run of name.match(/\p{Script=Han}+/gu) ?? []) {
      const said = syllablesOf(run);
      if (said.length !== run.length) continue;
      said.forEach((syllable, i) => {
        sounds.add(syllable);
        if (syllable === alone.get(run[i]!)) return;
        const from = i + 1 < run.length ? i : i - 1;
        if (from >= 0) readTogether[run.slice(from, from + 2)] = said.slice(from, from + 2).join(' ');
      });
    }
  }
  const readings: Record<string, string> = {};
  for (const [char, syllable] of alone)
    if (used.has(char) || sounds.has(syllable)) readings[syllable] = (readings[syllable] ?? '') + char;
  return { readings, readTogether };
}
