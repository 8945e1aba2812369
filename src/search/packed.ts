import type { FacetKind } from './record.ts';

/** The kinds of facet, in the order the panel shows them. */
export const facetKinds = [
  'room',
  'place',
  'year',
  'major',
  'level',
  'ownership',
  'has',
  'topic',
  'sample',
] as const satisfies readonly FacetKind[];

export interface PackedValue {
  value: string;
  label: string;
  /** Position of the value it belongs to. */
  parent?: number;
}

/** Of a record, in a facet: the position of its one value, several positions, or -1 for none. */
export type Cell = number | readonly number[];

/** Where the full text lies, from the site's root. */
export interface PackedText {
  folder: string;
  /** How many files the pairs of characters are spread over: a power of two. */
  shards: number;
  /** How many pages' texts one file holds. */
  bundle: number;
  /** Records without a text of their own: doors, films, downloads. */
  bare: readonly number[];
}

/**
 * All that the search fetches to answer while one types: one file, `search/index.json`. Columns, not rows: one array
 * per field, and texts joined by line ends, which packs best.
 */
export interface PackedIndex {
  /** Joined by `\n`, in the order of the records. Those past the budget are empty: their titles come apart. */
  titles: string;
  paths: string;
  /** Position of the record, then its other names. */
  aliases: readonly (readonly [number, ...string[]])[];
  /** Short forms made by rule: weaker than names, since several may share one. */
  shorts: readonly (readonly [number, ...string[]])[];
  keywords: readonly (readonly [number, ...string[]])[];
  /** Id of the room whose titles are sentences. */
  sentences: string;
  facets: Record<FacetKind, readonly PackedValue[]>;
  columns: Record<FacetKind, readonly Cell[]>;
  vocabulary: {
    /** What means a value of a facet: kind, positions, words. */
    facets: readonly (readonly [FacetKind, readonly number[], ...string[]])[];
    /** What stands for certain majors: positions, words. */
    majors: readonly (readonly [readonly number[], ...string[]])[];
    /** The same, of what pupils say who mean no one major, with words in names of schools that lead there: weaker. */
    interests: readonly (readonly [readonly number[], readonly string[], ...string[]])[];
    /** Groups of words that stand for each other. */
    same: readonly (readonly string[])[];
    words: readonly string[];
    ask: readonly string[];
    properNouns: readonly string[];
  };
  /** Traditional and simplified in turn. */
  variants: string;
  /** Characters by their syllable. */
  readings: Record<string, string>;
  /** Where two characters together are read otherwise than alone. */
  readTogether: Record<string, string>;
  /** Titles that did not fit: the first of them, and how many one file holds. */
  later?: { folder: string; from: number; size: number };
  text?: PackedText;
}

/** The code that ends an address, of a school (标识码) or a place: people search for it. */
export const codeOf = (path: string): string | undefined => /\/(\d{6}|\d{10})\/$/.exec(path)?.[1];
