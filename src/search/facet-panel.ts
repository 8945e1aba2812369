import { element } from '../base/element.ts';
import type { Catalogue } from './catalogue.ts';
import type { Say } from './dom.ts';
import type { Chosen, Counts } from './filters.ts';
import { facetKinds } from './packed.ts';
import type { FacetKind } from './record.ts';
import { yearRange } from './year-range.ts';

/** Values of a facet shown before „all“ is asked for. */
const FEW = 8;

export interface FacetPanel {
  /** Ticks what is chosen, shows how many each value would bring, hides what would bring nothing. */
  update: (chosen: Chosen, counts: Counts) => void;
  chosen: () => Chosen;
}

interface Row {
  kind: FacetKind;
  value: number;
  item: HTMLElement;
  box: HTMLInputElement;
  count: HTMLElement;
}

/**
 * The panel of ticks, made of what the index holds. A long facet shows its fullest values first and has a box to
 * narrow it by name; years are a range.
 * @param kinds the facets to show
 * @param changed called when the visitor has changed something
 */
export function facetPanel(
  panel: HTMLElement,
  catalogue: Catalogue,
  say: Say,
  changed: () => void,
  kinds: readonly FacetKind[] = facetKinds,
): FacetPanel {
  const rows: Row[] = [];
  const groups = new Map<
    FacetKind,
    {
      group: HTMLFieldSetElement;
      list: HTMLElement;
      all: HTMLButtonElement;
      open: boolean;
      find: HTMLInputElement | undefined;
    }
  >();
  const years = yearRange(catalogue, say, changed);

  for (const kind of kinds) {
    const values = catalogue.packed.facets[kind];
    if (values.length === 0) continue;
    const group = element('fieldset');
    group.dataset.facet = kind;
    group.append(element('legend', '', say(`facet.${kind}`)));
    panel.append(group);
    if (kind === 'year') {
      group.append(years.element);
      continue;
    }
    const list = element('ul');
    list.setAttribute('role', 'list');
    const all = element('button', 'all');
    all.type = 'button';
    const find = values.length > 24 ? element('input', 'find') : undefined;
    if (find) {
      find.type = 'search';
      find.placeholder = say('facet.find', { name: say(`facet.${kind}`) });
      find.setAttribute('aria-label', find.placeholder);
      find.addEventListener('input', () => arrange(kind));
      group.append(find);
    }
    values.forEach(({ label, parent }, value) => {
      const item = element('li', parent === undefined ? '' : 'below');
      const name = element('label');
      const box = element('input');
      box.type = 'checkbox';
      box.addEventListener('change', changed);
      const count = element('span', 'count');
      name.append(box, element('span', 'name', label), count);
      item.append(name);
      rows.push({ kind, value, item, box, count });
    });
    group.append(list, all);
    groups.set(kind, { group, list, all, open: false, find });
    all.addEventListener('click', () => {
      const state = groups.get(kind)!;
      state.open = !state.open;
      arrange(kind);
    });
  }

  let counts: Counts | undefined;

  /** Puts the rows of one facet in order: ticked, then fullest; the rest behind „all“. */
  function arrange(kind: FacetKind): void {
    const { group, list, all, open, find } = groups.get(kind)!;
    const wanted = find?.value.trim() ?? '';
    const own = rows.filter((row) => row.kind === kind);
    const numbered = own.map((row) => ({ ...row, n: counts?.[kind][row.value] ?? 0 }));
    const fits = (row: Row) => !wanted || (row.item.textContent ?? '').includes(wanted);
    const shown = numbered.filter((row) => row.box.checked || (row.n > 0 && fits(row)));
    if (own.length > FEW) shown.sort((a, b) => Number(b.box.checked) - Number(a.box.checked) || b.n - a.n);
    const few = open || wanted ? shown : shown.slice(0, Math.max(FEW, shown.filter(({ box }) => box.checked).length));
    const focused = document.activeElement;
    list.textContent = '';
    for (const { item, count, n } of few) {
      count.textContent = String(n);
      list.append(item);
    }
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
    all.hidden = shown.length <= FEW || Boolean(wanted);
    all.textContent = open ? say('facet.fewer') : say('facet.all', { n: shown.length });
    all.setAttribute('aria-expanded', String(open));
    group.hidden = numbered.every((row) => row.n === 0 && !row.box.checked);
  }

  return {
    update: (chosen, fresh) => {
      counts = fresh;
      for (const { kind, value, box } of rows) box.checked = chosen.values[kind]?.includes(value) ?? false;
      years.set(chosen.years);
      for (const kind of groups.keys()) arrange(kind);
    },
    chosen: () => {
      const values: Chosen['values'] = {};
      for (const { kind, value, box } of rows) if (box.checked) values[kind] = [...(values[kind] ?? []), value];
      return { values, years: years.get() };
    },
  };
}
