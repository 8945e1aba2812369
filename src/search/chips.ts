import { element } from '../base/element.ts';
import { type Catalogue, labelOf } from './catalogue.ts';
import type { Say } from './dom.ts';
import type { Chosen } from './filters.ts';
import type { FacetKind } from './record.ts';

/**
 * Shows what is ticked, each with a way to take it off again, and one for all.
 * @param off called with what is left when one is taken off
 * @param after where the focus goes when the last is gone
 */
export function showChips(
  chips: HTMLElement,
  catalogue: Catalogue,
  { values, years }: Chosen,
  say: Say,
  kinds: readonly FacetKind[],
  off: (left: Chosen) => void,
  after: HTMLElement,
): void {
  const focused = chips.contains(document.activeElement);
  chips.textContent = '';
  const chip = (label: string, left: Chosen, name = say('chip', { name: label })) => {
    const item = element('li');
    const button = element('button', '', label);
    button.type = 'button';
    button.setAttribute('aria-label', name);
    button.addEventListener('click', () => off(left));
    item.append(button);
    chips.append(item);
  };
  for (const kind of kinds)
    for (const value of values[kind] ?? [])
      chip(labelOf(catalogue, kind, value), {
        years,
        values: { ...values, [kind]: values[kind]!.filter((each) => each !== value) },
      });
  if (years) chip(say('chip.years', years), { values });
  if (chips.children.length > 1) chip(say('chip.all'), { values: {} }, say('chip.all'));
  // Whoever took one off by keyboard goes on at the next.
  if (focused) (chips.querySelector('button') ?? after).focus();
}
