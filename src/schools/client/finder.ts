import { wakeWhenUsed } from '../../search/wake.ts';

const form = document.querySelector<HTMLFormElement>('form[data-finder]');

if (form) {
  wakeWhenUsed(form, async () => {
    const { start } = await import('./finder-live.ts');
    await start(form);
  });
}
