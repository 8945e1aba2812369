import { directionOf } from '../compass.ts';
import { wayTo } from '../way-to.ts';
import { announce, filled } from './announce.ts';
import { sceneFor } from './scene-fetch.ts';

/** Answers „how do I get there“: where one wants to go is chosen, the way stands below, stop by stop, each a link. */
export function openWayfinder(section: HTMLElement): void {
  document.addEventListener('change', (event) => {
    const select = (event.target as Element).closest<HTMLSelectElement>('select[data-way-to]');
    if (select) void show(section, select);
  });
}

async function show(section: HTMLElement, select: HTMLSelectElement): Promise<void> {
  const list = select.form?.querySelector('ol');
  if (!list) return;
  const { stops } = await sceneFor(section.dataset.scene ?? '').catch(() => ({ stops: [] }));
  const legs = wayTo(stops, section.dataset.stop ?? '', select.value) ?? [];
  const words = select.dataset;
  const told = legs.map((leg) => {
    const stop = stops.find(({ id }) => id === leg.to)!;
    const values = { name: stop.name, direction: directionOf(leg.heading), n: leg.metres ?? '' };
    return { stop, text: filled(words[leg.manner] ?? '', values) };
  });
  list.replaceChildren(
    ...told.map(({ stop, text }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      Object.assign(link, { href: stop.path, textContent: text });
      link.dataset.stop = stop.id;
      item.append(link);
      return item;
    }),
  );
  announce(section, 'way', { way: told.map(({ text }) => text).join('；') });
}
