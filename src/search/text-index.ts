import { plain, type Variants } from './plain.ts';
import type { PackedText } from './packed.ts';
import { Bytes, shardOf } from './postings.ts';
import { pairOf, type Token, tokensOf } from './tokens.ts';

/** How often a record's text has a phrase, and whether its title does. */
export interface Mention {
  count: number;
  title: boolean;
}

/** The body of a text begins at this place; what stands before is the title. */
export const TITLE_ROOM = 64;

/** A page as it lies beside the index. */
export interface PageText {
  /** Address of its picture, without the base; empty where it has none. */
  picture: string;
  body: string;
}

/** Positions of a key by record; an empty list where only the record is known. */
type Postings = Map<number, readonly number[]>;

/**
 * The full text, in files of which a query fetches only those it needs: pairs of neighbouring characters with where
 * they stand, so that a phrase is found exactly as it stands and nowhere else.
 */
export interface TextIndex {
  /** Records whose text has the words of a plain phrase in a row. */
  phrase: (plainPhrase: string) => Promise<Map<number, Mention>>;
  /** The picture and the text of a record's page, as they stand there; nothing for a record without one. */
  read: (record: number) => Promise<PageText>;
}

/** @param fetchBytes gives a file below the text's folder */
export function openText(
  { shards, bundle, bare }: PackedText,
  variants: Variants,
  fetchBytes: (file: string) => Promise<Uint8Array>,
): TextIndex {
  const without = new Set(bare);
  const files = new Map<string, Promise<Uint8Array>>();
  const get = (file: string) => {
    const known = files.get(file);
    if (known) return known;
    const coming = fetchBytes(file);
    files.set(file, coming);
    // A file that did not come is asked for again next time.
    coming.catch(() => files.delete(file));
    return coming;
  };
  const postings = async (key: string): Promise<Postings> =>
    new Bytes(await get(`${shardOf(key, shards)}.idx`)).find(key) ?? new Map();
  const phrases = new Map<string, Promise<Map<number, Mention>>>();

  async function look(text: string): Promise<Map<number, Mention>> {
    const keys = keysOf(tokensOf(plain(text, variants)));
    if (keys.length === 0) return new Map();
    const lists = await Promise.all(keys.map(async ({ key, at }) => ({ at, list: await postings(key) })));
    lists.sort((a, b) => a.list.size - b.list.size);
    const [rarest, ...others] = lists;
    const mentions = new Map<number, Mention>();
    for (const [record, places] of rarest!.list) {
      const rest = others.map(({ at, list }) => ({ at, there: list.get(record) }));
      if (rest.some(({ there }) => !there)) continue;
      // Where a key's places are not kept (a lone character), the record is all that is known.
      const starts = places.length > 0 ? places.map((place) => place - rarest!.at) : [TITLE_ROOM];
      const sets = rest.flatMap(({ at, there }) => (there!.length > 0 ? [{ at, there: new Set(there) }] : []));
      const hits = starts.filter((start) => sets.every(({ at, there }) => there.has(start + at)));
      if (hits.length > 0) mentions.set(record, { count: hits.length, title: hits[0]! < TITLE_ROOM });
    }
    return mentions;
  }

  return {
    phrase: (text) => {
      const known = phrases.get(text);
      if (known) return known;
      const coming = look(text);
      phrases.set(text, coming);
      coming.catch(() => phrases.delete(text));
      return coming;
    },
    read: async (record) => {
      if (without.has(record)) return { picture: '', body: '' };
      const texts = new TextDecoder().decode(await get(`${Math.floor(record / bundle)}.txt`)).split('\u0000');
      const [picture = '', ...lines] = (texts[record % bundle] ?? '').split('\n');
      return { picture, body: lines.join('\n') };
    },
  };
}

/** The fewest keys that hold a phrase together, each with its place in it. */
export function keysOf(tokens: readonly Token[]): { key: string; at: number }[] {
  const keys: { key: string; at: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]];
    if (next && next.at === token.at + 1) {
      keys.push({ key: pairOf(token, next), at: token.at });
      i++;
    } else {
      const before = tokens[i - 1];
      // The last of an odd run is held by the pair it ends.
      if (before && before.at === token.at - 1) keys.push({ key: pairOf(before, token), at: before.at });
      else keys.push({ key: token.text, at: token.at });
    }
  }
  return keys;
}
