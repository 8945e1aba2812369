import type { Actions } from './actions.ts';

/** The round stick on the screen of a phone: push it to walk. Its knob follows the finger. */
export function listenToStick(pad: HTMLElement, actions: Actions): () => void {
  const knob = pad.firstElementChild as HTMLElement | null;
  const stop = new AbortController();
  const { signal } = stop;
  let finger: number | undefined;
  const show = (x: number, y: number) => {
    if (knob) knob.style.transform = `translate(${x * 1.6}rem, ${y * 1.6}rem)`;
    actions.walk(-y, x);
  };
  const push = (event: PointerEvent) => {
    const box = pad.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * 2 - 1;
    const y = ((event.clientY - box.top) / box.height) * 2 - 1;
    const far = Math.max(1, Math.hypot(x, y));
    show(x / far, y / far);
  };
  pad.addEventListener(
    'pointerdown',
    (event) => {
      finger = event.pointerId;
      pad.setPointerCapture(finger);
      push(event);
    },
    { signal },
  );
  pad.addEventListener('pointermove', (event) => event.pointerId === finger && push(event), { signal });
  const up = () => {
    finger = undefined;
    show(0, 0);
  };
  pad.addEventListener('pointerup', up, { signal });
  pad.addEventListener('pointercancel', up, { signal });
  return () => stop.abort();
}
