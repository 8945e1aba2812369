import { shadeOf } from '../../places/tiles.ts';
import { type Catalogue, positionOf } from '../../search/catalogue.ts';
import type { Chosen } from '../../search/filters.ts';
import type { Turn } from '../../search/talk.ts';

interface Tile {
  link: HTMLAnchorElement;
  item: HTMLElement;
  /** Position of its place among the values of the facet. */
  value: number;
}

/**
 * The grid of places beside the exhibits: each tile counts what its place would bring and ticks it; again, and the
 * tick is gone.
 * @param choose goes to the ticks as they then are
 */
export function placeTiles(grid: HTMLElement, catalogue: Catalogue, choose: (chosen: Chosen) => void) {
  let chosen: Chosen = { values: {} };
  const tiles = [...grid.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link): Tile => {
    const code = new URL(link.href).searchParams.get('place') ?? '';
    return { link, item: link.parentElement!, value: positionOf(catalogue, 'place', code) };
  });
  for (const { link, value } of tiles) {
    // What it leads to is shown on this very page.
    link.setAttribute('role', 'button');
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (link.getAttribute('aria-disabled')) return;
      const own = chosen.values.place ?? [];
      const place = own.includes(value) ? own.filter((each) => each !== value) : [...own, value];
      choose({ ...chosen, values: { ...chosen.values, place } });
    });
  }

  return (turn: Turn, shown: boolean): void => {
    chosen = turn.chosen;
    grid.hidden = !shown;
    if (!shown) return;
    for (const { link, item, value } of tiles) {
      const count = turn.counts.place[value] ?? 0;
      const ticked = chosen.values.place?.includes(value) ?? false;
      link.querySelector('b')!.firstChild!.textContent = String(count);
      link.setAttribute('aria-pressed', String(ticked));
      // A place that would bring nothing is no stop on the way by keyboard.
      const idle = count === 0 && !ticked;
      link.tabIndex = idle ? -1 : 0;
      if (idle) link.setAttribute('aria-disabled', 'true');
      else link.removeAttribute('aria-disabled');
      item.classList.remove('s0', 's1', 's2', 's3');
      item.classList.add(`s${shadeOf(count)}`);
    }
  };
}
