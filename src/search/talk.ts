import { element } from '../base/element.ts';
import { fromParams, type State, toParams } from './address.ts';
import { type Answer, within } from './answer.ts';
import { showChips } from './chips.ts';
import type { Client } from './client.ts';
import type { Say } from './dom.ts';
import { facetPanel } from './facet-panel.ts';
import { type Chosen, type Counts, countFacets, isNarrowed, narrowed } from './filters.ts';
import type { FacetKind } from './record.ts';
import type { Found } from './tiers.ts';

/** Milliseconds after the last key before the full text is asked: names answer at once, pages need the network. */
const PAUSE = 180;

/** What is asked and what answers it, as far as it has come. */
export interface Turn extends State {
  /** Undefined where nothing was typed. */
  answer: Answer | undefined;
  /** What passes the ticks, in rank. */
  found: Found[];
  /** How many of what answers each value of a facet would bring. */
  counts: Counts;
  /** False while the full text is still to come, and where it did not. */
  whole: boolean;
}

/** The page of a talk: where it is typed, ticked and shown. */
export interface TalkPage {
  form: HTMLFormElement;
  /** Bears `data-settled` with the query when all have answered. */
  results: HTMLElement;
  facets: HTMLElement;
  chips: HTMLElement;
  /** Shows what has come so far; called again when more has. */
  show: (turn: Turn) => Promise<void> | void;
  /** Says what was found, once, when all have answered. */
  tell: (turn: Turn) => void;
  /** What else the address holds of this page. */
  extra?: { write: (params: URLSearchParams) => void; read: (params: URLSearchParams) => void };
}

/** What a talk is about. */
export interface TalkMatter {
  client: Client;
  say: Say;
  /** The facets to tick. */
  kinds: readonly FacetKind[];
  /** Records that may be shown. */
  about: readonly number[];
  /** Whether all of them stand there while nothing is typed or ticked. */
  shownAtFirst: boolean;
}

/**
 * A visitor's talk with the search: what is typed and ticked goes into the address and is answered, by names at once
 * and by the full text after a pause; the back button goes back. Only the last question is ever shown.
 * @returns goes to what the page asks for by itself: another view or order, or other ticks than those of the state
 */
export function talk(
  page: TalkPage,
  { client, say, kinds, about, shownAtFirst }: TalkMatter,
): (chosen?: Chosen) => void {
  const { form, results, chips } = page;
  const { catalogue } = client;
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const subject = new Uint8Array(catalogue.entries.length);
  for (const record of about) subject[record] = 1;
  let state: State = { q: '', chosen: { values: {} } };
  let last = 0;
  let pause = 0;
  /** Whether what was typed does not stand in the address yet. */
  let unwritten = false;
  const panel = facetPanel(page.facets, catalogue, say, () => go({ ...state, chosen: panel.chosen() }, 'push'), kinds);

  /** From the ticks, which may be long, to what they brought. */
  const see = element('button', 'see');
  see.type = 'button';
  see.addEventListener('click', () => {
    const details = page.facets.closest('details');
    if (details) details.open = false;
    const first = results.querySelector<HTMLElement>('[data-result]') ?? input;
    first.scrollIntoView({ block: 'center' });
    first.focus({ preventScroll: true });
  });
  page.facets.append(see);

  function go(next: State, history: 'push' | 'keep' | 'typing'): void {
    // Whoever ticks before the pause is over comes back to what was typed.
    if (history === 'push' && unwritten && next.q === state.q) remember('replaceState');
    state = next;
    clearTimeout(pause);
    unwritten = history === 'typing';
    if (history === 'push') remember('pushState');
    void answer(history === 'typing');
  }

  function remember(how: 'pushState' | 'replaceState'): void {
    unwritten = false;
    const params = toParams(state, catalogue);
    page.extra?.write(params);
    const query = params.toString();
    try {
      history[how](null, '', query ? `?${query}` : location.pathname);
    } catch {
      // Some WebViews limit how often the address may change; what was asked for is there all the same.
    }
  }

  async function answer(typing: boolean): Promise<void> {
    const mine = ++last;
    const { q } = state;
    delete results.dataset.settled;
    const instant = q ? client.instant(q) : undefined;
    await show(instant, !q);
    if (typing) await new Promise<void>((done) => (pause = window.setTimeout(done, PAUSE)));
    if (mine !== last) return;
    if (typing) remember('replaceState');
    const full = q ? await client.full(q).catch(() => undefined) : undefined;
    if (mine !== last) return;
    const turn = full ? await show(full, true) : turnOf(instant, !q);
    if (mine !== last) return;
    page.tell(turn);
    results.dataset.settled = q;
  }

  function turnOf(answered: Answer | undefined, whole: boolean): Turn {
    const untyped = shownAtFirst || isNarrowed(state.chosen) ? about : [];
    const all = answered?.found ?? untyped.map((record): Found => ({ record, tier: 'words', score: 0 }));
    const mask = narrowed(catalogue, state.chosen);
    const found = within(all, mask).filter(({ record }) => subject[record] === 1);
    const counted = (answered?.found.map(({ record }) => record) ?? about).filter((record) => subject[record] === 1);
    return { ...state, answer: answered, found, counts: countFacets(catalogue, state.chosen, counted), whole };
  }

  async function show(answered: Answer | undefined, whole: boolean): Promise<Turn> {
    const turn = turnOf(answered, whole);
    panel.update(state.chosen, turn.counts);
    see.textContent = say('see', { n: turn.found.length });
    const off = (chosen: Chosen) => go({ ...state, chosen }, 'push');
    showChips(chips, catalogue, state.chosen, say, kinds, off, input);
    await page.show(turn);
    return turn;
  }

  function recall(): void {
    const params = new URLSearchParams(location.search);
    const read = fromParams(params, catalogue);
    page.extra?.read(params);
    input.value = read.q;
    go(read, 'keep');
  }

  const ask = (history: 'push' | 'typing') => go({ ...state, q: input.value.trim() }, history);
  // Half a pinyin word is not a question yet: wait until the input method has made characters of it.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || ask('typing'));
  input.addEventListener('compositionend', () => ask('typing'));
  form.addEventListener('submit', () => ask('push'));
  form.addEventListener('reset', () => {
    // The box is empty only after the event.
    window.setTimeout(() => {
      go({ q: '', chosen: { values: {} } }, 'push');
      input.focus();
    });
  });
  window.addEventListener('popstate', recall);
  // What was typed while the index came is not lost.
  const typed = input.value.trim();
  if (typed && typed !== new URLSearchParams(location.search).get('q')) ask('typing');
  else recall();
  return (chosen = state.chosen) => go({ ...state, chosen }, 'push');
}
