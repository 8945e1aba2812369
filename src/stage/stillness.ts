/** True where nothing may move by itself: the system's wish, the page's own switch, or elder mode. Asked anew each time, for all three can change. */
export function wantsStillness(): boolean {
  const { documentElement: root } = document;
  if (root.hasAttribute('data-still') || root.hasAttribute('data-elder')) return true;
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
