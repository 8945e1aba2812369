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
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const twin = other.querySelector(`[data-part="${part.dataset.part}"]`);
    if (twin) part.replaceChildren(...[...document.importNode(twin, true).childNodes]);
  }
  section.dataset.stop = next.dataset.stop ?? '';
  document.title = other.title;
}
