import { element } from '../../base/element.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import type { Found } from '../../search/tiers.ts';

/** The rows of the page, moved into the list of results and back: each keeps its buttons and what was done with them. */
export interface FinderRows {
  has: (record: number) => boolean;
  /** Puts rows into the results, in this order, in place of what was there or after it. */
  show: (found: readonly Found[], more: boolean) => void;
  /** Puts every row back where it stood. */
  showAll: () => void;
  /** How many rows are in the results. */
  count: () => number;
}

interface Row {
  item: HTMLElement;
  link: HTMLAnchorElement;
  home: HTMLElement;
}

/**
 * @param room what the room is called, for `data-room`
 * @param near what stands over the rows that are only suggestions
 */
export function openRows(catalogue: Catalogue, results: HTMLElement, room: string, near: string): FinderRows {
  const away = Array.from(document.querySelectorAll<HTMLElement>('[data-finder-away]'));
  const byId = new Map<string, Row>();
  for (const home of document.querySelectorAll<HTMLElement>('[data-finder-rows] ul[data-school-rows]'))
    for (const item of Array.from(home.children) as HTMLElement[]) {
      const link = item.querySelector('a')!;
      byId.set(/(\d{10})\/$/.exec(link.pathname)?.[1] ?? '', { item, link, home });
    }
  const rowOf = (record: number): Row | undefined =>
    byId.get(/^\/schools\/(\d{10})\/$/.exec(catalogue.entries[record]!.path)?.[1] ?? '');

  function goHome(): void {
    for (const { item, link, home } of byId.values()) {
      for (const name of ['result', 'tier', 'room', 'suggested']) delete link.dataset[name];
      home.append(item);
    }
    results.textContent = '';
  }

  return {
    has: (record) => rowOf(record) !== undefined,
    count: () => results.querySelectorAll('[data-result]').length,
    show: (found, more) => {
      if (!more) goHome();
      for (const { record, tier, suggested } of found) {
        const row = rowOf(record);
        if (!row) continue;
        row.link.dataset.result = '';
        row.link.dataset.tier = tier;
        row.link.dataset.room = room;
        if (suggested) {
          if (!results.querySelector('[data-suggested]')) results.append(element('li', 'near-rows', near));
          row.link.dataset.suggested = '';
        }
        results.append(row.item);
      }
      results.hidden = false;
      for (const each of away) each.hidden = true;
    },
    showAll: () => {
      goHome();
      results.hidden = true;
      for (const each of away) each.hidden = false;
    },
  };
}
