import { announce } from './announce.ts';

/** The device's own sheet where it has one, else the address goes into the clipboard. */
export async function share(section: HTMLElement): Promise<void> {
  const url = location.href;
  try {
    if (navigator.share) await navigator.share({ title: document.title, url });
    else {
      await navigator.clipboard.writeText(url);
      announce(section, 'copied');
    }
  } catch (error) {
    if ((error as Error).name === 'AbortError') return;
    // Not allowed: the address stands in the bar.
    announce(section, 'copyFailed');
  }
}

/** Wires the button beside the code to take along: the address goes into the clipboard, and the line beside it says so. */
export function offerCopy(section: HTMLElement): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    const told = button?.parentElement?.querySelector<HTMLElement>('[data-copied]');
    if (!button || !told) return;
    const say = (done: boolean) => {
      told.textContent = (done ? button.dataset.done : button.dataset.failed) ?? '';
      if (done) announce(section, 'copiedPage');
    };
    // Older engines, and pages that do not come by https, have no clipboard.
    if (!navigator.clipboard) return say(false);
    navigator.clipboard.writeText(location.href).then(
      () => say(true),
      () => say(false),
    );
  });
}
