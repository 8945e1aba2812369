const headingOf = (section: HTMLElement) => section.querySelector<HTMLElement>('h1');

/** The name of the stop one is at, or of the whole campus. */
export const nameOf = (section: HTMLElement): string => headingOf(section)?.textContent?.trim() ?? '';

/** Gives the focus to that name: where it goes when what held it is gone. */
export function focusName(section: HTMLElement): void {
  const heading = headingOf(section);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
