/** CSS pixels a press may slip and still be a press. */
const STILL = 6;

interface Acts {
  /** Whether the viewer has the screen to itself: then one finger and the plain wheel are for the picture too. */
  alone: () => boolean;
  move: (x: number, y: number) => void;
  /** Enlarges by a factor, about a point of the window. */
  zoom: (by: number, at: { x: number; y: number }) => void;
}

/**
 * Mouse and fingers over a viewer, so that nobody is caught in it: the mouse drags, Ctrl and the wheel enlarge, two
 * fingers do both, one press looks closer. One finger and the plain wheel scroll the page, and a line says how else.
 */
export function onGestures(pane: HTMLElement, hint: HTMLElement | null, { alone, move, zoom }: Acts): void {
  const within = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top } = pane.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  let hiding = 0;
  const say = (text: string | undefined) => {
    if (!hint || !text) return;
    hint.textContent = text;
    hint.hidden = false;
    clearTimeout(hiding);
    hiding = window.setTimeout(() => {
      hint.hidden = true;
    }, 1600);
  };

  pane.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !alone()) return say(hint?.dataset.wheel);
      event.preventDefault();
      zoom(2 ** (-event.deltaY / 240), within(event));
    },
    { passive: false },
  );

  let slipped = 0;
  pane.addEventListener('pointerdown', (event) => {
    slipped = 0;
    if (event.pointerType === 'touch' || event.button > 0) return;
    pane.setPointerCapture(event.pointerId);
    pane.setAttribute('data-held', '');
  });
  pane.addEventListener('pointermove', ({ pointerType, movementX, movementY }) => {
    if (pointerType === 'touch' || !pane.hasAttribute('data-held')) return;
    slipped += Math.abs(movementX) + Math.abs(movementY);
    move(movementX, movementY);
  });
  for (const end of ['pointerup', 'pointercancel']) pane.addEventListener(end, () => pane.removeAttribute('data-held'));
  pane.addEventListener('click', (event) => {
    if (slipped <= STILL) zoom(2, within(event));
  });
  pane.addEventListener('dragstart', (event) => event.preventDefault());

  let before: { x: number; y: number; apart: number } | undefined;
  const both = ([one, two = one]: Touch[]) => {
    if (!one || !two) return undefined;
    const [a, b] = [within(one), within(two)];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  pane.addEventListener('touchstart', ({ touches }) => {
    before = touches.length <= 2 ? both(Array.from(touches)) : undefined;
  });
  pane.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length === 1 && !alone()) return say(hint?.dataset.touch);
      const now = both(Array.from(event.touches));
      if (!now) return;
      if (event.cancelable) event.preventDefault();
      if (before) {
        move(now.x - before.x, now.y - before.y);
        if (event.touches.length === 2) zoom(now.apart / Math.max(1, before.apart), now);
      }
      slipped = STILL + 1;
      before = now;
    },
    { passive: false },
  );
  pane.addEventListener('touchend', ({ touches }) => {
    before = touches.length > 0 ? both(Array.from(touches)) : undefined;
  });
}
