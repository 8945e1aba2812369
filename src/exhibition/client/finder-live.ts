import { fromParams, type State, toParams } from '../../search/address.ts';
import { type Answer, within } from '../../search/answer.ts';
import { positionOf } from '../../search/catalogue.ts';
import { showChips } from '../../search/chips.ts';
import { openClient } from '../../search/client.ts';
import { sayer } from '../../search/dom.ts';
import { facetPanel } from '../../search/facet-panel.ts';
import { type Chosen, countFacets, isNarrowed, narrowed } from '../../search/filters.ts';
import { termsOf } from '../../search/snippet.ts';
import type { Found } from '../../search/tiers.ts';
import { type Exhibit, inOrder, type Order, orders, toCsv, toJson, type View, views } from '../exhibits.ts';
import { exhibitViews } from './exhibit-views.ts';
import { exhibitsOf } from './exhibits-of.ts';

const KINDS = ['room', 'topic', 'place', 'year', 'major', 'sample'] as const;
const ROOMS = ['stories', 'people', 'works', 'tours'];
const PAGE = 48;
/** Milliseconds after the last key before the full text is asked. */
const PAUSE = 180;

/** The finder of the exhibition: every story, person, work and training room. @throws when the index does not come */
export async function start(form: HTMLFormElement): Promise<void> {
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>;
  const say = sayer(words);
  const base = form.dataset.base ?? '/';
  const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-exhibits-${name}]`)!;
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const [view, order] = [part<HTMLSelectElement>('view'), part<HTMLSelectElement>('order')];
  const [chips, more, away] = [part('chips'), part<HTMLButtonElement>('more'), part('away')];
  const client = await openClient(base);
  const { catalogue } = client;
  const shelf = exhibitViews(part('results'), client, base, say);
  const rooms = ROOMS.map((room) => positionOf(catalogue, 'room', room)).filter((at) => at >= 0);
  const all = exhibitsOf(catalogue, new Set(rooms));
  const panel = facetPanel(part('facets'), catalogue, say, () => go({ ...state, chosen: panel.chosen() }, true), KINDS);

  let state: State = { q: '', chosen: { values: {} } };
  let shown: Exhibit[] = [];
  let terms: string[] = [];
  let limit = PAGE;
  let turn = 0;
  let pause = 0;

  const inRooms = ({ values, years }: Chosen): Chosen => ({
    years,
    values: { ...values, room: values.room?.length ? values.room : rooms },
  });

  function remember(how: 'pushState' | 'replaceState'): void {
    const params = toParams(state, catalogue);
    if (view.value !== 'wall') params.set('view', view.value);
    if (order.value !== 'newest') params.set('order', order.value);
    const query = params.toString();
    try {
      history[how](null, '', query ? `?${query}` : location.pathname);
    } catch {
      // Some WebViews limit how often the address may change; the wall is narrowed all the same.
    }
  }

  function go(next: State, push: boolean, typing = false): void {
    state = next;
    limit = PAGE;
    clearTimeout(pause);
    if (push) remember('pushState');
    void answer(typing);
  }

  async function answer(typing: boolean): Promise<void> {
    const mine = ++turn;
    const { q } = state;
    delete part('results').dataset.settled;
    let answered: Answer | undefined = q ? client.instant(q) : undefined;
    await show(answered);
    if (typing) await new Promise<void>((done) => (pause = window.setTimeout(done, PAUSE)));
    if (mine !== turn) return;
    if (typing) remember('replaceState');
    if (q) {
      answered = await client.full(q).catch(() => answered);
      if (mine !== turn) return;
      await show(answered);
    }
    part('results').dataset.settled = q;
  }

  async function show(answered: Answer | undefined): Promise<void> {
    const { chosen } = state;
    const mask = narrowed(catalogue, inRooms(chosen));
    const found = answered?.found ?? [...all.keys()].map((record): Found => ({ record, tier: 'words', score: 0 }));
    const kept = within(found, mask).flatMap(({ record }) => all.get(record) ?? []);
    await client.titled(kept.slice(0, limit).map(({ record }) => record)).catch(() => undefined);
    // Who has asked wants the best answer first, unless another order was chosen.
    const by = answered && order.value === 'newest' ? 'relevance' : order.value;
    shown = inOrder(kept, by as Order);
    terms = answered ? termsOf(answered.question, () => []) : [];
    const plain = !state.q && !isNarrowed(chosen) && view.value === 'wall' && order.value === 'newest';
    away.hidden = !plain;
    if (plain) shelf.clear();
    else shelf.show(shown.slice(0, limit), view.value as View, terms);
    more.hidden = plain || shown.length <= limit;
    const asked = answered ? kept.map(({ record }) => record) : [...all.keys()];
    panel.update(chosen, countFacets(catalogue, inRooms(chosen), asked));
    showChips(chips, catalogue, chosen, say, KINDS, (left) => go({ ...state, chosen: left }, true), input);
    const instead = answered?.correction ? ` · ${say('instead', { instead: answered.question.text })}` : '';
    status.textContent = say(shown.length > 0 ? 'exhibits' : 'none', { n: shown.length, q: state.q }) + instead;
  }

  function recall(): void {
    const params = new URLSearchParams(location.search);
    const read = fromParams(params, catalogue);
    input.value = read.q;
    view.value = views.find((each) => each === params.get('view')) ?? 'wall';
    order.value = orders.find((each) => each === params.get('order')) ?? 'newest';
    go(read, false);
  }

  const address = (path: string) => new URL(base + path.slice(1), location.href).href;
  const take = (name: string, type: string, text: () => string) =>
    part(name).addEventListener('click', () => {
      void client.titled(shown.map(({ record }) => record)).then(() => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([text()], { type }));
        link.download = `exhibition.${name}`;
        link.click();
        URL.revokeObjectURL(link.href);
      });
    });
  take('csv', 'text/csv', () => toCsv(shown, (words.heads ?? '').split('|'), address, words.yes ?? ''));
  take('json', 'application/json', () => toJson(shown, address));

  const typed = () => go({ ...state, q: input.value.trim() }, false, true);
  // While a Chinese word is being composed, `input` fires with half of it: wait for the whole.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || typed());
  input.addEventListener('compositionend', typed);
  for (const select of [view, order]) select.addEventListener('change', () => go(state, true));
  form.addEventListener('submit', () => go({ ...state, q: input.value.trim() }, true));
  more.addEventListener('click', () => {
    limit += PAGE;
    void client.titled(shown.slice(0, limit).map(({ record }) => record)).then(() => {
      shelf.show(shown.slice(0, limit), view.value as View, terms);
      more.hidden = shown.length <= limit;
    });
  });
  window.addEventListener('popstate', recall);
  if (input.value) typed();
  else recall();
}
