/**
 * Wakes a form that needs the search when it is wanted: touched, typed into, or named by the address. Until then the
 * page carries no more than this; where the search does not come, the form says so (`data-failed`) and may be tried again.
 * @param load brings the script and starts it
 */
export function wakeWhenUsed(form: HTMLFormElement, load: () => Promise<void>): void {
  let woken: Promise<void> | undefined;
  let awake = false;
  const loaded = async (): Promise<void> => {
    await load();
    awake = true;
  };
  const wake = () =>
    (woken ??= loaded().catch(() => {
      woken = undefined;
      const status = form.querySelector<HTMLElement>('[role=status]');
      if (status) status.textContent = form.dataset.failed ?? '';
    }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', wake);
  // A button pressed before its script came is pressed again when it has.
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (awake || button?.type !== 'button') return;
    void wake().then(() => awake && button.click());
  });
  form.addEventListener('input', wake);
  if (location.search) void wake();
}
