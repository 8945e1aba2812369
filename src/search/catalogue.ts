import { type Cell, codeOf, facetKinds, type PackedIndex } from './packed.ts';
import { compact, plain, readVariants, type Variants } from './plain.ts';
import type { FacetKind } from './record.ts';

/** What is known of one record for finding it by name. All names are plain and compact. */
export interface Entry {
  title: string;
  path: string;
  /** Of the title first, then of the other names. */
  names: readonly string[];
  shorts: readonly string[];
  keywords: readonly string[];
}

/** The index as the search uses it. */
export interface Catalogue {
  packed: PackedIndex;
  variants: Variants;
  entries: Entry[];
  /** A text as it is compared. */
  plain: (text: string) => string;
}

/** Opens what `pack` wrote. Linear in the number of records. */
export function openCatalogue(packed: PackedIndex): Catalogue {
  const variants = readVariants(packed.variants);
  const read = (text: string) => plain(text, variants);
  const paths = packed.paths.split('\n');
  const none: readonly string[] = [];
  const entries = packed.titles.split('\n').map((title, i): Entry => ({
    title,
    path: paths[i] ?? '',
    names: [compact(read(title))],
    shorts: none,
    keywords: none,
  }));
  const names = (words: readonly string[]) => words.map((word) => compact(read(word)));
  for (const [i, ...words] of packed.aliases) entries[i]!.names = [...entries[i]!.names, ...names(words)];
  for (const [i, ...words] of packed.shorts) entries[i]!.shorts = names(words);
  for (const [i, ...words] of packed.keywords) entries[i]!.keywords = names(words);
  for (const entry of entries) {
    const code = codeOf(entry.path);
    if (code) entry.keywords = [code, ...entry.keywords];
  }
  return { packed, variants, entries, plain: read };
}

/** True where a record has the value, or one of the values. */
export const holds = (cell: Cell | undefined, value: number): boolean =>
  typeof cell === 'number' ? cell === value : (cell ?? []).includes(value);

/** What a facet's value is called. */
export const labelOf = ({ packed }: Catalogue, kind: FacetKind, value: number): string =>
  packed.facets[kind][value]?.label ?? '';

/** The positions of the values a record has in a facet. */
export function valuesOf({ packed }: Catalogue, kind: FacetKind, record: number): readonly number[] {
  const cell = packed.columns[kind][record] ?? -1;
  return typeof cell === 'number' ? (cell < 0 ? [] : [cell]) : cell;
}

/** The id of the room a record stands in. */
export const roomOf = ({ packed }: Catalogue, record: number): string =>
  packed.facets.room[packed.columns.room[record] as number]?.value ?? '';

/** The position of a facet's value by its id; -1 where there is none. */
export const positionOf = ({ packed }: Catalogue, kind: FacetKind, value: string): number =>
  packed.facets[kind].findIndex((each) => each.value === value);

export const isFacetKind = (name: string): name is FacetKind => (facetKinds as readonly string[]).includes(name);

/** Whether a record is invented to show the software. */
export const isSample = (catalogue: Catalogue, record: number): boolean =>
  valuesOf(catalogue, 'sample', record).includes(positionOf(catalogue, 'sample', 'sample'));

/** What a record's values are called: a province goes without saying where its city is said, a category where its class is. */
export const labelsOf = (catalogue: Catalogue, kind: FacetKind, record: number): string[] =>
  valuesOf(catalogue, kind, record)
    .filter((value, _, own) => !own.some((each) => catalogue.packed.facets[kind][each]?.parent === value))
    .map((value) => labelOf(catalogue, kind, value));
