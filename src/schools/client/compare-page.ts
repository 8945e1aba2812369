import { element } from '../../base/element.ts';
import { fillSlots } from '../../base/slots.ts';
import type { BriefFact, ComparedBy, SchoolBrief } from '../brief.ts';
import { comparedShelf } from '../device.ts';
import { COMPARED_AT_MOST, idsIn, withIds } from '../picks.ts';
import { fetchBriefs, offerAddress } from './briefs.ts';

/** What the page of the comparison says; slots are filled here. */
export type CompareWords = Record<
  | 'missing'
  | 'remove'
  | 'removed'
  | 'sample'
  | 'differs'
  | 'alike'
  | 'loading'
  | 'unknown'
  | 'failed'
  | 'many'
  | 'shown'
  | 'external',
  string
>;

/** Every school has its own of these: that they differ says nothing. */
const OWN: readonly ComparedBy[] = ['id', 'website', 'sources'];

/** Builds the columns of the table from the schools that the address names. */
function start(box: HTMLElement): void {
  const words = JSON.parse(box.dataset.words ?? '{}') as CompareWords;
  const address = box.dataset.brief ?? '';
  const root = box.dataset.root ?? '';
  const shelf = comparedShelf();
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const [status, told, empty, result] = [part('said'), part('told'), part('empty'), part('result')];
  const head = box.querySelector('thead tr');
  const rows = Array.from(box.querySelectorAll<HTMLTableRowElement>('tbody tr'));
  if (!status || !told || !empty || !result || !head) return;
  let shown: SchoolBrief[] = [];

  /** The lists then show the same schools as picked; a table that was handed on leaves the visitor's own picks alone. */
  const own = shelf.picks().map(({ id }) => id);
  const asked = idsIn(location.search);
  const isOwn = own.length === 0 || asked.length === 0 || own.every((id) => asked.includes(id));
  const pickShown = () => {
    if (isOwn) shelf.put(shown.map(({ id, name }) => ({ id, name })));
  };

  /** The address names what the table shows. */
  function keep(ids: readonly string[]): void {
    const url = withIds(location.pathname, ids);
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // Some WebViews limit how often the address may change; the table is right all the same.
    }
    offerAddress(part('share'), new URL(url, location.href).href);
  }

  function draw(): void {
    empty!.hidden = shown.length > 0;
    result!.hidden = shown.length === 0;
    head!.querySelectorAll('[data-school]').forEach((cell) => cell.remove());
    head!.append(...shown.map((school) => headOf(school)));
    for (const row of rows) {
      row.querySelectorAll('td').forEach((cell) => cell.remove());
      const key = row.dataset.by as ComparedBy;
      row.append(...shown.map((school) => cellOf(school, school.facts[key], key)));
      const values = new Set(shown.map((school) => school.facts[key]?.value));
      row.toggleAttribute('data-differs', !OWN.includes(key) && values.size > 1);
    }
    const same = shown.length > 1 && !rows.some((row) => row.hasAttribute('data-differs'));
    part('alike')!.textContent = same ? words.alike : '';
  }

  function headOf(school: SchoolBrief): HTMLElement {
    const cell = element('th');
    cell.scope = 'col';
    cell.dataset.school = school.id;
    const link = element('a', '', school.name);
    link.href = `${root}${school.path}`;
    const remove = element('button', 'no-print', words.remove);
    remove.type = 'button';
    remove.setAttribute('aria-label', `${words.remove} ${school.name}`);
    remove.addEventListener('click', () => takeOut(school));
    if (school.sample) cell.append(element('span', 'sample', words.sample));
    cell.append(link, remove);
    return cell;
  }

  function cellOf(school: SchoolBrief, fact: BriefFact | undefined, key: ComparedBy): HTMLElement {
    const cell = element('td');
    cell.dataset.name = school.name;
    if (key === 'website' && school.website && fact?.value) {
      const link = element('a', '', fact.value);
      link.href = school.website;
      link.rel = 'nofollow noopener external';
      link.append(element('span', 'visually-hidden', words.external));
      cell.append(link);
    } else cell.append(element('span', fact?.value ? '' : 'missing', fact?.value ?? words.missing));
    if (fact?.note) cell.append(element('small', '', fact.note));
    return cell;
  }

  function takeOut(school: SchoolBrief): void {
    shown = shown.filter(({ id }) => id !== school.id);
    keep(shown.map(({ id }) => id));
    pickShown();
    draw();
    status!.textContent = fillSlots(words.removed, { name: school.name, n: shown.length });
    (head!.querySelector<HTMLElement>('[data-school] button') ?? document.getElementById('main'))?.focus();
  }

  async function fetchAll(wanted: readonly string[]): Promise<void> {
    const ids = wanted.slice(0, COMPARED_AT_MOST);
    if (ids.length === 0) {
      draw();
      return;
    }
    status!.textContent = words.loading;
    const { found, unknown, failed } = await fetchBriefs(ids, address);
    shown = found;
    draw();
    // Those the network kept back stay in the address, so that loading it again brings them.
    keep(ids.filter((id) => !unknown.includes(id)));
    if (failed.length === 0) pickShown();
    const notes = [
      unknown.length > 0 && fillSlots(words.unknown, { ids: unknown.join('、') }),
      failed.length > 0 && fillSlots(words.failed, { n: failed.length }),
      wanted.length > ids.length && words.many,
    ].filter(Boolean);
    told!.textContent = notes.join('');
    const names = found.map(({ name }) => name).join('、');
    status!.textContent = `${found.length > 0 ? fillSlots(words.shown, { n: found.length, names }) : ''}${notes.join('')}`;
  }

  box.querySelector<HTMLInputElement>('[data-differ]')?.addEventListener('change', (event) => {
    result!.toggleAttribute('data-marked', (event.target as HTMLInputElement).checked);
  });
  box.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  void fetchAll(asked.length > 0 ? asked : own);
}

document.querySelectorAll<HTMLElement>('[data-compare]').forEach(start);
