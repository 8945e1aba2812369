import { type Engine, type Filters, type Hit, openSearch, openTitles } from './engine.ts';
import { readQuery } from './query.ts';
import { highlight, type Part } from './snippet.ts';

/** The search page's script: one state (the form), one address, one list. */

const PAGE = 20;
const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const list = document.querySelector<HTMLElement>('[data-results]')!;
  const status = document.querySelector<HTMLElement>('[role=status]')!;
  const advice = document.querySelector<HTMLElement>('[data-advice]')!;
  const more = document.querySelector<HTMLButtonElement>('[data-more]')!;
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>;
  const base = form.dataset.base ?? '/';
  const say = (key: string, values: Record<string, string | number> = {}) =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

  let engine: Promise<Engine> | undefined;
  let turn = 0;
  let limit = PAGE;
  let timer = 0;

  const open = () => (engine ??= openSearch(base));
  const filters = (): Filters => {
    const data = new FormData(form);
    const value = (name: string) => String(data.get(name) ?? '') || undefined;
    return { room: value('room'), year: value('year'), place: value('place') };
  };

  function remember(push: boolean): void {
    const params = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (value) params.set(name, String(value));
    });
    const query = params.toString();
    const url = query ? `?${query}` : location.pathname;
    if (push) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  function recall(): void {
    const params = new URLSearchParams(location.search);
    input.value = params.get('q') ?? '';
    form.querySelectorAll('select').forEach((select) => {
      select.value = params.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    });
  }

  async function run(): Promise<void> {
    const mine = ++turn;
    const q = input.value.trim();
    if (!q) {
      list.textContent = '';
      more.hidden = true;
      advice.hidden = true;
      status.textContent = say('start');
      return;
    }
    status.textContent = say('busy');
    try {
      let current = await open();
      const answer = await current.find(q, filters(), limit).catch(async () => {
        // The engine loaded but its wasm could not start (older kernels under this policy): titles carry on.
        engine = openTitles(base);
        current = await engine;
        return current.find(q, filters(), limit);
      });
      if (mine !== turn) return;
      show(q, answer.hits, current.fullText);
      more.hidden = answer.more === 0 || answer.hits.length < limit;
      const count = answer.hits.length;
      const key = count === 0 ? 'none' : more.hidden ? 'count' : 'some';
      status.textContent = `${say(key, { q, n: more.hidden ? count : count + answer.more, shown: count })}${current.fullText ? '' : ` · ${say('titles')}`}`;
      advice.hidden = count > 0;
    } catch {
      if (mine === turn) {
        status.textContent = say('failed');
        advice.hidden = false;
      }
    } finally {
      if (mine === turn) list.dataset.settled = q;
    }
  }

  function show(q: string, hits: Hit[], fullText: boolean): void {
    const query = readQuery(q);
    const firstRelated = hits.findIndex((hit) => hit.tier === 'related');
    list.textContent = '';
    hits.forEach((hit, i) => {
      if (i === firstRelated && fullText) {
        const item = node('li', 'divider');
        item.append(node('strong', '', say('related')), node('span', 'quiet', say('related.note', { q })));
        list.append(item);
      }
      const item = node('li', 'hit');
      const link = node('a') as HTMLAnchorElement;
      link.href = hit.href;
      link.dataset.result = '';
      link.dataset.tier = hit.tier;
      link.dataset.room = hit.room;
      link.append(...marked(highlight(hit.title, query)));
      const meta = node('p', 'meta');
      if (hit.sample) meta.append(node('span', 'sample', say('sample')));
      meta.append(hit.room);
      const text = node('p', 'excerpt');
      text.append(...marked(hit.excerpt));
      item.append(meta, link, text);
      list.append(item);
    });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    limit = PAGE;
    remember(true);
    void run();
  });
  const typed = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      limit = PAGE;
      remember(false);
      void run();
    }, 250);
  };
  // Half a pinyin word is not a question yet: wait until the input method has made characters of it.
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  input.addEventListener('compositionend', typed);
  more.addEventListener('click', () => {
    const shown = limit;
    limit += PAGE;
    // The list is drawn anew; whoever asked for more goes on reading at the first new result.
    void run().then(() => list.querySelectorAll<HTMLElement>('[data-result]')[shown]?.focus());
  });
  window.addEventListener('popstate', () => {
    recall();
    void run();
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.focus();
  });
  recall();
  void run();
}

function node(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function marked(parts: Part[]): Node[] {
  return parts.map((part) => (part.hit ? node('mark', '', part.text) : document.createTextNode(part.text)));
}
