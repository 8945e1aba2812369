/** The ways to look at a stop: walking in it, from above, on the plan, in words. */
export type ViewName = 'walk' | 'bird' | 'plan' | 'words';

/** Shows one of the four views and marks its tab; the stop stays what it is. */
export function showView(section: HTMLElement, name: ViewName): void {
  section.dataset.view = name;
  for (const tab of section.querySelectorAll<HTMLElement>('a[data-view]'))
    if (tab.dataset.view === name) tab.setAttribute('aria-current', 'true');
    else tab.removeAttribute('aria-current');
}

/** Whether the plan or the words stand in the place of the picture. */
export const isFlat = ({ dataset: { view } }: HTMLElement): boolean => view === 'plan' || view === 'words';

/** How the address carries a flat view: `#plan`, `#words`; without script the same address leads to the same place. */
export const viewHash = (section: HTMLElement): string => (isFlat(section) ? `#${section.dataset.view}` : '');

/** The flat view an address asks for; undefined where it asks for none. */
export const viewIn = (hash: string): ViewName | undefined =>
  hash === '#plan' || hash === '#words' ? (hash.slice(1) as ViewName) : undefined;
