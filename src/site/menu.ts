/** The folded menu closes by Escape, and when the focus leaves it, so that it never covers what is focused. */

const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');

if (menu) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !menu.contains(next)) menu.open = false;
  });
}
