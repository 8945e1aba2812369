import { type Catalogue, positionOf } from './catalogue.ts';
import type { Chosen } from './filters.ts';
import { facetKinds } from './packed.ts';

/** What an address of the search says: the query, what is ticked. */
export interface State {
  q: string;
  chosen: Chosen;
}

/** `?q=护理&place=510100,510500&from=2019&to=2024`. Ids, not positions: an address outlives a build. */
export function toParams({ q, chosen }: State, { packed }: Catalogue): URLSearchParams {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const kind of facetKinds) {
    const values = chosen.values[kind] ?? [];
    if (values.length > 0) params.set(kind, values.map((value) => packed.facets[kind][value]!.value).join(','));
  }
  if (chosen.years) {
    params.set('from', String(chosen.years.from));
    params.set('to', String(chosen.years.to));
  }
  return params;
}

/** Reads an address; values that are no longer known are passed over. */
export function fromParams(params: URLSearchParams, catalogue: Catalogue): State {
  const values: Chosen['values'] = {};
  for (const kind of facetKinds) {
    const known = (params.get(kind) ?? '')
      .split(',')
      .map((value) => positionOf(catalogue, kind, value))
      .filter((position) => position >= 0);
    if (known.length > 0) values[kind] = known;
  }
  const [from, to] = ['from', 'to'].map((name) => Number(params.get(name)));
  const years = from && to ? { from: Math.min(from, to), to: Math.max(from, to) } : undefined;
  return { q: params.get('q')?.trim() ?? '', chosen: { values, years } };
}
