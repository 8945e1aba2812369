/**
 * Wakes a form that needs the search when it is wanted: touched, typed into, or named by the address. Until then the
 * page carries no more than this; where the search does not come, the form says so (`data-failed`) and may be tried again.
 * @param load brings the script and starts it
 */
export function wakeWhenUsed(form: HTMLFormElement, load: () => Promise<void>): void {
  let woken: Promise<void> | undefined;
  const wake = () =>
    (woken ??= load().catch(() => {
      woken = undefined;
      const status = form.querySelector<HTMLElement>('[role=status]');
      if (status) status.textContent = form.dataset.failed ?? '';
    }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', wake);
  form.addEventListener('input', wake);
  if (location.search) void wake();
}
