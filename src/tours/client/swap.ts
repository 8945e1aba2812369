import { focusName } from './stop-name.ts';

/** Pages already fetched, by address: neighbours are asked for ahead. */
const pages = new Map<string, Promise<Document>>();

/** The page at an address, fetched once. */
export function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetch(address, { credentials: 'same-origin' }).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  page.catch(() => pages.delete(address));
  pages.set(address, page);
  return page;
}

/**
 * Puts another stop's words into this page: every `[data-part]` is replaced by the other page's part of the same name,
 * so that each stop is written in one place, its own page. Title and stop follow.
 */
export function swapParts(section: HTMLElement, other: Document): void {
  const next = other.querySelector<HTMLElement>('[data-tour]');
  if (!next) return;
  const focused = document.activeElement as HTMLElement | null;
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const twin = other.querySelector(`[data-part="${part.dataset.part}"]`);
    if (twin) part.replaceChildren(...[...document.importNode(twin, true).childNodes]);
  }
  section.dataset.stop = next.dataset.stop ?? '';
  section.setAttribute('aria-label', next.getAttribute('aria-label') ?? '');
  document.title = other.title;
  if (focused && !focused.isConnected) refocus(section, focused);
}

/** The link one activated is gone with the old words: the focus goes to its twin, else to the new place's name. */
function refocus(section: HTMLElement, gone: HTMLElement): void {
  const { stop } = gone.dataset;
  const onPlan = gone.closest('svg') && stop;
  const twin = onPlan ? section.querySelector<HTMLElement>(`[data-part="plan"] [data-stop="${stop}"]`) : null;
  if (twin) twin.focus({ preventScroll: true });
  else focusName(section);
}
