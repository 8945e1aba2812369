import { fromParams, type State, toParams } from './address.ts';
import { type Answer, otherWords, within } from './answer.ts';
import { showChips } from './chips.ts';
import { type Client, openClient } from './client.ts';
import { node, sayer } from './dom.ts';
import { facetPanel } from './facet-panel.ts';
import { type Chosen, countFacets, isNarrowed, narrowed } from './filters.ts';
import { facetKinds } from './packed.ts';
import { type Asked, resultList } from './result-list.ts';
import { termsOf } from './snippet.ts';
import { ranked, type Found } from './tiers.ts';

/** Results put on the page at once; more on demand. */
const PAGE = 40;
/** Milliseconds after the last key before the full text is asked: names answer at once, pages need the network. */
const PAUSE = 180;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) void start(form).catch(() => failed(form));

/** The index did not come: the page says so, and its links lead on. */
function failed(form: HTMLFormElement): void {
  const status = document.querySelector<HTMLElement>('[role=status]')!;
  status.textContent = (JSON.parse(form.dataset.words ?? '{}') as Record<string, string>).failed ?? '';
}

async function start(form: HTMLFormElement): Promise<void> {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const list = document.querySelector<HTMLElement>('[data-results]')!;
  const status = document.querySelector<HTMLElement>('[role=status]')!;
  const advice = document.querySelector<HTMLElement>('[data-advice]')!;
  const near = document.querySelector<HTMLElement>('[data-near]')!;
  const chips = document.querySelector<HTMLElement>('[data-chips]')!;
  const more = document.querySelector<HTMLButtonElement>('[data-more]')!;
  const say = sayer(JSON.parse(form.dataset.words ?? '{}') as Record<string, string>);
  const base = form.dataset.base ?? '/';
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  // What is typed while the index comes is not lost: the box is read again when it is there.
  form.addEventListener('submit', (event) => event.preventDefault());
  if (input.value) status.textContent = say('busy');

  const client: Client = await openClient(base);
  const { catalogue } = client;
  const narrow = document.querySelector<HTMLDetailsElement>('[data-panel]')!;
  // A wide screen has room for the ticks beside the results.
  narrow.open = window.matchMedia('(min-width: 60rem)').matches && !document.documentElement.hasAttribute('data-elder');
  const results = resultList(list, client, base, say);
  const panel = facetPanel(document.querySelector<HTMLElement>('[data-facets]')!, catalogue, say, () =>
    go({ q: input.value.trim(), chosen: panel.chosen() }, 'push'),
  );
  let state: State = {
    q: input.value.trim(),
    chosen: fromParams(new URLSearchParams(location.search), catalogue).chosen,
  };
  let shown: Found[] = [];
  let asked: Asked = { terms: [], words: [] };
  let limit = PAGE;
  let turn = 0;
  let pause = 0;

  /** Goes to a state: into the address, then on to the page. While one types, the address waits for a pause. */
  function go(next: State, history: 'push' | 'keep' | 'typing'): void {
    state = next;
    limit = PAGE;
    clearTimeout(pause);
    if (history === 'push') remember('pushState');
    void answer(history === 'typing');
  }

  function remember(how: 'pushState' | 'replaceState'): void {
    const query = toParams(state, catalogue).toString();
    try {
      history[how](null, '', query ? `?${query}` : location.pathname);
    } catch {
      // Some WebViews limit how often the address may change; the results are there all the same.
    }
  }

  /** All records, as an empty query with ticks finds them. */
  const everything = (): Found[] => catalogue.entries.map((_, record) => ({ record, tier: 'words', score: 0 }));

  async function answer(typing: boolean): Promise<void> {
    const mine = ++turn;
    const { q, chosen } = state;
    delete list.dataset.settled;
    if (!q) {
      if (typing) remember('replaceState');
      await display({ found: isNarrowed(chosen) ? everything() : [] }, chosen);
      list.dataset.settled = '';
      return;
    }
    const instant = client.instant(q);
    if (instant.found.length > 0) await display(instant, chosen);
    if (typing) await new Promise<void>((done) => (pause = window.setTimeout(done, PAUSE)));
    if (mine !== turn) return;
    if (typing) remember('replaceState');
    status.textContent = say('busy');
    const full = await client.full(q).catch(() => undefined);
    if (mine !== turn) return;
    const last = full ?? instant;
    await display(last, chosen);
    if (mine !== turn) return;
    announce(last, full !== undefined);
    list.dataset.settled = q;
  }

  async function display(answer: Pick<Answer, 'found'> & Partial<Answer>, chosen: Chosen): Promise<void> {
    const found = within(ranked(answer.found), narrowed(catalogue, chosen));
    await client.titled(found.slice(0, limit).map(({ record }) => record)).catch(() => undefined);
    const others = (word: string) => catalogue.packed.vocabulary.same.find((group) => group.includes(word)) ?? [];
    asked = answer.question
      ? { terms: termsOf(answer.question, others), words: answer.question.conditions.map(({ text }) => text) }
      : { terms: [], words: [] };
    shown = found;
    results.show(found.slice(0, limit), asked, false);
    more.hidden = found.length <= limit;
    const answering = state.q ? answer.found.map(({ record }) => record) : undefined;
    panel.update(chosen, countFacets(catalogue, chosen, answering));
    showChips(chips, catalogue, chosen, say, facetKinds, (left) => go({ ...state, chosen: left }, 'push'), input);
    advice.hidden = true;
    if (!state.q) status.textContent = isNarrowed(chosen) ? say('count', { n: found.length }) : say('start');
  }

  function announce({ question, correction, found: all }: Answer, fullText: boolean): void {
    const n = shown.length;
    const parts: string[] = [];
    const guessed = n > 0 && shown.every(({ suggested }) => suggested);
    if (n === 0) parts.push(say(all.length > 0 ? 'none.narrowed' : 'none', { q: state.q }));
    else if (guessed) parts.push(say('guess', { q: state.q, instead: question.text }));
    else parts.push(say('count', { n }));
    if (correction && !guessed && n > 0) parts.push(say('instead', { q: state.q, instead: question.text }));
    if (!fullText || !client.text) parts.push(say('titles'));
    status.textContent = parts.join(' · ');
    advice.hidden = n > 0;
    near.textContent = '';
    for (const word of otherWords(question).slice(0, 6)) {
      const item = node('li');
      const link = node('a', '', word);
      link.href = `?q=${encodeURIComponent(word)}`;
      item.append(link);
      near.append(item);
    }
  }

  const typed = (): void => go({ ...state, q: input.value.trim() }, 'typing');
  // Half a pinyin word is not a question yet: wait until the input method has made characters of it.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || typed());
  input.addEventListener('compositionend', typed);
  form.addEventListener('submit', () => {
    go({ ...state, q: input.value.trim() }, 'push');
  });
  more.addEventListener('click', () => {
    const from = limit;
    limit += PAGE;
    const next = shown.slice(from, limit);
    void client.titled(next.map(({ record }) => record)).then(() => {
      results.show(next, asked, true);
      more.hidden = shown.length <= limit;
      // Whoever asked for more goes on reading at the first new result.
      list.querySelectorAll<HTMLElement>('[data-result]')[from]?.focus();
    });
  });
  window.addEventListener('popstate', () => {
    const read = fromParams(new URLSearchParams(location.search), catalogue);
    input.value = read.q;
    go(read, 'keep');
  });
  go({ ...state, q: input.value.trim() }, 'keep');
}
