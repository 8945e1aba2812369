/** Wakes the finder of the exhibition when it is wanted: typed into, opened, or named by the address. */
const form = document.querySelector<HTMLFormElement>('form[data-exhibits]');

if (form) {
  let woken: Promise<unknown> | undefined;
  const wake = () =>
    (woken ??= import('./finder-live.ts')
      .then(({ start }) => start(form))
      .catch(() => {
        // The wall below stands as it is; only narrowing it is not there.
        woken = undefined;
        const status = form.querySelector<HTMLElement>('[role=status]');
        if (status) status.textContent = form.dataset.failed ?? '';
      }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', wake);
  form.addEventListener('input', wake);
  if (location.search) void wake();
}

export {};
