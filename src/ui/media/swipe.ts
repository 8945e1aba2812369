/** CSS pixels a finger goes before it means something. */
const FAR = 48;

/** Tells swipes of one finger; the page below does not scroll, and pinching it larger stays possible. */
export function onSwipe(element: HTMLElement, does: { back: () => void; on: () => void; down: () => void }): void {
  let start: { x: number; y: number } | undefined;
  const enlarged = () => (window.visualViewport?.scale ?? 1) > 1.05;
  element.addEventListener('touchstart', ({ touches }) => {
    const touch = touches[0];
    start = touch && touches.length === 1 && !enlarged() ? { x: touch.clientX, y: touch.clientY } : undefined;
  });
  element.addEventListener(
    'touchmove',
    (event) => {
      if (start && event.touches.length === 1 && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  element.addEventListener('touchend', ({ changedTouches }) => {
    const touch = changedTouches[0];
    if (!start || !touch) return;
    const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
    start = undefined;
    if (Math.abs(x) > FAR && Math.abs(x) > Math.abs(y)) (x > 0 ? does.back : does.on)();
    else if (y > FAR * 2) does.down();
  });
}
