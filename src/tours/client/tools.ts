import type { TimeOfDay } from '../../styles/clay.ts';
import type { Season } from '../../stage/parts/trees.ts';
import { canTurnDevice } from '../controls/device-turn.ts';
import { announce } from './announce.ts';
import { choices } from './choices.ts';
import type { TourPage } from './page.ts';
import { Player } from './player.ts';

/** Wires the buttons of a tour page: what belongs to 3D, sharing, full screen, and the guided routes. */
export function openTools(page: TourPage): void {
  const { section } = page;
  const tool = <T extends HTMLElement>(name: string) => section.querySelector<T>(`[data-tool="${name}"]`);
  const change = (name: string, apply: (value: string) => void) =>
    tool<HTMLSelectElement | HTMLInputElement>(name)?.addEventListener('change', (event) =>
      apply((event.target as HTMLInputElement).value),
    );
  const press = (name: string, act: () => void) => tool(name)?.addEventListener('click', act);

  change('time', (value) => page.live?.state.set({ time: value as TimeOfDay }));
  change('season', (value) => page.live?.state.set({ season: value as Season }));
  tool<HTMLInputElement>('year')?.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement;
    const output = section.querySelector('[data-year]');
    if (output) output.textContent = input.value;
    page.live?.state.set({ year: input.value === input.max ? undefined : Number(input.value) });
  });
  press('where', () => page.live?.whereAmI());
  press('help', () => toggleHelp(section, tool('help')));
  press('help-close', () => {
    toggleHelp(section, tool('help'));
    section.querySelector<HTMLElement>('.more summary')?.focus();
  });
  press('off', () => {
    choices.remember('3d', false);
    page.stop();
    announce(section, 'off');
    section.querySelector<HTMLElement>('[data-action="start-3d"]')?.focus();
  });
  press('share', () => void share(section));
  offerFullscreen(section, tool('fullscreen'));
  offerTurning(page, tool('turn'));
  void offerVr(page, tool('vr'));
  routes(page);
}

function toggleHelp(section: HTMLElement, button: HTMLElement | null): void {
  const help = section.querySelector<HTMLElement>('[data-help]');
  if (!help) return;
  help.hidden = !help.hidden;
  button?.setAttribute('aria-expanded', String(!help.hidden));
}

/** The device's own sheet where it has one, else the address goes into the clipboard. */
async function share(section: HTMLElement): Promise<void> {
  const url = location.href;
  try {
    if (navigator.share) await navigator.share({ title: document.title, url });
    else {
      await navigator.clipboard.writeText(url);
      announce(section, 'copied');
    }
  } catch {
    // Called off, or not allowed: the address stands in the bar.
    announce(section, 'copyFailed');
  }
}

function offerFullscreen(section: HTMLElement, button: HTMLElement | null): void {
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
function offerTurning(page: TourPage, button: HTMLElement | null): void {
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
async function offerVr(page: TourPage, button: HTMLElement | null): Promise<void> {
  if (!button || !(await navigator.xr?.isSessionSupported('immersive-vr').catch(() => false))) return;
  page.section.addEventListener('tour-live', (event) => {
    button.hidden = !(event as CustomEvent<boolean>).detail;
  });
  button.hidden = !page.live;
  button.addEventListener('click', () => void page.live?.enterVr());
}

function routes(page: TourPage): void {
  const bar = page.section.querySelector<HTMLElement>('[data-player-bar]');
  if (!bar) return;
  const player = new Player(page, bar);
  const act: Record<string, () => void> = {
    toggle: () => player.toggle(),
    next: () => player.next(),
    back: () => player.back(),
    stop: () => player.stop(),
  };
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-player]');
    if (button) act[button.dataset.player!]?.();
    const play = target.closest<HTMLElement>('[data-play]');
    const route = play && document.querySelector<HTMLElement>(`[data-route="${play.dataset.play}"]`);
    if (route) player.start(route);
    const line = target.closest<HTMLElement>('[data-say]');
    if (line) player.tellFrom([...document.querySelectorAll('[data-part="words"] [data-say]')].indexOf(line));
  });
  bar.querySelector<HTMLSelectElement>('[data-speed]')?.addEventListener('change', (event) => {
    player.speed = Number((event.target as HTMLSelectElement).value);
  });
  // Whoever touches the picture wants to look for himself.
  page.section.querySelector('[data-drive]')?.addEventListener('pointerdown', () => player.pause());
  window.addEventListener('pagehide', () => player.stop());
  player.takeUp();
}
