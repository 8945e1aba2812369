export type ViewName = 'walk' | 'bird' | 'plan' | 'words';

/** Shows one of the four views and marks its tab; the stop stays what it is. */
export function showView(section: HTMLElement, name: ViewName): void {
  section.dataset.view = name;
  for (const tab of section.querySelectorAll<HTMLElement>('a[data-view]'))
    if (tab.dataset.view === name) tab.setAttribute('aria-current', 'true');
    else tab.removeAttribute('aria-current');
}
