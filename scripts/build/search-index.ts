import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PackedIndex } from '../../src/search/packed.ts';
import { readVariants } from '../../src/search/plain.ts';
import { type ReadText, TextWriter } from './search-text.ts';

/** What the instant layer may weigh, brotli: its titles that are too many come apart. */
const INSTANT_BYTES = 90_000;
/** Titles in one file of those that come apart. */
const TITLES = 250;

/** What the search reads of a finished page. */
export interface PageText {
  text: string;
  picture?: string | undefined;
}

/**
 * Reads the texts of the finished pages into `<out>/search/`, and tells the index where they lie.
 * @param texts what the search reads of each page, by its path (`/stories/x/`)
 * @param budget what the index may weigh, in bytes of brotli
 * @throws where a page is to be searched and is not among the records: its room has to offer it
 */
export async function writeSearch(
  out: string,
  texts: ReadonlyMap<string, PageText>,
  budget = INSTANT_BYTES,
): Promise<void> {
  const file = join(out, 'search/index.json');
  const index = JSON.parse(await readFile(file, 'utf8')) as PackedIndex;
  const [titles, paths] = [index.titles.split('\n'), index.paths.split('\n')];
  const known = new Set(paths);
  const unknown = [...texts.keys()].filter((path) => !known.has(path));
  if (unknown.length > 0)
    throw new Error(`no search record for ${unknown.join(', ')}: see src/pages/search/_components`);
  const names = new Map(index.aliases.map(([record, ...all]) => [record, all.join('\n')]));
  const writer = new TextWriter(readVariants(index.variants));
  paths.forEach((path, record) => {
    const page = texts.get(path);
    const read: ReadText | undefined = page && {
      title: titles[record]!,
      body: [names.get(record), page.text].filter(Boolean).join('\n'),
      picture: page.picture,
    };
    writer.add(read);
  });
  index.text = await writer.write(out);
  await writeFile(file, JSON.stringify(await withLaterTitles(out, index, titles, paths, budget)));
}

/** Takes the titles beyond the budget out of the index, into files fetched with the hits that need them. */
async function withLaterTitles(
  out: string,
  index: PackedIndex,
  titles: readonly string[],
  paths: readonly string[],
  budget: number,
): Promise<PackedIndex> {
  let from = titles.length;
  const cut = (): PackedIndex => ({
    ...index,
    titles: titles.map((title, i) => (i < from ? title : '')).join('\n'),
    paths: paths.map((path, i) => (i < from ? path : '')).join('\n'),
    ...(from < titles.length ? { later: { folder: index.text!.folder, from, size: TITLES } } : {}),
  });
  const sentences = index.facets.room.findIndex(({ value }) => value === index.sentences);
  const first = index.columns.room.indexOf(sentences);
  while (first >= 0 && from > first && weight(cut()) > budget) from = Math.max(first, from - 1_000);
  const later = cut();
  for (let i = from; i < titles.length; i += TITLES) {
    const rows = { titles: titles.slice(i, i + TITLES), paths: paths.slice(i, i + TITLES) };
    const dir = join(out, index.text!.folder);
    await mkdir(dir, { recursive: true });
    await writeFile(join(dir, `titles-${(i - from) / TITLES}.json`), JSON.stringify(rows));
  }
  return later;
}

const weight = (index: PackedIndex): number =>
  brotliCompressSync(JSON.stringify(index), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
