import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plain } from '../../src/search/plain.ts';
import { ByteList, shardOf } from '../../src/search/postings.ts';
import { TITLE_ROOM } from '../../src/search/text-index.ts';
import type { PackedText } from '../../src/search/packed.ts';
import { pairOf, type Token, tokensOf } from '../../src/search/tokens.ts';
import type { Variants } from '../../src/search/plain.ts';
import { inParallel } from './parallel.ts';

/** What the search reads of a record: its title and names, and the text of its page. */
export interface ReadText {
  title: string;
  body: string;
  /** Address of its picture below the site's root, without the first slash. */
  picture?: string | undefined;
}

/** A file of postings holds about so many bytes: what a query fetches beside what it needs. */
const SHARD_BYTES = 6_000;
const MOST_SHARDS = 2_048;
/** Files of texts there may be at most; beyond it several records share one. */
const MOST_TEXTS = 2_000;

/** The postings of one key, while records are added in order. */
class Growing extends ByteList {
  last = -1;
}

/**
 * The inverted index of a site's text: for every pair of neighbouring units, and every unit that is no Han character,
 * the records and places where it stands; for a lone Han character the records only. Records are added in order.
 */
export class TextWriter {
  #keys = new Map<string, Growing>();
  #texts: string[] = [];
  #variants: Variants;

  constructor(variants: Variants) {
    this.#variants = variants;
  }

  /** @param read undefined for a record without a page of its own */
  add(read: ReadText | undefined): void {
    const record = this.#texts.push(read ? `${read.picture ?? ''}\n${read.body}` : '') - 1;
    if (!read) return;
    const title = tokensOf(plain(read.title, this.#variants)).filter(({ at }) => at < TITLE_ROOM - 1);
    const body = tokensOf(plain(read.body, this.#variants)).map((token) => ({ ...token, at: token.at + TITLE_ROOM }));
    const places = new Map<string, number[]>();
    const note = (key: string, at?: number) => {
      const known = places.get(key);
      if (!known) places.set(key, at === undefined ? [] : [at]);
      else if (at !== undefined) known.push(at);
    };
    const tokens: Token[] = [...title, ...body];
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (next && next.at === token.at + 1) note(pairOf(token, next), token.at);
      note(token.text, token.han ? undefined : token.at);
    });
    for (const [key, at] of places) this.#put(key, record, at);
  }

  #put(key: string, record: number, places: readonly number[]): void {
    const list = this.#keys.get(key) ?? new Growing();
    if (list.length === 0) this.#keys.set(key, list);
    list.number(record - list.last);
    list.last = record;
    let before = -1;
    for (const place of places) {
      list.number(place - before);
      before = place;
    }
    list.number(0);
  }

  /** Writes the files below `<out>/search/`, in a folder named after what is in them. */
  async write(out: string): Promise<PackedText> {
    const total = [...this.#keys.values()].reduce((sum, list) => sum + list.length + 8, 0);
    const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, total / SHARD_BYTES)));
    const shards = Math.min(MOST_SHARDS, wanted);
    const files = Array.from({ length: shards }, () => new ByteList());
    const encoder = new TextEncoder();
    for (const key of [...this.#keys.keys()].sort()) {
      const list = this.#keys.get(key)!;
      const file = files[shardOf(key, shards)]!;
      const name = encoder.encode(key);
      file.number(name.length);
      file.append(name);
      file.number(list.length);
      file.append(list.bytes());
    }
    const bundle = Math.max(1, Math.ceil(this.#texts.length / MOST_TEXTS));
    const texts: string[] = [];
    for (let i = 0; i < this.#texts.length; i += bundle) texts.push(this.#texts.slice(i, i + bundle).join('\u0000'));
    const hash = createHash('sha256');
    for (const file of files) hash.update(file.bytes());
    for (const text of texts) hash.update(text);
    const folder = `/search/${hash.digest('hex').slice(0, 10)}/`;
    const dir = join(out, folder);
    await mkdir(dir, { recursive: true });
    await inParallel([...files.keys()], 16, (i) => writeFile(join(dir, `${i}.idx`), files[i]!.bytes()));
    const filled = [...texts.keys()].filter((i) => texts[i]!.length >= bundle);
    await inParallel(filled, 16, (i) => writeFile(join(dir, `${i}.txt`), texts[i]!));
    const bare = this.#texts.flatMap((text, i) => (text ? [] : [i]));
    return { folder, shards, bundle, bare };
  }
}
