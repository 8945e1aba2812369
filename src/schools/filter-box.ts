import { matches, plain, termsOf } from './filter.ts';

/** Narrows the rows below the box, says how many are left and keeps the query in the address (`?q=`). */
function start(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector('[data-filter-status]');
  const none = document.querySelector<HTMLElement>('[data-filter-none]');
  const search = document.querySelector<HTMLAnchorElement>('[data-filter-search]');
  if (!input || !status) return;

  const blocks = Array.from(document.querySelectorAll<HTMLElement>('[data-filter-block]'));
  const rows = blocks
    .filter((block) => block.dataset.text)
    .flatMap((block) =>
      Array.from(block.querySelectorAll('li')).map((row) => ({
        row,
        text: plain(`${block.dataset.text} ${row.textContent} ${row.querySelector('a')?.pathname ?? ''}`),
      })),
    );
  const searchPath = search?.getAttribute('href') ?? '';
  const words = (name: 'found' | 'all' | 'none', slot: string, value: string | number) =>
    (form.dataset[name] ?? '').replace(`{${slot}}`, String(value));

  const apply = () => {
    const query = input.value.trim();
    const terms = termsOf(query);
    let left = 0;
    for (const { row, text } of rows) {
      row.hidden = !matches(text, terms);
      if (!row.hidden) left += 1;
    }
    for (const block of blocks) block.hidden = !block.querySelector('li:not([hidden])');
    document.querySelectorAll<HTMLElement>('[data-filter-jump]').forEach((jump) => (jump.hidden = terms.length > 0));
    if (none) none.hidden = left > 0;
    if (search) {
      search.href = `${searchPath}?q=${encodeURIComponent(query)}`;
      search.textContent = (search.dataset.words ?? '').replace('{q}', query);
    }
    const said = left === 0 ? words('none', 'q', query) : words(terms.length > 0 ? 'found' : 'all', 'n', left);
    if (status.textContent !== said) status.textContent = said;
  };
  const keep = () => {
    const address = new URL(location.href);
    if (input.value.trim()) address.searchParams.set('q', input.value.trim());
    else address.searchParams.delete('q');
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some WebViews limit how often the address may change; the list is narrowed all the same.
    }
  };

  let later = 0;
  const changed = () => {
    apply();
    clearTimeout(later);
    later = window.setTimeout(keep, 300);
  };
  // While a Chinese word is being composed, `input` fires with half of it: wait for the whole.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || changed());
  input.addEventListener('compositionend', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
    document.querySelector('[data-filter-block]:not([hidden])')?.scrollIntoView({ block: 'start' });
  });
  form.addEventListener('reset', () => {
    window.setTimeout(changed);
    input.focus();
  });

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) apply();
}

document.querySelectorAll<HTMLFormElement>('[data-filter]').forEach(start);
