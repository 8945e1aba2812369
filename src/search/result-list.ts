import { labelOf, roomOf, valuesOf } from './catalogue.ts';
import type { Client } from './client.ts';
import { marked, node, type Say } from './dom.ts';
import type { FacetKind } from './record.ts';
import { highlight, snippet } from './snippet.ts';
import type { Found, Tier } from './tiers.ts';

/** What the small line under a title says of a record, in order. */
const NOTED: readonly FacetKind[] = ['place', 'level', 'ownership', 'year', 'topic'];

/** What stands below the title of a page: the title itself is above the excerpt already. */
function below(title: string, body: string): string {
  const at = body.slice(0, 400).indexOf(title);
  return at < 0 ? body : body.slice(at + title.length);
}

/** What to mark, longest first, and what each condition of the query is called. */
export interface Asked {
  terms: readonly string[];
  words: readonly string[];
}

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
  let tier: Tier | undefined;
  const excerpts = new WeakMap<Element, () => void>();
  const watcher =
    'IntersectionObserver' in window
      ? new IntersectionObserver(
          (seen) => {
            for (const { isIntersecting, target } of seen) {
              if (!isIntersecting) continue;
              watcher?.unobserve(target);
              excerpts.get(target)?.();
            }
          },
          { rootMargin: '200px' },
        )
      : undefined;

  function item({ record, tier: of, suggested }: Found, { terms, words }: Asked): HTMLElement {
    const entry = catalogue.entries[record]!;
    const room = roomOf(catalogue, record);
    const item = node('li', 'hit');
    const link = node('a');
    link.href = base + entry.path.slice(1);
    link.dataset.result = '';
    link.dataset.tier = of;
    link.dataset.room = labelOf(catalogue, 'room', catalogue.packed.columns.room[record] as number);
    if (suggested) link.dataset.suggested = '';
    link.append(...marked(highlight(entry.title, terms, catalogue.variants)));
    const meta = node('p', 'meta');
    if (
      valuesOf(catalogue, 'sample', record).some((value) => catalogue.packed.facets.sample[value]?.value === 'sample')
    )
      meta.append(node('span', 'sample', say('sample')));
    meta.append(node('span', `room ${room}`, link.dataset.room));
    const notes = NOTED.flatMap((kind) =>
      // The province goes without saying where the city is said.
      valuesOf(catalogue, kind, record)
        .filter((value, _, all) => !all.some((each) => catalogue.packed.facets[kind][each]?.parent === value))
        .slice(0, 3)
        .map((value) => labelOf(catalogue, kind, value)),
    );
    if (notes.length > 0) meta.append(node('span', 'note', notes.join(' · ')));
    const excerpt = node('p', 'excerpt');
    item.append(meta, link, excerpt);
    // Where the title and the line over it say all that was asked, a piece of the page would only repeat it.
    const said = catalogue.plain([entry.title, ...notes].join(' '));
    if (words.every((word) => said.includes(word))) return item;
    excerpts.set(item, () => {
      void text
        ?.read(record)
        .then(
          ({ body }) => body && excerpt.append(...marked(snippet(below(entry.title, body), terms, catalogue.variants))),
        )
        .catch(() => undefined);
    });
    return item;
  }

  return {
    show: (found, asked, more) => {
      if (!more) {
        list.textContent = '';
        tier = undefined;
      }
      for (const each of found) {
        if (each.tier !== tier) {
          tier = each.tier;
          const divider = node('li', `divider ${tier}`);
          divider.append(node('strong', '', say(`tier.${tier}`)), node('span', 'quiet', say(`tier.${tier}.note`)));
          list.append(divider);
        }
        const row = item(each, asked);
        list.append(row);
        if (watcher) watcher.observe(row);
        else excerpts.get(row)?.();
      }
    },
  };
}
