import { wakeWhenUsed } from '../../search/wake.ts';

const form = document.querySelector<HTMLFormElement>('form[data-exhibits]');

if (form) {
  wakeWhenUsed(form, async () => {
    const { start } = await import('./finder-live.ts');
    await start(form);
  });
}
