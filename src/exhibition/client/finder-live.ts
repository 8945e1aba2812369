import { saveFile } from '../../base/save-file.ts';
import { openClient } from '../../search/client.ts';
import { labelOf } from '../../search/catalogue.ts';
import { sayer } from '../../search/dom.ts';
import { isNarrowed } from '../../search/filters.ts';
import { showNearWords } from '../../search/near-words.ts';
import { askedOf } from '../../search/snippet.ts';
import { talk, type Turn } from '../../search/talk.ts';
import {
  type Exhibit,
  inOrder,
  type Order,
  orders,
  exhibitsCsv,
  exhibitsJson,
  shelvesOf,
  type View,
  views,
} from '../exhibits.ts';
import { exhibitViews } from './exhibit-views.ts';
import { exhibitsOf } from './exhibits-of.ts';
import { placeTiles } from './place-tiles.ts';

const KINDS = ['room', 'topic', 'place', 'year', 'major', 'sample'] as const;
const PAGE = 48;

/** The finder of the exhibition: every story, person, work and training room. @throws when the index does not come */
export async function start(form: HTMLFormElement): Promise<void> {
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>;
  const say = sayer(words);
  const base = form.dataset.base ?? '/';
  const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-exhibits-${name}]`)!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const [view, order] = [part<HTMLSelectElement>('view'), part<HTMLSelectElement>('order')];
  const [results, more, away, none] = [part('results'), part<HTMLButtonElement>('more'), part('away'), part('none')];
  const client = await openClient(base);
  const { catalogue } = client;
  const hung = exhibitViews(results, client, base, say);
  const all = exhibitsOf(catalogue);
  const labels = ({ values }: Turn['chosen']) =>
    (values.place ?? []).map((value) => labelOf(catalogue, 'place', value));
  const titled = (exhibits: readonly Exhibit[]) =>
    client.titled(exhibits.map(({ record }) => record)).catch(() => undefined);
  const tiles = placeTiles(part('places'), catalogue, (chosen) => again(chosen));
  let current: Turn | undefined;
  let shown: Exhibit[] = [];
  let limit = PAGE;

  /** The wall as the page brought it: nothing asked, nothing ticked, seen as it hangs. */
  const isPlain = ({ q, chosen }: Turn) =>
    !q && !isNarrowed(chosen) && view.value === 'wall' && order.value === 'newest';

  async function hang(turn: Turn): Promise<void> {
    const heads = { none: (by: string) => say(`none.${by}`), places: labels(turn.chosen) };
    const shelves = shelvesOf(shown, view.value as View, limit, heads);
    await titled(shelves.flatMap(({ exhibits }) => exhibits));
    if (turn !== current) return;
    if (isPlain(turn)) hung.clear();
    else hung.show(shelves, view.value as View, askedOf(turn.answer, catalogue).terms);
    away.hidden = !isPlain(turn);
    more.hidden = isPlain(turn) || shelves.every(({ total, exhibits }) => exhibits.length === total);
  }

  const show = (turn: Turn): Promise<void> => {
    current = turn;
    limit = PAGE;
    tiles(turn, view.value === 'place');
    // Who has asked wants the best answer first, unless another order was chosen.
    const by = turn.answer && order.value === 'newest' ? 'relevance' : (order.value as Order);
    shown = inOrder(
      turn.found.flatMap(({ record }) => all.get(record) ?? []),
      by,
    );
    return hang(turn);
  };
  const tell = ({ q, answer }: Turn): void => {
    const instead = answer?.correction ? ` · ${say('instead', { instead: answer.question.text })}` : '';
    const samples = shown.filter(({ sample }) => sample).length;
    const of = samples > 0 ? say('of.samples', { n: samples }) : '';
    const how = view.value === 'wall' ? '' : ` · ${view.selectedOptions[0]?.text ?? ''}`;
    status.textContent = say(shown.length > 0 ? 'exhibits' : 'none', { n: shown.length, q }) + of + how + instead;
    none.hidden = shown.length > 0;
    showNearWords(part('near'), answer, client.instant);
  };

  const address = (path: string) => new URL(base + path.slice(1), location.href).href;
  const take = (name: string, type: string, text: () => string) =>
    part(name).addEventListener('click', () => {
      void titled(shown).then(() => saveFile(`exhibition.${name}`, type, text()));
    });
  take('csv', 'text/csv;charset=utf-8', () =>
    exhibitsCsv(shown, (words.heads ?? '').split('|'), address, words.yes ?? ''),
  );
  take('json', 'application/json', () => exhibitsJson(shown, address));

  more.addEventListener('click', () => {
    limit += PAGE;
    if (current) void hang(current);
  });
  const known = <T extends string>(params: URLSearchParams, name: string, list: readonly T[], usual: T): T =>
    list.find((each) => each === params.get(name)) ?? usual;
  const again = talk(
    {
      form,
      results,
      facets: part('facets'),
      chips: part('chips'),
      show,
      tell,
      extra: {
        write: (params) => {
          if (view.value !== 'wall') params.set('view', view.value);
          if (order.value !== 'newest') params.set('order', order.value);
        },
        read: (params) => {
          view.value = known(params, 'view', views, 'wall');
          order.value = known(params, 'order', orders, 'newest');
        },
      },
    },
    { client, say, kinds: KINDS, about: [...all.keys()], shownAtFirst: true },
  );
  for (const select of [view, order]) select.addEventListener('change', () => again());
}
