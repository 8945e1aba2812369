import type { Season } from '../../stage/parts/trees.ts';
import type { TimeOfDay } from '../../styles/clay.ts';
import { announce, filled } from './announce.ts';
import { choices } from './choices.ts';
import { openRoutes } from './guided.ts';
import { openHelp } from './help.ts';
import { offerFullscreen, offerTurning, offerVr } from './offers.ts';
import type { TourPage } from './page.ts';
import { offerCopy, share } from './sharing.ts';
import { openSheet } from './sheet.ts';
import { openWayfinder } from './wayfinder.ts';

/** Wires the buttons of a tour page: what belongs to 3D, sharing, full screen, and the guided routes. */
export function openTools(page: TourPage): void {
  const { section } = page;
  const tool = <T extends HTMLElement>(name: string) => section.querySelector<T>(`[data-tool="${name}"]`);
  const change = (name: string, apply: (value: string) => void) =>
    tool<HTMLSelectElement>(name)?.addEventListener('change', (event) =>
      apply((event.target as HTMLSelectElement).value),
    );
  const press = (name: string, act: () => void) => tool(name)?.addEventListener('click', act);

  change('time', (value) => page.live?.state.set({ time: value as TimeOfDay }));
  change('season', (value) => page.live?.state.set({ season: value as Season }));
  const year = tool<HTMLInputElement>('year');
  year?.addEventListener('input', () => showYear(page, year));
  // What came with the address, the tools show.
  section.addEventListener('tour-live', () => {
    const now = page.live?.state.get();
    for (const name of ['time', 'season'] as const) {
      const select = tool<HTMLSelectElement>(name);
      if (select && now) select.value = now[name];
    }
    if (year && page.live) {
      year.value = year.max;
      showYear(page, year);
    }
  });
  press('where', () => page.live?.whereAmI());
  press('home', () => page.live?.goHome());
  press('off', () => {
    choices.remember('3d', false);
    page.stop();
    announce(section, 'off');
    section.querySelector<HTMLElement>('[data-action="start-3d"]')?.focus();
  });
  press('share', () => void share(section));
  openSheet(section);
  openHelp(section);
  offerCopy(section);
  offerFullscreen(section, tool('fullscreen'));
  offerTurning(page, tool('turn'));
  void offerVr(page, tool('vr'));
  openWayfinder(section);
  openRoutes(page);
}

/** The campus as it stood in a year: what was built later is not there yet. */
function showYear({ section, live }: TourPage, input: HTMLInputElement): void {
  const year = Number(input.value);
  live?.state.set({ year: input.value === input.max ? undefined : year });
  const output = section.querySelector<HTMLElement>('[data-year]');
  const houses = live?.scene.buildings.filter(({ since = 0 }) => since <= year).length;
  const told = houses === undefined ? input.value : filled(output?.dataset.year ?? '', { year, n: houses });
  if (output) output.textContent = told;
  input.setAttribute('aria-valuetext', told);
}
