import type { EnlargeWords } from './medium.ts';
import { layOver } from './over-page.ts';
import { onSwipe } from './swipe.ts';

function part<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = `lightbox-${name}`;
  made.textContent = text;
  return made;
}

function button(name: string, sign: string, label: string, act: () => void): HTMLButtonElement {
  const made = part('button', name, sign);
  made.type = 'button';
  made.setAttribute('aria-label', label);
  made.title = label;
  made.addEventListener('click', act);
  return made;
}

/**
 * Shows the pictures that the links lead to over the page, one at a time: arrows, Home and End, swipes; Escape, a swipe
 * down and the browser's way back close it. The focus stays inside, and returns to the link of the picture last seen.
 */
export function openLightbox(links: readonly HTMLAnchorElement[], first: HTMLAnchorElement): void {
  // Two taps before the script came open one.
  if (document.querySelector('.lightbox-overlay')) return;
  const words = JSON.parse(first.dataset.enlarge ?? '{}') as EnlargeWords;
  let at = links.indexOf(first);
  const overlay = part('div', 'overlay');
  overlay.setAttribute('role', 'dialog');
  overlay.setAttribute('aria-modal', 'true');
  overlay.setAttribute('aria-label', words.title);
  const image = part('img', 'image');
  const count = part('p', 'count');
  const caption = part('p', 'caption');
  const told = part('div', 'told');
  told.setAttribute('aria-live', 'polite');
  told.append(count, caption);

  const show = (next: number) => {
    at = (next + links.length) % links.length;
    const link = links[at];
    const shown = link?.querySelector('img');
    if (!link || !shown) return;
    // The old picture must not stand under the new caption while the new one comes.
    image.removeAttribute('src');
    image.width = Number(link.dataset.width);
    image.height = Number(link.dataset.height);
    image.alt = shown.alt;
    image.src = link.href;
    count.textContent = links.length > 1 ? `${at + 1}/${links.length}` : '';
    const lines = Array.from(link.closest('figure')?.querySelector('figcaption')?.children ?? []);
    caption.textContent = lines.map((line) => line.textContent).join(' · ');
    const after = links[(at + 1) % links.length];
    if (after && after !== link) new Image().src = after.href;
  };

  const stops = [button('close', '✕', words.close, () => close())];
  if (links.length > 1)
    stops.push(
      button('previous', '‹', words.previous, () => show(at - 1)),
      button('next', '›', words.next, () => show(at + 1)),
    );

  overlay.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === 'ArrowLeft') show(at - 1);
    else if (key === 'ArrowRight') show(at + 1);
    else if (key === 'Home') show(0);
    else if (key === 'End') show(links.length - 1);
    else return;
    event.preventDefault();
  });

  overlay.append(...stops, image, told);
  onSwipe(overlay, { back: () => show(at - 1), on: () => show(at + 1), down: () => close() });
  document.body.append(overlay);
  const close = layOver({
    element: overlay,
    stops: () => stops,
    gone: () => {
      overlay.remove();
      const link = links[at];
      link?.scrollIntoView({ block: 'nearest' });
      link?.focus({ preventScroll: true });
    },
  });
  show(at);
  stops[0]?.focus();
}
