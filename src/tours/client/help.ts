import { onPressBeside } from './beside.ts';

/** The sheet that says how one moves: opened by a button or by `?`, it takes the focus and gives it back. */
export function openHelp(section: HTMLElement): void {
  const help = section.querySelector<HTMLElement>('[data-help]');
  const button = section.querySelector<HTMLElement>('[data-tool="help"]');
  if (!help || !button) return;
  let before: HTMLElement | null = null;
  const show = (shown: boolean) => {
    help.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  const open = () => {
    before = document.activeElement as HTMLElement | null;
    show(true);
    help.focus({ preventScroll: true });
  };
  const close = () => {
    show(false);
    before?.focus({ preventScroll: true });
    // It may lie in the sheet of tools, which has closed since and gives nothing the focus.
    if (document.activeElement !== before) section.querySelector<HTMLElement>('.more summary')?.focus();
  };
  button.addEventListener('click', () => (help.hidden ? open() : close()));
  help.querySelector('[data-tool="help-close"]')?.addEventListener('click', close);
  help.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  onPressBeside(help, () => show(false));
}
