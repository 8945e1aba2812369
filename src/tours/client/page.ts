import type { Grounds } from '../campus-grounds.ts';
import type { Live } from '../live/live.ts';
import type { SceneData } from '../scene-data.ts';
import { capability } from '../../stage/capability.ts';
import { announce } from './announce.ts';
import { choices } from './choices.ts';
import { opensElsewhere } from './clicks.ts';
import { sceneFor } from './scene-fetch.ts';
import { nameOf } from './stop-name.ts';
import { type Travel, travelFlat } from './travel-flat.ts';
import { isFlat, showView, viewHash, viewIn, type ViewName } from './views.ts';

/**
 * What a tour page does before there is any 3D: switches its four views, remembers that 3D is not wanted, and starts
 * it on a tap, or by itself where the device is made for it. Everything heavy comes by `import()`.
 */
export interface TourPage {
  section: HTMLElement;
  travel: Travel;
  live: Live | undefined;
  start: () => Promise<void>;
  stop: (why?: 'lost' | 'failed') => void;
}

/** How many contexts may be lost before the tour stays a picture tour. */
const RECOVERIES = 1;

function openPage(section: HTMLElement): TourPage {
  const flat = travelFlat(section);
  let lost = 0;
  let starting: Promise<void> | undefined;
  const button = section.querySelector<HTMLButtonElement>('[data-action="start-3d"]');
  const page: TourPage = {
    section,
    travel: flat,
    live: undefined,
    start: () => {
      starting ??= begin().finally(() => {
        starting = undefined;
      });
      return starting;
    },
    stop: (why) => {
      const held = section.querySelector('[data-drive]') === document.activeElement;
      page.live?.close();
      page.live = undefined;
      page.travel = flat;
      if (button) button.hidden = why === 'failed';
      if (held) section.querySelector<HTMLElement>('a[data-view][aria-current]')?.focus({ preventScroll: true });
      if (why) announce(section, why);
      section.dispatchEvent(new CustomEvent('tour-live', { detail: false }));
    },
  };

  async function begin(): Promise<void> {
    if (page.live) return;
    section.dataset.starting = '';
    button?.setAttribute('aria-busy', 'true');
    try {
      const scene = sceneFor(section.dataset.scene ?? '');
      const live = import('../live/live.ts');
      // All downloads run at once; a failed one is met where it is waited for.
      for (const coming of [scene, live]) coming.catch(() => {});
      await painted();
      const grounds = await groundsAhead(section, await scene);
      const { startLive } = await live;
      page.live = await startLive(section, grounds, () => {
        lost += 1;
        page.stop(lost > RECOVERIES ? 'failed' : 'lost');
        if (lost <= RECOVERIES) void page.start();
      });
      page.travel = page.live.travel;
      if (!section.dataset.view) showView(section, page.live.stop ? 'walk' : 'bird');
      const held = button !== null && document.activeElement === button;
      if (button) button.hidden = true;
      // The button one pressed is gone: the picture it brought has the focus.
      if (held && !isFlat(section)) section.querySelector<HTMLElement>('[data-drive]')?.focus({ preventScroll: true });
      announce(section, 'ready');
      section.dispatchEvent(new CustomEvent('tour-live', { detail: true }));
    } catch (error) {
      console.info(error);
      page.stop('failed');
    } finally {
      delete section.dataset.starting;
      button?.removeAttribute('aria-busy');
    }
  }

  button?.addEventListener('click', () => {
    choices.remember('3d', true);
    void page.start();
  });
  // Back and forward walk the stops one has been to; a mere change of the look is none.
  let here = location.pathname;
  section.addEventListener('tour-arrived', () => {
    here = location.pathname;
  });
  window.addEventListener('popstate', () => {
    if (location.pathname !== here) void page.travel(location.pathname, { remember: false });
  });
  window.addEventListener('pagehide', (event) => {
    if (!event.persisted) page.live?.close();
  });
  return page;
}

/** Land and houses of an outdoor stop, reckoned while what draws them is still on its way. */
async function groundsAhead({ dataset }: HTMLElement, scene: SceneData): Promise<Grounds | undefined> {
  const stop = scene.stops.find(({ id }) => id === dataset.stop);
  return stop?.room || stop?.photo ? undefined : (await import('../campus-grounds.ts')).buildGrounds(scene);
}

/** Once the page as it is has been put on the screen: the picture must not wait for what replaces it. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function switchViews(page: TourPage): void {
  const { section } = page;
  // Without 3D a stop is another page: the plan and the words stay in view there too.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[data-stop]');
    if (!link || page.live || !isFlat(section) || opensElsewhere(event)) return;
    event.preventDefault();
    // The plan's links are SVG's, which know no pathname.
    location.assign(`${link.getAttribute('href')}${viewHash(section)}`);
  });
  section.addEventListener('click', (event) => {
    const tab = (event.target as Element).closest<HTMLElement>('a[data-view]');
    if (!tab || opensElsewhere(event)) return;
    const name = tab.dataset.view as ViewName;
    // From above the campus has a page of its own; with 3D one flies up instead.
    if (name === 'bird' && !section.hasAttribute('data-live')) return;
    event.preventDefault();
    const flat = isFlat(section);
    showView(section, name);
    if (flat || isFlat(section))
      history.replaceState(history.state, '', location.pathname + location.search + viewHash(section));
    announce(section, 'view', { view: tab.innerText.trim(), name: nameOf(section) });
    section.dispatchEvent(new CustomEvent('tour-view', { detail: name }));
  });
}

const section = document.querySelector<HTMLElement>('section[data-tour]');
if (section) {
  const page = openPage(section);
  const asked = viewIn(location.hash);
  if (asked) showView(section, asked);
  switchViews(page);
  const device = capability();
  const wanted = choices.read('3d');
  const button = section.querySelector<HTMLButtonElement>('[data-action="start-3d"]');
  if (button) button.hidden = !device.webgl;
  if (!device.webgl) announce(section, 'none');
  if (device.unasked && wanted !== false) void page.start();
  // A visitor who walked here in 3D from the sister campus goes on in 3D.
  else if (device.webgl && wanted === true && choices.passing()) void page.start();
  void import('./tools.ts').then(({ openTools }) => openTools(page));
}
