/**
 * Does something for an element when it comes near the screen, once; at once where the engine cannot tell.
 * @param near how far from the screen, as CSS
 */
export function whenSeen(near: string): (element: Element, come: () => void) => void {
  const waiting = new WeakMap<Element, () => void>();
  if (!('IntersectionObserver' in window)) return (_, come) => come();
  const watcher = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        waiting.get(target)?.();
      }
    },
    { rootMargin: near },
  );
  return (element, come) => {
    waiting.set(element, come);
    watcher.observe(element);
  };
}
