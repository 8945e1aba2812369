import { announce } from './announce.ts';

/** Puts the address into the clipboard; false where that is not allowed, or there is none (old engines, plain http). */
async function copied(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}

/** The device's own sheet where it has one, else the address goes into the clipboard. */
export async function share(section: HTMLElement): Promise<void> {
  try {
    if (navigator.share) return await navigator.share({ title: document.title, url: location.href });
  } catch (error) {
    // Called off by the visitor, who knows it.
    if ((error as Error).name === 'AbortError') return;
  }
  announce(section, (await copied()) ? 'copied' : 'copyFailed');
}

/** Wires the button beside the code to take along: the address goes into the clipboard, and the line beside it says so. */
export function offerCopy(section: HTMLElement): void {
  document.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    const told = button?.parentElement?.querySelector<HTMLElement>('[data-copied]');
    if (!button || !told) return;
    const done = await copied();
    told.textContent = (done ? button.dataset.done : button.dataset.failed) ?? '';
    if (done) announce(section, 'copiedPage');
  });
}
