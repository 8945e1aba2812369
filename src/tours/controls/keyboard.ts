import type { Actions } from './actions.ts';

/**
 * Keys while the picture has the focus, and nowhere else on the page: arrows and A/D/W/S walk and turn, + − magnify,
 * 1–9 take a way on, M B T switch views, H goes home, I tells where one is, ? helps, Escape leaves.
 * @returns how to stop listening
 */
export function listenToKeyboard(surface: HTMLElement, actions: Actions): () => void {
  const held = new Set<string>();
  const stop = new AbortController();
  const { signal } = stop;
  const push = () => {
    const ahead = Number(held.has('w') || held.has('arrowup')) - Number(held.has('s') || held.has('arrowdown'));
    const right = Number(held.has('d')) - Number(held.has('a'));
    actions.walk(ahead, right);
  };
  const once: Record<string, () => void> = {
    arrowleft: () => actions.turn(-8, 0),
    arrowright: () => actions.turn(8, 0),
    pageup: () => actions.turn(0, 6),
    pagedown: () => actions.turn(0, -6),
    '+': () => actions.zoom(1.15),
    '=': () => actions.zoom(1.15),
    '-': () => actions.zoom(1 / 1.15),
    m: () => actions.view('plan'),
    b: () => actions.view('bird'),
    t: () => actions.view('words'),
    h: () => actions.home(),
    i: () => actions.whereAmI(),
    '?': () => actions.help(),
    escape: () => actions.leave(),
  };
  surface.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (['w', 'a', 's', 'd', 'arrowup', 'arrowdown'].includes(key)) {
        held.add(key);
        push();
      } else if (/^[1-9]$/.test(key)) actions.way(Number(key));
      else if (once[key]) once[key]();
      else return;
      event.preventDefault();
    },
    { signal },
  );
  surface.addEventListener(
    'keyup',
    (event) => {
      if (held.delete(event.key.toLowerCase())) push();
    },
    { signal },
  );
  surface.addEventListener(
    'blur',
    () => {
      held.clear();
      actions.walk(0, 0);
    },
    { signal },
  );
  return () => stop.abort();
}
