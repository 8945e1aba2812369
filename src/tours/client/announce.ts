import { readingTime } from '../narration.ts';

/** What only a screen reader needs to hear. */
const SILENT = new Set([
  'arrived',
  'arrivedFlat',
  'ready',
  'view',
  'turned',
  'movedAway',
  'walked',
  'caption',
  'way',
  'copiedPage',
]);

/**
 * Tells a screen reader, politely and once. The sentences stand in the page as `data-say-<key>` of the live region, so
 * that every word lives with the other words; `{name}` slots are filled.
 */
export function announce(section: HTMLElement, key: string, values: Record<string, string | number> = {}): void {
  const region = section.querySelector<HTMLElement>('[data-announce]');
  if (!region) return;
  // What every visitor must know is seen as well; where one has got to stands in the card already.
  region.toggleAttribute('data-shown', !SILENT.has(key));
  window.clearTimeout(fading);
  const text = filled(region.dataset[`say${key[0]!.toUpperCase()}${key.slice(1)}`] ?? '', values);
  // The same sentence again would not be read: a changed text node is.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  fading = window.setTimeout(() => region.removeAttribute('data-shown'), 2000 + readingTime(text, 1));
}

/** Until when a message stands over the picture. */
let fading = 0;

/** A sentence with its slots filled. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
