import type { Actions } from './actions.ts';

/** Degrees a second at full push, about and up and down. */
const TURN = { yaw: 96, pitch: 72 };

/** A game controller: left stick walks, right stick looks, A takes the first way on, Y the view from above. It is looked at only while one is plugged in. */
export function listenToGamepad(actions: Actions): () => void {
  const stop = new AbortController();
  let frame = 0;
  let last = 0;
  let pressed: readonly boolean[] = [];
  let walking = false;
  const dead = (value = 0) => (Math.abs(value) < 0.18 ? 0 : value);
  const look = (now: number) => {
    // A slow picture turns as far in a second as a quick one; after a pause nothing jumps.
    const seconds = Math.min(0.1, (now - last) / 1000);
    last = now;
    const pad = Array.from(navigator.getGamepads?.() ?? []).find((one) => one?.connected);
    if (!pad) {
      frame = 0;
      // Its battery may have died on the way.
      if (walking) actions.walk(0, 0);
      walking = false;
      return;
    }
    const [x, y, turn, tilt] = [0, 1, 2, 3].map((axis) => dead(pad.axes[axis]));
    if (x || y || walking) actions.walk(-(y ?? 0), x ?? 0);
    walking = Boolean(x || y);
    if (turn || tilt) actions.turn((turn ?? 0) * TURN.yaw * seconds, -(tilt ?? 0) * TURN.pitch * seconds);
    const downs = pad.buttons.map(({ pressed: down }) => down);
    if (downs[0] && !pressed[0]) actions.way(1);
    if (downs[3] && !pressed[3]) actions.view('bird');
    if (downs[1] && !pressed[1]) actions.home();
    pressed = downs;
    frame = requestAnimationFrame(look);
  };
  const begin = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  // One plugged in before has said so to nobody.
  if (Array.from(navigator.getGamepads?.() ?? []).some((one) => one?.connected)) begin();
  window.addEventListener('gamepadconnected', begin, { signal: stop.signal });
  return () => {
    stop.abort();
    cancelAnimationFrame(frame);
  };
}
