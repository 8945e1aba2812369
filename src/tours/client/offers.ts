import { canTurnDevice } from '../controls/device-turn.ts';
import { announce } from './announce.ts';
import type { TourPage } from './page.ts';

/** Fills the screen with the picture, where the browser lets a page do so. */
export function offerFullscreen(section: HTMLElement, button: HTMLElement | null): void {
  const frame = section.querySelector<HTMLElement>('[data-viewport]');
  if (!button || !frame) return;
  button.hidden = !document.fullscreenEnabled;
  button.addEventListener('click', () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else frame.requestFullscreen().catch(() => announce(section, 'noFullscreen'));
  });
  document.addEventListener('fullscreenchange', () =>
    button.setAttribute('aria-pressed', String(document.fullscreenElement === frame)),
  );
}

/** Offers to look about by turning the phone; off until asked for, and gone once it is refused. */
export function offerTurning(page: TourPage, button: HTMLElement | null): void {
  if (!button) return;
  button.hidden = !canTurnDevice();
  button.addEventListener('click', async () => {
    const wanted = button.getAttribute('aria-pressed') !== 'true';
    const on = (await page.live?.turnWithDevice(wanted)) ?? false;
    button.setAttribute('aria-pressed', String(on));
    button.hidden = wanted && !on;
    if (wanted) announce(page.section, on ? 'turning' : 'noTurning');
  });
  page.section.addEventListener('tour-live', () => button.setAttribute('aria-pressed', 'false'));
}

/** Offers VR only where the device says it can. */
export async function offerVr(page: TourPage, button: HTMLElement | null): Promise<void> {
  if (!button || !(await navigator.xr?.isSessionSupported('immersive-vr').catch(() => false))) return;
  page.section.addEventListener('tour-live', (event) => {
    button.hidden = !(event as CustomEvent<boolean>).detail;
  });
  button.hidden = !page.live;
  button.addEventListener('click', () => page.live?.enterVr().catch(() => announce(page.section, 'noVr')));
}
