/** Wakes the finder when it is wanted: the search comes when somebody types, opens the ticks or has an address of it. */
const form = document.querySelector<HTMLFormElement>('form[data-finder]');

if (form) {
  let woken: Promise<unknown> | undefined;
  const wake = () =>
    (woken ??= import('./finder-live.ts')
      .then(({ start }) => start(form))
      .catch(() => {
        // The list itself is all there; only narrowing it is not.
        woken = undefined;
        const status = form.querySelector<HTMLElement>('[role=status]');
        if (status) status.textContent = form.dataset.failed ?? '';
      }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', wake);
  form.addEventListener('input', wake);
  document.querySelector('[data-finder-panel]')?.addEventListener('toggle', wake);
  if (location.search) void wake();
}

export {};
