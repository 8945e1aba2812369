import { element } from '../../base/element.ts';
import type { Client } from '../../search/client.ts';
import { marked, type Say } from '../../search/dom.ts';
import { belowTitle, highlight, snippet } from '../../search/snippet.ts';
import { whenSeen } from '../../search/when-seen.ts';
import type { Exhibit, Shelf, View } from '../exhibits.ts';

export interface ExhibitViews {
  show: (shelves: readonly Shelf[], view: View, terms: readonly string[]) => void;
  clear: () => void;
}

/** Shows exhibits as a wall of cards, as a list, or under headings. Pictures and texts come when they come into view. */
export function exhibitViews(results: HTMLElement, client: Client, base: string, say: Say): ExhibitViews {
  const { text, catalogue } = client;
  const seen = whenSeen('300px');

  async function fill(exhibit: Exhibit, frame: HTMLElement | undefined, words: HTMLElement, terms: readonly string[]) {
    if (!text) return;
    const { picture, body } = await text.read(exhibit.record);
    if (frame && picture) {
      const image = element('img');
      // The title beside it says what it is of.
      image.alt = '';
      image.src = base + picture;
      frame.append(image);
    }
    words.append(...marked(snippet(belowTitle(exhibit.title, body), terms, catalogue.variants, 70)));
  }

  function card(exhibit: Exhibit, withPicture: boolean, terms: readonly string[]): HTMLElement {
    const { title, path, room, topic, places, years, sample } = exhibit;
    const item = element('li', 'exhibit');
    const frame = withPicture ? element('div', 'frame') : undefined;
    const meta = element('p', 'meta');
    if (sample) meta.append(element('span', 'sample', say('sample')));
    meta.append(
      element('span', '', [room, topic, ...places.slice(0, 2), ...years.slice(0, 1)].filter(Boolean).join(' · ')),
    );
    const link = element('a');
    link.href = base + path.slice(1);
    link.dataset.result = '';
    link.dataset.room = room;
    link.append(...marked(highlight(title, terms, catalogue.variants)));
    const words = element('p', 'excerpt');
    item.append(...(frame ? [frame] : []), meta, link, words);
    seen(item, () => void fill(exhibit, frame, words, terms).catch(() => undefined));
    return item;
  }

  function list(exhibits: readonly Exhibit[], className: string, terms: readonly string[]): HTMLElement {
    const shelf = element('ul', `results ${className}`);
    shelf.setAttribute('role', 'list');
    shelf.append(...exhibits.map((exhibit) => card(exhibit, className === 'exhibit-wall', terms)));
    return shelf;
  }

  return {
    clear: () => {
      results.textContent = '';
      results.hidden = true;
    },
    show: (shelves, view, terms) => {
      results.textContent = '';
      results.hidden = false;
      for (const { name, total, exhibits } of shelves) {
        if (exhibits.length === 0) continue;
        if (name !== undefined) {
          const heading = element('h2', '', name);
          heading.append(element('small', '', say('exhibits', { n: total })));
          results.append(heading);
        }
        results.append(list(exhibits, view === 'wall' ? 'exhibit-wall' : 'exhibit-list', terms));
      }
    },
  };
}
