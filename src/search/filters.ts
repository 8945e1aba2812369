import type { Catalogue } from './catalogue.ts';
import { facetKinds } from './packed.ts';
import type { FacetKind } from './record.ts';

/** What a visitor has ticked: positions of values by facet; a year range instead of single years. */
export interface Chosen {
  values: Partial<Record<FacetKind, readonly number[]>>;
  /** First and last year, both included. */
  years?: { from: number; to: number } | undefined;
}

export const isNarrowed = (chosen: Chosen): boolean =>
  chosen.years !== undefined || Object.values(chosen.values).some((values) => values.length > 0);

/**
 * Which records pass, by facet: 1 where a record has one of the ticked values (or nothing is ticked).
 * OR within a facet, AND between facets.
 */
function passes({ packed, entries }: Catalogue, chosen: Chosen, kind: FacetKind): Uint8Array | undefined {
  const ticked = chosen.values[kind] ?? [];
  const range = kind === 'year' ? chosen.years : undefined;
  if (ticked.length === 0 && !range) return undefined;
  const inRange = range
    ? packed.facets.year.flatMap(({ value }, i) =>
        Number(value) >= range.from && Number(value) <= range.to ? [i] : [],
      )
    : [];
  const wanted = new Set([...ticked, ...inRange]);
  const column = packed.columns[kind];
  const pass = new Uint8Array(entries.length);
  for (let i = 0; i < pass.length; i++) {
    const cell = column[i]!;
    pass[i] = (typeof cell === 'number' ? wanted.has(cell) : cell.some((value) => wanted.has(value))) ? 1 : 0;
  }
  return pass;
}

/** A mask of the records that pass every facet. */
export function narrowed(catalogue: Catalogue, chosen: Chosen): Uint8Array {
  const mask = new Uint8Array(catalogue.entries.length).fill(1);
  for (const kind of facetKinds) {
    const pass = passes(catalogue, chosen, kind);
    if (pass) for (let i = 0; i < mask.length; i++) mask[i] = mask[i]! & pass[i]!;
  }
  return mask;
}

export type Counts = Record<FacetKind, Uint32Array>;

/**
 * How many of the found records have each value, where the other facets stay as they are: what a tick would bring.
 * One pass over the columns for each facet.
 * @param found records that answer the query; undefined for all
 */
export function countFacets(catalogue: Catalogue, chosen: Chosen, found?: readonly number[]): Counts {
  const { packed, entries } = catalogue;
  const masks = facetKinds.map((kind) => passes(catalogue, chosen, kind));
  const failed = new Uint8Array(entries.length);
  for (const mask of masks) if (mask) for (let i = 0; i < failed.length; i++) failed[i] = failed[i]! + (mask[i]! ^ 1);
  const counts = {} as Counts;
  facetKinds.forEach((kind, k) => {
    const count = new Uint32Array(packed.facets[kind].length);
    const column = packed.columns[kind];
    const own = masks[k];
    const take = (i: number) => {
      // Passes all others: nothing failed, or only this very facet.
      if (failed[i]! > 1 || (failed[i] === 1 && (!own || own[i]))) return;
      const cell = column[i]!;
      if (typeof cell === 'number') {
        if (cell >= 0) count[cell]!++;
      } else for (const value of cell) count[value]!++;
    };
    if (found) found.forEach(take);
    else for (let i = 0; i < entries.length; i++) take(i);
    counts[kind] = count;
  });
  return counts;
}
