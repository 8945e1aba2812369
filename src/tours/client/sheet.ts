import { onPressBeside } from './beside.ts';

/**
 * The sheet of tools: closed by a press beside it, by Escape, and by each tool that has done its work; what is changed
 * and looked at (time, season, year) leaves it open.
 */
export function openSheet(section: HTMLElement): void {
  const sheet = section.querySelector<HTMLDetailsElement>('details.more');
  if (!sheet) return;
  const close = () => {
    sheet.open = false;
  };
  onPressBeside(sheet, close);
  sheet.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !sheet.open) return;
    close();
    sheet.querySelector('summary')?.focus();
  });
  sheet.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('button')) return;
    const held = sheet.contains(document.activeElement);
    close();
    // Closed, it would drop the focus.
    if (held && sheet.contains(document.activeElement)) sheet.querySelector('summary')?.focus({ preventScroll: true });
  });
}
