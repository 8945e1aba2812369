import { element } from '../base/element.ts';
import type { Catalogue } from './catalogue.ts';
import type { Say } from './dom.ts';
import type { Chosen } from './filters.ts';

/** Two lists of years, from and to; either may stay open. */
export function yearRange({ packed }: Catalogue, say: Say, changed: () => void) {
  const known = packed.facets.year.map(({ value }) => Number(value)).sort((a, b) => a - b);
  const [first, last] = [known[0] ?? 0, known[known.length - 1] ?? 0];
  const range = element('div', 'range');
  const ends = (['from', 'to'] as const).map((end) => {
    const name = element('label');
    const select = element('select');
    select.append(new Option(say('facet.any'), ''));
    for (const year of known) select.append(new Option(String(year), String(year)));
    select.addEventListener('change', changed);
    name.append(element('span', '', say(`facet.year.${end}`)), select);
    range.append(name);
    return select;
  });
  const [from, to] = ends as [HTMLSelectElement, HTMLSelectElement];
  return {
    element: range,
    get: (): Chosen['years'] => {
      if (!from.value && !to.value) return undefined;
      const [a, b] = [Number(from.value || first), Number(to.value || last)];
      return { from: Math.min(a, b), to: Math.max(a, b) };
    },
    set: (years: Chosen['years']) => {
      from.value = years ? String(years.from) : '';
      to.value = years ? String(years.to) : '';
    },
  };
}
