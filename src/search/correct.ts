import type { Correction } from './answer.ts';
import { type Catalogue, roomOf } from './catalogue.ts';
import { slips } from './edits.ts';
import type { Question } from './question.ts';
import { slipOf } from './slip-of.ts';
import { type Reader, segment } from './segment.ts';
import { blurred, blurredLetters, openSounds, spells, type Sounds } from './sounds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Corrects queries that nothing answers as they stand. */
export interface Corrector {
  /** What letters spell, or what characters sound like; undefined where that is nothing known. */
  correct: (question: Question) => Correction | undefined;
  /** The same, by sound alone: for a query that some page happens to hold. */
  alike: (question: Question) => Correction | undefined;
  /** Records whose name begins with what the letters spell, best first. */
  spelled: (letters: string) => { record: number; whole: boolean }[];
}

/** Known words by how they sound, syllables parted and joined. */
type SoundTable = ReadonlyMap<string, readonly string[]>;
type Blur = (syllable: string) => string;
const exact: Blur = (syllable) => syllable;
const HAN = /^\p{Script=Han}+$/u;

export function openCorrector(catalogue: Catalogue, vocabulary: Vocabulary): Corrector {
  const sounds = openSounds(catalogue.packed);
  const bySound = soundsOf(vocabulary, sounds, exact);
  const byBlur = soundsOf(vocabulary, sounds, blurred);
  const byLetters = new Map<string, string>();
  for (const [said, words] of bySound)
    if (!said.includes(' ') && !byLetters.has(blurredLetters(said))) byLetters.set(blurredLetters(said), words[0]!);
  const isSentence = (record: number) => roomOf(catalogue, record) === catalogue.packed.sentences;
  const named = catalogue.entries.flatMap((entry, record) => (isSentence(record) ? [] : [{ entry, record }]));
  const called = () => named.flatMap(({ entry }) => entry.names);

  /** Known words that letters spell: in full, in the sounds of the dialects, with one slip of the keys. */
  function letters(text: string): string | undefined {
    const whole = bySound.get(text);
    if (whole) return whole[0];
    const cut = segment(text, vocabulary, spellingReader(bySound));
    if (cut.length > 0 && cut.every(({ term }) => term)) return cut.map(({ term }) => term!.text).join(' ');
    const heard = byLetters.get(blurredLetters(text));
    if (heard) return heard;
    if (text.length < 5) return undefined;
    let best: string | undefined;
    for (const [said, words] of bySound)
      if (!said.includes(' ') && said[0] === text[0] && slips(text, said, 1, true) === 1)
        if (!best || words[0]!.length < best.length) best = words[0];
    return best;
  }

  function spelled(text: string) {
    const found = new Map<number, { record: number; whole: boolean; rank: number }>();
    const all = named.flatMap(({ entry, record }) =>
      [...entry.names, ...entry.shorts].map((name) => ({ record, name })),
    );
    for (const { record, name } of all) {
      const said = sounds.syllables(name);
      const fit = spells(text, said);
      if (!fit) continue;
      const whole = fit.reached === said.length;
      // Two letters spell too much; they must be a name's both first letters.
      if (text.length < 3 && !(whole && name.length === 2)) continue;
      const rank = (whole ? 2 : 0) + fit.whole / said.length + text.length / (said.join('').length * 10);
      const known = found.get(record);
      if (!known || known.rank < rank) found.set(record, { record, whole, rank });
    }
    return [...found.values()].sort((a, b) => b.rank - a.rank || a.record - b.record);
  }

  function correct(question: Question): Correction | undefined {
    const { text, whole } = question;
    if (/^[a-z' ]+$/.test(text)) {
      const joined = letters(whole);
      if (joined) return { text: joined, guess: false };
    }
    if (/[a-z]/.test(text)) {
      // `成都hangkong`: the letters of each word by themselves.
      const spelt = text.replace(/[a-z']{2,}/g, (word) => letters(word.replace(/'/g, '')) ?? word);
      return spelt === text ? undefined : { text: spelt, guess: false };
    }
    return (
      written(text, bySound, exact, false) ??
      written(text, byBlur, blurred, true) ??
      slipOf(question, called(), vocabulary)
    );
  }

  /** The whole query is another way to write one known word. */
  function alike({ whole }: Question): Correction | undefined {
    const term = HAN.test(whole) ? bySound.get(sounds.syllables(whole).join(' '))?.[0] : undefined;
    return term === undefined || term === whole ? undefined : { text: term, guess: false };
  }

  /** Another way to write the same sounds, word by word. */
  function written(text: string, table: SoundTable, blur: Blur, guess: boolean): Correction | undefined {
    const said = text
      .split(' ')
      .map((word) => heard(word, table, blur))
      .join(' ');
    return said === text ? undefined : { text: said, guess };
  }

  /** A word with its stretches replaced by known words of the same sound; known words stay. */
  function heard(word: string, table: SoundTable, blur: Blur): string {
    const said = sounds.syllables(word).map(blur);
    // Two characters that sound alike in a dialect are two places: 西藏 is not 西昌.
    if (said.length !== word.length || (blur === blurred && word.length < 3)) return word;
    const longest = Math.min(vocabulary.longest, word.length);
    const reader: Reader = (text, from) => {
      const options = [];
      for (let length = 2; length <= longest - from; length++) {
        const stretch = text.slice(from, from + length);
        if (!HAN.test(stretch)) break;
        for (const term of table.get(said.slice(from, from + length).join(' ')) ?? [])
          if (term !== stretch && term.length === length)
            options.push({ length, term: vocabulary.terms.get(term)!, cost: 2 - length / 20 });
      }
      return options;
    };
    const pieces = segment(word, vocabulary, reader);
    // Half of it understood is not understood: a stranger's name must not be bent into ours.
    if (pieces.some(({ term }) => !term)) return word;
    return pieces.map(({ term }) => term!.text).join('');
  }

  return { correct, alike, spelled };
}

/** Known words of two and more characters by how they sound. */
function soundsOf({ terms }: Vocabulary, sounds: Sounds, blur: Blur): SoundTable {
  const table = new Map<string, string[]>();
  for (const term of terms.keys()) {
    if (term.length < 2 || !HAN.test(term)) continue;
    const said = sounds.syllables(term).map(blur);
    for (const key of [said.join(' '), said.join('')]) {
      const known = table.get(key);
      if (known && !known.includes(term)) known.push(term);
      else if (!known) table.set(key, [term]);
    }
  }
  return table;
}

/** Reads known words out of letters typed without spaces. */
function spellingReader(bySound: SoundTable): Reader {
  return (text, from) => {
    const options = [];
    for (let length = 3; length <= Math.min(30, text.length - from); length++) {
      const term = bySound.get(text.slice(from, from + length))?.[0];
      if (term) options.push({ length, term: { text: term, meanings: [{ kind: 'word' as const }] }, cost: 1 });
    }
    return options;
  };
}
