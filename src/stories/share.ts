import { shanghaiDay } from '../base/dates.ts';
import { type Cited, citation } from './citation.ts';

/** Copies the citation with today's date in it; saves the poster as a picture. */
const box = document.querySelector<HTMLElement>('[data-share]');
const status = box?.querySelector<HTMLElement>('[data-status]');
const cite = box?.querySelector<HTMLElement>('[data-cite]');

function say(text: string | undefined): void {
  if (status) status.textContent = text ?? '';
}

if (cite) cite.textContent = citation(JSON.parse(cite.dataset.cite ?? '') as Cited, shanghaiDay(new Date()));

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

box?.querySelector<HTMLElement>('[data-copy]')?.addEventListener('click', async (event) => {
  const { copied, failed } = (event.currentTarget as HTMLElement).dataset;
  say(cite && (await copy(cite)) ? copied : failed);
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
