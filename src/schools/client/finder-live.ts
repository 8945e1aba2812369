import { fromParams, type State, toParams } from '../../search/address.ts';
import { type Answer, otherWords, within } from '../../search/answer.ts';
import { labelOf, positionOf } from '../../search/catalogue.ts';
import { openClient } from '../../search/client.ts';
import { sayer } from '../../search/dom.ts';
import { facetPanel } from '../../search/facet-panel.ts';
import { type Chosen, countFacets, isNarrowed, narrowed } from '../../search/filters.ts';
import { showChips } from '../../search/chips.ts';
import type { Found } from '../../search/tiers.ts';
import { openRows } from './finder-rows.ts';

/** What schools are narrowed by. */
const KINDS = ['place', 'level', 'ownership', 'has', 'major'] as const;
const ROOM = 'schools';
const PAGE = 40;
/** Milliseconds after the last key before the full text is asked. */
const PAUSE = 180;

/** The finder: the box and the ticks narrow the very rows of the page, best first. @throws when the index does not come */
export async function start(form: HTMLFormElement): Promise<void> {
  const say = sayer(JSON.parse(form.dataset.words ?? '{}') as Record<string, string>);
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-finder-${name}]`)!;
  const [chips, none, near] = [part('chips'), part('none'), part('near')];
  const everywhere = none.querySelector<HTMLAnchorElement>('[data-finder-search]')!;
  const more = part('more') as HTMLButtonElement;
  const searchPath = everywhere.getAttribute('href') ?? '';

  const client = await openClient(form.dataset.base ?? '/', ROOM);
  const { catalogue } = client;
  const rows = openRows(catalogue, part('results'), say('room'));
  const room = positionOf(catalogue, 'room', ROOM);
  const inRoom = ({ values, years }: Chosen): Chosen => ({ years, values: { ...values, room: [room] } });
  const panel = facetPanel(part('facets'), catalogue, say, () => go({ ...state, chosen: panel.chosen() }, true), KINDS);

  let state: State = { q: '', chosen: { values: {} } };
  let shown: Found[] = [];
  let turn = 0;
  let pause = 0;

  function remember(how: 'pushState' | 'replaceState'): void {
    const query = toParams(state, catalogue).toString();
    try {
      history[how](null, '', query ? `?${query}` : location.pathname);
    } catch {
      // Some WebViews limit how often the address may change; the list is narrowed all the same.
    }
  }

  function go(next: State, push: boolean, typing = false): void {
    state = next;
    clearTimeout(pause);
    if (push) remember('pushState');
    void answer(typing);
  }

  async function answer(typing: boolean): Promise<void> {
    const mine = ++turn;
    const { q, chosen } = state;
    rows.unsettle();
    if (q) {
      const instant = client.instant(q);
      show(instant);
      if (typing) await new Promise<void>((done) => (pause = window.setTimeout(done, PAUSE)));
      if (mine !== turn) return;
      const full = await client.full(q).catch(() => instant);
      if (mine !== turn) return;
      show(full);
    } else show(undefined);
    if (typing) remember('replaceState');
    rows.settle(q);
    announce(q, chosen);
  }

  let last: Answer | undefined;
  function show(answered: Answer | undefined): void {
    last = answered;
    const { chosen } = state;
    const mask = narrowed(catalogue, inRoom(chosen));
    const all = answered?.found ?? catalogue.entries.map((_, record): Found => ({ record, tier: 'words', score: 0 }));
    shown = within(all, mask).filter(({ record }) => rows.has(record));
    if (state.q || isNarrowed(chosen)) rows.show(shown.slice(0, PAGE), false);
    else rows.showAll();
    more.hidden = !(state.q || isNarrowed(chosen)) || shown.length <= PAGE;
    const found = answered?.found.map(({ record }) => record);
    panel.update(chosen, countFacets(catalogue, inRoom(chosen), found));
    showChips(chips, catalogue, chosen, say, KINDS, (without) => go({ ...state, chosen: without }, true), input);
  }

  function announce(q: string, chosen: Chosen): void {
    const isAll = !q && !isNarrowed(chosen);
    const guessed = shown.length > 0 && shown.every(({ suggested }) => suggested);
    const instead = last?.correction && !guessed ? ` · ${say('instead', { instead: last.question.text })}` : '';
    if (shown.length === 0) status.textContent = say('none', { q: [q, ...labels(chosen)].filter(Boolean).join(' ') });
    else if (guessed) status.textContent = say('guess', { q });
    else status.textContent = say(isAll ? 'all' : 'found', { n: shown.length }) + instead;
    none.hidden = shown.length > 0;
    everywhere.href = `${searchPath}?q=${encodeURIComponent(q)}`;
    everywhere.textContent = say('search', { q });
    near.textContent = '';
    for (const word of last ? otherWords(last.question).slice(0, 5) : []) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `?q=${encodeURIComponent(word)}`;
      link.textContent = word;
      item.append(link);
      near.append(item);
    }
  }
  const labels = ({ values }: Chosen): string[] =>
    KINDS.flatMap((kind) => (values[kind] ?? []).map((value) => labelOf(catalogue, kind, value)));

  const typed = () => go({ ...state, q: input.value.trim() }, false, true);
  // While a Chinese word is being composed, `input` fires with half of it: wait for the whole.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || typed());
  input.addEventListener('compositionend', typed);
  form.addEventListener('submit', () => go({ ...state, q: input.value.trim() }, true));
  form.addEventListener('reset', () => {
    window.setTimeout(() => {
      go({ q: '', chosen: { values: {} } }, true);
      input.focus();
    });
  });
  more.addEventListener('click', () => {
    const from = rows.count();
    rows.show(shown.slice(from, from + PAGE), true);
    more.hidden = rows.count() >= shown.length;
  });
  const recall = () => {
    const read = fromParams(new URLSearchParams(location.search), catalogue);
    input.value = read.q;
    go(read, false);
  };
  window.addEventListener('popstate', recall);
  if (location.search && !input.value) recall();
  else if (input.value) typed();
  else go(state, false);
}
