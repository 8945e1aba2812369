/** What is laid over the page. */
export interface Overlay {
  element: HTMLElement;
  /** Where Tab goes in it, in order. */
  stops: () => HTMLElement[];
  /** Called once when it has been taken off again. */
  gone: () => void;
}

/**
 * Lays an element of the body over the page: everything beside it is away from keyboard and screen reader, the focus
 * stays in it, Escape and the browser's way back take it off.
 * @returns takes it off
 */
export function layOver({ element, stops, gone }: Overlay): () => void {
  const restore = hideBeside(element);
  let closing = false;
  const off = () => {
    removeEventListener('popstate', off);
    document.removeEventListener('keydown', onKey, true);
    restore();
    gone();
  };
  const close = () => {
    // The way back takes a moment; asked twice, it would leave the page.
    if (closing) return;
    closing = true;
    if (noted) history.back();
    else off();
  };
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') {
      const all = stops();
      const here = all.indexOf(document.activeElement as HTMLElement);
      all[(here + (event.shiftKey ? -1 : 1) + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
  }
  document.addEventListener('keydown', onKey, true);
  addEventListener('popstate', off);
  const noted = noteInHistory();
  return close;
}

/** Hides everything beside the overlay from keyboard and screen reader; old engines know no `inert` and get the focus trap. */
function hideBeside(overlay: HTMLElement): () => void {
  const hidden = Array.from(document.body.children).filter((one) => one !== overlay && !one.hasAttribute('inert'));
  for (const one of hidden) {
    one.setAttribute('inert', '');
    one.setAttribute('aria-hidden', 'true');
  }
  document.documentElement.setAttribute('data-overlaid', '');
  return () => {
    for (const one of hidden) {
      one.removeAttribute('inert');
      one.removeAttribute('aria-hidden');
    }
    document.documentElement.removeAttribute('data-overlaid');
  };
}

/** Lets the phone's way back take the overlay off instead of leaving the page. */
function noteInHistory(): boolean {
  try {
    history.pushState({ overlay: true }, '');
    return true;
  } catch {
    return false;
  }
}
