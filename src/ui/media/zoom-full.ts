import { layOver } from './over-page.ts';

/**
 * A button that lets a viewer fill the screen, on phones where no element may go full screen by itself: the viewer
 * moves to the end of the body and back to its place.
 * @param pane takes the focus while it fills the screen
 * @param changed called when it has another size
 */
export function fillScreen(box: HTMLElement, pane: HTMLElement, button: HTMLButtonElement, changed: () => void): void {
  const words = { fill: button.textContent ?? '', leave: button.dataset.leave ?? '' };
  let close: (() => void) | undefined;
  button.addEventListener('click', () => {
    if (close) return close();
    const place = document.createComment('');
    box.replaceWith(place);
    document.body.append(box);
    box.setAttribute('data-full', '');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-modal', 'true');
    box.setAttribute('aria-label', pane.dataset.label ?? '');
    button.textContent = words.leave;
    close = layOver({
      element: box,
      stops: () => [pane, ...Array.from(box.querySelectorAll<HTMLElement>('button:not([disabled]):not([hidden])'))],
      gone: () => {
        close = undefined;
        for (const name of ['data-full', 'role', 'aria-modal', 'aria-label']) box.removeAttribute(name);
        button.textContent = words.fill;
        place.replaceWith(box);
        changed();
        box.scrollIntoView({ block: 'nearest' });
        button.focus({ preventScroll: true });
      },
    });
    changed();
    pane.focus();
  });
}
