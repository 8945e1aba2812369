import { element } from '../base/element.ts';
import { isSample, labelOf, labelsOf, roomOf } from './catalogue.ts';
import type { Client } from './client.ts';
import { marked, type Say } from './dom.ts';
import type { FacetKind } from './record.ts';
import { type Asked, belowTitle, highlight, snippet } from './snippet.ts';
import type { Found, Tier } from './tiers.ts';
import { whenSeen } from './when-seen.ts';

/** What the small line under a title says of a record, in order. */
const NOTED: readonly FacetKind[] = ['place', 'level', 'ownership', 'year', 'topic'];

export interface ResultList {
  /** Shows records in place of what was there, or after it. Their titles must be there. */
  show: (found: readonly Found[], asked: Asked, more: boolean) => void;
}

/**
 * The list of results: what is found under its tier, the place of the text that answers under its title. The texts
 * come when they come into view.
 */
export function resultList(list: HTMLElement, client: Client, base: string, say: Say): ResultList {
  const { catalogue, text } = client;
  let group: Tier | 'suggested' | undefined;
  const seen = whenSeen('200px');

  function item({ record, tier: of, suggested }: Found, { terms, words }: Asked): HTMLElement {
    const entry = catalogue.entries[record]!;
    const room = roomOf(catalogue, record);
    const item = element('li', 'hit');
    const link = element('a');
    link.href = base + entry.path.slice(1);
    link.dataset.result = '';
    link.dataset.tier = of;
    link.dataset.room = labelOf(catalogue, 'room', catalogue.packed.columns.room[record] as number);
    if (suggested) link.dataset.suggested = '';
    link.append(...marked(highlight(entry.title, terms, catalogue.variants)));
    const meta = element('p', 'meta');
    if (isSample(catalogue, record)) meta.append(element('span', 'sample', say('sample')));
    meta.append(element('span', `room ${room}`, link.dataset.room));
    const notes = NOTED.flatMap((kind) => labelsOf(catalogue, kind, record).slice(0, 3));
    if (notes.length > 0) meta.append(element('span', 'note', notes.join(' · ')));
    const excerpt = element('p', 'excerpt');
    item.append(meta, link, excerpt);
    // Where the title and the line over it say all that was asked, a piece of the page would only repeat it.
    const said = catalogue.plain([entry.title, ...notes].join(' '));
    if (words.every((word) => said.includes(word))) return item;
    seen(item, () => {
      void text
        ?.read(record)
        .then(({ body }) => {
          const parts = snippet(belowTitle(entry.title, body), terms, catalogue.variants);
          // The head of a page that holds nothing of what was asked says nothing of why it is suggested.
          if (!suggested || parts.some(({ hit }) => hit)) excerpt.append(...marked(parts));
        })
        .catch(() => undefined);
    });
    return item;
  }

  return {
    show: (found, asked, more) => {
      if (!more) {
        list.textContent = '';
        group = undefined;
      }
      for (const each of found) {
        const own = each.suggested ? 'suggested' : each.tier;
        if (own !== group) {
          group = own;
          const divider = element('li', `divider ${group}`);
          divider.append(element('h2', '', say(`tier.${group}`)), element('span', 'quiet', say(`tier.${group}.note`)));
          list.append(divider);
        }
        list.append(item(each, asked));
      }
    },
  };
}
