import type { Box, Free } from '../spot-boxes.ts';

/** What the bar, the card, the stick and the player leave of the picture. */
export function freePart(section: HTMLElement, viewport: HTMLElement): Free {
  const frame = viewport.getBoundingClientRect();
  const box = (selector: string) => section.querySelector(selector)?.getBoundingClientRect();
  const card = document.fullscreenElement ? undefined : box('[data-part="card"]');
  // The bar itself reaches over the whole picture; what stands in its upper part counts.
  const bars = [...section.querySelectorAll('[data-back], [data-bar] nav, [data-bar] .tools')].map(
    (one) => one.getBoundingClientRect().bottom - frame.top,
  );
  const beside = card && card.width < frame.width * 0.6;
  // What is not shown has a box of nothing, at nowhere.
  const tops = ['[data-stick]', '[data-player-bar]'].flatMap((selector) => {
    const shown = box(selector);
    return shown?.height ? [shown.top - frame.top] : [];
  });
  // On a wide screen the plan is a small map in the lower corner of the picture.
  const map = section.dataset.view === 'walk' ? box('[data-part="plan"]') : undefined;
  const over = map?.height && map.top < frame.bottom ? [boxIn(frame, map)] : [];
  return {
    over,
    left: beside ? Math.max(0, card.right - frame.left) : 0,
    right: frame.width,
    top: Math.max(0, ...bars),
    bottom: Math.max(0, Math.min(frame.height, (card && !beside ? card.top : frame.bottom) - frame.top, ...tops)),
  };
}

const boxIn = (frame: DOMRect, { left, right, top, bottom }: DOMRect): Box => ({
  left: left - frame.left,
  right: right - frame.left,
  top: top - frame.top,
  bottom: bottom - frame.top,
});
