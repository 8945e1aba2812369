/** The sheet that says how one moves: opened by a button or by `?`, it takes the focus and gives it back. */
export function openHelp(section: HTMLElement): void {
  const help = section.querySelector<HTMLElement>('[data-help]');
  const button = section.querySelector<HTMLElement>('[data-tool="help"]');
  if (!help || !button) return;
  let before: HTMLElement | null = null;
  const show = (shown: boolean) => {
    if (shown) before = document.activeElement as HTMLElement | null;
    help.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
    const back = before?.offsetParent ? before : section.querySelector<HTMLElement>('.more summary');
    (shown ? help : back)?.focus({ preventScroll: true });
    // What had the focus may lie in the sheet that has closed since.
    if (!shown && document.activeElement === document.body)
      section.querySelector<HTMLElement>('.more summary')?.focus({ preventScroll: true });
  };
  button.addEventListener('click', () => show(Boolean(help.hidden)));
  help.querySelector('[data-tool="help-close"]')?.addEventListener('click', () => show(false));
  document.addEventListener('pointerdown', (event) => {
    if (help.hidden || help.contains(event.target as Node)) return;
    help.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  });
  help.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show(false);
  });
}
