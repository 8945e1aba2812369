import { shanghaiDay } from '../base/dates.ts';
import { bibtex, type Cited, citation } from './citation.ts';

/** Copies the citations with today's date in them, and the code for other sites; saves the poster as a picture. */
const box = document.querySelector<HTMLElement>('[data-share]');
const status = box?.querySelector<HTMLElement>('[data-status]');

function say(text: string | undefined): void {
  if (status) status.textContent = text ?? '';
}

box?.querySelectorAll<HTMLElement>('[data-cite]').forEach((cite) => {
  const { cited, key } = JSON.parse(cite.dataset.cite ?? '') as { cited: Cited; key?: string };
  const today = shanghaiDay(new Date());
  cite.textContent = key ? bibtex(cited, key, today) : citation(cited, today);
});

/** Old engines and plain http have no clipboard: there the selection is copied. */
async function copy(from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(from.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(from);
    return document.execCommand('copy');
  }
}

box?.querySelectorAll<HTMLElement>('[data-copy]').forEach((button) => {
  button.addEventListener('click', async () => {
    const from = document.getElementById(button.dataset.copy ?? '');
    say(from && (await copy(from)) ? button.dataset.copied : button.dataset.failed);
  });
});

box?.querySelector<HTMLElement>('[data-save]')?.addEventListener('click', async (event) => {
  const { busy, ready, failed } = (event.currentTarget as HTMLElement).dataset;
  const figure = document.querySelector<HTMLElement>('[data-poster]');
  if (!figure) return;
  say(busy);
  try {
    const { savePoster } = await import('./poster.ts');
    await savePoster(figure);
    say(ready);
  } catch {
    say(failed);
  }
});
