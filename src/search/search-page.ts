import { openClient } from './client.ts';
import { sayer } from './dom.ts';
import { isNarrowed } from './filters.ts';
import { showNearWords } from './near-words.ts';
import { facetKinds } from './packed.ts';
import { resultList } from './result-list.ts';
import { askedOf } from './snippet.ts';
import { talk, type Turn } from './talk.ts';

/** Results put on the page at once; more on demand. */
const PAGE = 40;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) {
  const say = sayer(JSON.parse(form.dataset.words ?? '{}') as Record<string, string>);
  const status = document.querySelector<HTMLElement>('main [role=status]')!;
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search) status.textContent = say('busy');
  void start(form).catch(() => {
    // The index did not come: the links of the page lead on.
    status.textContent = say('failed');
  });
}

async function start(form: HTMLFormElement): Promise<void> {
  const say = sayer(JSON.parse(form.dataset.words ?? '{}') as Record<string, string>);
  const base = form.dataset.base ?? '/';
  const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-${name}]`)!;
  const status = document.querySelector<HTMLElement>('main [role=status]')!;
  const [list, advice, near, more] = [part('results'), part('advice'), part('near'), part<HTMLButtonElement>('more')];
  const client = await openClient(base);
  const { catalogue } = client;
  const results = resultList(list, client, base, say);
  const titled = (turn: Turn, from: number) =>
    client.titled(turn.found.slice(from, from + PAGE).map(({ record }) => record)).catch(() => undefined);
  // A wide screen has room for the ticks beside the results.
  part<HTMLDetailsElement>('panel').open =
    window.matchMedia('(min-width: 60rem)').matches && !document.documentElement.hasAttribute('data-elder');
  let current: Turn | undefined;
  let limit = PAGE;
  let waiting = 0;

  const show = async (turn: Turn): Promise<void> => {
    current = turn;
    limit = PAGE;
    if (!turn.q) status.textContent = say('start');
    // Said only where the text takes its time: a reader hears what was found, not each key.
    clearTimeout(waiting);
    if (turn.q && !turn.whole) waiting = window.setTimeout(() => (status.textContent = say('busy')), 600);
    // Nothing by name is no answer yet: what stands there stays until the text has spoken.
    if (turn.q && turn.found.length === 0 && !turn.whole) return;
    await titled(turn, 0);
    if (turn !== current) return;
    results.show(turn.found.slice(0, PAGE), askedOf(turn.answer, catalogue), false);
    more.hidden = turn.found.length <= PAGE;
    advice.hidden = true;
  };

  const tell = (turn: Turn): void => {
    const { q, answer, found, chosen, whole } = turn;
    clearTimeout(waiting);
    if (!q) {
      status.textContent = isNarrowed(chosen) ? say('count', { n: found.length }) : say('start');
      return;
    }
    const guessed = found.length > 0 && found.every(({ suggested }) => suggested);
    const instead = answer?.question.text ?? '';
    const parts = [];
    if (found.length === 0) parts.push(say(answer?.found.length ? 'none.narrowed' : 'none', { q }));
    else if (guessed) parts.push(say(answer?.correction ? 'guess' : 'near', { q, instead }));
    else parts.push(say('count', { n: found.length }));
    if (answer?.correction && !guessed && found.length > 0) parts.push(say('instead', { instead }));
    if (!whole || !client.text) parts.push(say('titles'));
    status.textContent = parts.join(' · ');
    if (found.length === 0) results.show([], askedOf(answer, catalogue), false);
    advice.hidden = found.length > 0;
    showNearWords(near, answer, client.instant);
  };

  more.addEventListener('click', () => {
    const turn = current;
    const from = limit;
    if (!turn) return;
    limit += PAGE;
    void titled(turn, from).then(() => {
      results.show(turn.found.slice(from, limit), askedOf(turn.answer, catalogue), true);
      more.hidden = turn.found.length <= limit;
      status.textContent = say('count.more', { n: Math.min(limit, turn.found.length), all: turn.found.length });
      // Whoever asked for more goes on reading at the first new result.
      list.querySelectorAll<HTMLElement>('[data-result]')[from]?.focus();
    });
  });
  talk(
    { form, results: list, facets: part('facets'), chips: part('chips'), show, tell },
    { client, say, kinds: facetKinds, about: [...catalogue.entries.keys()], shownAtFirst: false },
  );
}
