import { linesHere } from './lines.ts';
import type { TourPage } from './page.ts';
import { PlayerBar } from './player-bar.ts';
import { Player } from './player.ts';

/** Lets the routes of the page be played, and each sentence be told from. */
export function openRoutes(page: TourPage): void {
  const bar = page.section.querySelector<HTMLElement>('[data-player-bar]');
  if (!bar) return;
  const player = new Player(page, new PlayerBar(page.section, bar));
  const act: Record<string, () => void> = {
    toggle: () => player.toggle(),
    next: () => player.next(),
    back: () => player.back(),
    stop: () => player.stop(),
    sound: () => player.retell(),
  };
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-player]');
    if (button) act[button.dataset.player!]?.();
    const play = target.closest<HTMLElement>('[data-play]');
    const route = play && document.querySelector<HTMLElement>(`[data-route="${play.dataset.play}"]`);
    if (route) {
      event.preventDefault();
      player.start(route);
    }
    const line = target.closest<HTMLElement>('[data-say]');
    if (line) player.tellFrom(linesHere().indexOf(line));
  });
  bar.querySelector<HTMLSelectElement>('[data-speed]')?.addEventListener('change', (event) => {
    player.speed = Number((event.target as HTMLSelectElement).value);
  });
  // Whoever touches the picture wants to look for himself.
  const drive = page.section.querySelector<HTMLElement>('[data-drive]');
  drive?.addEventListener('pointerdown', (event) => event.pointerType !== 'touch' && player.pause());
  drive?.addEventListener('pointermove', ({ pointerType, movementX, movementY }) => {
    // A finger that moves up or down scrolls the page.
    if (pointerType === 'touch' && Math.abs(movementX) > Math.abs(movementY)) player.pause();
  });
  window.addEventListener('pagehide', () => player.stop());
  player.takeUp();
}
