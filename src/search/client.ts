import { openSearch, type Search } from './search.ts';
import { type Catalogue, openCatalogue } from './catalogue.ts';
import type { PackedIndex } from './packed.ts';
import { compact } from './plain.ts';
import { openText, type TextIndex } from './text-index.ts';

/** The search as a page has it. */
export interface Client extends Search {
  /** Undefined where the full text was not built (while editing). */
  text: TextIndex | undefined;
  /** Fetches the titles of records that did not come with the index; at once where all did. */
  titled: (records: readonly number[]) => Promise<void>;
}

/** @param base of the site, with its last slash. @param within id of the room that alone is asked of. @throws when the index cannot be fetched */
export async function openClient(base: string, within?: string): Promise<Client> {
  const answer = await fetch(`${base}search/index.json`);
  if (!answer.ok) throw new Error(`search/index.json: ${answer.status}`);
  const packed = (await answer.json()) as PackedIndex;
  const catalogue = openCatalogue(packed);
  const below = `${base}${(packed.text?.folder ?? '/').slice(1)}`;
  const text =
    packed.text &&
    openText(packed.text, catalogue.variants, async (file) => {
      const part = await fetch(below + file);
      if (!part.ok) throw new Error(`${file}: ${part.status}`);
      return new Uint8Array(await part.arrayBuffer());
    });
  return { ...openSearch(catalogue, text, within), text, titled: laterTitles(catalogue, below) };
}

/** Files of titles, each fetched once. */
function laterTitles(catalogue: Catalogue, below: string): Client['titled'] {
  const { later } = catalogue.packed;
  const files = new Map<number, Promise<void>>();
  const fetchFile = async (file: number): Promise<void> => {
    const answer = await fetch(`${below}titles-${file}.json`);
    if (!answer.ok) throw new Error(`titles-${file}.json: ${answer.status}`);
    const { titles, paths } = (await answer.json()) as { titles: string[]; paths: string[] };
    titles.forEach((title, i) => {
      const entry = catalogue.entries[later!.from + file * later!.size + i]!;
      Object.assign(entry, {
        title,
        path: paths[i],
        names: [compact(catalogue.plain(title)), ...entry.names.slice(1)],
      });
    });
  };
  return async (records) => {
    if (!later) return;
    const wanted = new Set(
      records.filter((record) => record >= later.from).map((record) => Math.floor((record - later.from) / later.size)),
    );
    await Promise.all(
      [...wanted].map((file) => {
        const coming = files.get(file) ?? fetchFile(file);
        files.set(file, coming);
        coming.catch(() => files.delete(file));
        return coming;
      }),
    );
  };
}
