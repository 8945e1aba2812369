import type { Actions } from './actions.ts';

/** Degrees of turn for a drag across the whole width. */
const SWEEP = 82;
/** Pixels after which it is clear where a finger goes. */
const CLEAR = 6;

/**
 * Mouse, pen and fingers on the picture: drag to look, pinch to magnify, tap to go. A finger that moves up or down
 * scrolls the page as anywhere else (`touch-action: pan-y`); the wheel magnifies only with Ctrl, or in full screen.
 * @returns how to stop listening
 */
export function listenToPointer(surface: HTMLElement, actions: Actions): () => void {
  const fingers = new Map<number, { x: number; y: number }>();
  let start: { x: number; y: number; time: number } | undefined;
  let last = { yaw: 0, pitch: 0 };
  let apart = 0;
  /** A finger that moves up or down first scrolls the page; the picture stays as it is. */
  let scrolls = false;
  const stop = new AbortController();
  const listen = <K extends keyof HTMLElementEventMap>(type: K, handler: (event: HTMLElementEventMap[K]) => void) =>
    surface.addEventListener(type, handler, { signal: stop.signal, passive: false });

  const spread = () => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    surface.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    start = fingers.size === 1 ? { x: event.clientX, y: event.clientY, time: event.timeStamp } : undefined;
    last = { yaw: 0, pitch: 0 };
    scrolls = false;
    apart = spread();
    // A finger may only be about to scroll the page.
    if (event.pointerType !== 'touch') actions.turn(0, 0);
  });
  listen('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    if (event.pointerType === 'touch' && start && fingers.size === 1 && !document.fullscreenElement) {
      const [across, along] = [Math.abs(event.clientX - start.x), Math.abs(event.clientY - start.y)];
      // Until it is clear where the finger goes, nothing turns.
      if (across < CLEAR && along < CLEAR) return;
      if (before.x === start.x && before.y === start.y) scrolls = along > across;
      if (scrolls) return;
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size > 1) {
      const now = spread();
      if (apart > 0 && now > 0) actions.zoom(now / apart);
      apart = now;
      return;
    }
    const per = SWEEP / surface.clientWidth;
    last = { yaw: (before.x - event.clientX) * per, pitch: (event.clientY - before.y) * per };
    actions.turn(last.yaw, last.pitch);
  });
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    apart = 0;
    const still = start && Math.hypot(event.clientX - start.x, event.clientY - start.y) < 8;
    if (event.type === 'pointerup' && start && still && event.timeStamp - start.time < 500) {
      const box = surface.getBoundingClientRect();
      actions.tap((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    } else if (fingers.size === 0) actions.turn(last.yaw, last.pitch, true);
    start = undefined;
  };
  listen('pointerup', up);
  listen('pointercancel', up);
  listen('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey && !document.fullscreenElement) return;
    event.preventDefault();
    actions.zoom(Math.exp(-event.deltaY * 0.0022));
  });
  return () => stop.abort();
}
