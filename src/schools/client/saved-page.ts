import { element } from '../../base/element.ts';
import { fillSlots } from '../../base/slots.ts';
import type { SchoolBrief } from '../brief.ts';
import { savedShelf } from '../device.ts';
import { COMPARED_AT_MOST, holds, idsIn, type Picked, withIds } from '../picks.ts';
import { savedCsv } from '../saved-csv.ts';
import { schoolPath } from '../school.ts';
import { fetchBriefs, offerAddress } from './briefs.ts';

/** What the page of saved schools says; slots are filled here. */
export type SavedWords = Record<
  | 'count'
  | 'shared'
  | 'kept'
  | 'remove'
  | 'removeOf'
  | 'removed'
  | 'undo'
  | 'back'
  | 'sample'
  | 'failed'
  | 'unknown'
  | 'gone'
  | 'blocked'
  | 'compare'
  | 'compareFirst'
  | 'file',
  string
>;

/** Lists what this device keeps, or, where the address names schools, what somebody handed on. */
function start(box: HTMLElement): void {
  const words = JSON.parse(box.dataset.words ?? '{}') as SavedWords;
  const headers = JSON.parse(box.dataset.columns ?? '[]') as string[];
  const root = box.dataset.root ?? '';
  const shelf = savedShelf();
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`)!;
  const shared = idsIn(location.search);
  let picks: readonly Picked[] = shared.length > 0 ? shared.map((id) => ({ id, name: id })) : shelf.picks();
  let briefs: SchoolBrief[] = [];
  let mine = shared.length === 0;
  const keeps = !mine || shelf.put(picks);

  /** Without network the table still has what the device knows. */
  const known = ({ id, name }: Picked) => briefOf(id) ?? { id, name, path: schoolPath({ id }) };
  const briefOf = (id: string) => briefs.find((brief) => brief.id === id);
  const say = (text: string) => {
    part('said').textContent = text;
  };

  function draw(): void {
    const ids = picks.map(({ id }) => id);
    part('empty').hidden = ids.length > 0;
    part('result').hidden = ids.length === 0;
    part('shared').hidden = mine;
    part('count').textContent = fillSlots(mine ? words.count : words.shared, { n: ids.length });
    part('list').replaceChildren(...picks.map(rowOf));
    const compare = part('go') as HTMLAnchorElement;
    compare.hidden = ids.length < 2;
    compare.textContent = ids.length > COMPARED_AT_MOST ? words.compareFirst : words.compare;
    compare.href = withIds(compare.pathname, ids.slice(0, COMPARED_AT_MOST));
    offerAddress(part('share'), new URL(withIds(location.pathname, ids), location.href).href);
  }

  function rowOf(pick: Picked): HTMLElement {
    const brief = briefOf(pick.id);
    const row = element('li');
    const link = element('a', '', brief?.name ?? pick.name);
    link.href = root + schoolPath(pick);
    row.append(link);
    if (brief?.sample) row.append(element('span', 'sample', words.sample));
    if (brief) row.append(element('p', '', [brief.province + brief.places, brief.level, brief.ownership].join(' · ')));
    if (mine) {
      const remove = element('button', 'no-print', words.remove);
      remove.type = 'button';
      remove.setAttribute('aria-label', fillSlots(words.removeOf, { name: pick.name }));
      remove.addEventListener('click', () => takeOut(pick));
      row.append(remove);
    }
    return row;
  }

  /** What was taken out can be put back where it stood, until the next one is. */
  function takeOut(pick: Picked): void {
    const before = picks;
    picks = picks.filter(({ id }) => id !== pick.id);
    shelf.put(picks);
    draw();
    say(fillSlots(words.removed, { name: pick.name }));
    const undo = element('button', '', words.undo);
    undo.type = 'button';
    undo.addEventListener('click', () => {
      picks = before;
      shelf.put(picks);
      part('undo').replaceChildren();
      draw();
      say(fillSlots(words.back, { name: pick.name }));
      box.querySelector<HTMLElement>(`[data-list] a[href$="/${pick.id}/"]`)?.focus();
    });
    part('undo').replaceChildren(element('span', '', fillSlots(words.removed, { name: pick.name })), undo);
    undo.focus();
  }

  part('keep').addEventListener('click', () => {
    const own = shelf.picks();
    const added = picks.filter(({ id }) => briefOf(id) && !holds(own, id));
    if (!shelf.put([...own, ...added])) {
      say(words.blocked);
      part('told').textContent = words.blocked;
      return;
    }
    picks = shelf.picks();
    mine = true;
    history.replaceState(history.state, '', location.pathname);
    say(fillSlots(words.kept, { n: added.length }));
    void fetchAll();
  });
  part('csv').addEventListener('click', () => {
    const csv = savedCsv(headers, picks.map(known), (path) => new URL(root + path, location.href).href);
    const link = element('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    link.download = words.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
  part('print').addEventListener('click', () => window.print());

  /** Names come with the picks, the rest from each school's file; without network the names are still there. */
  async function fetchAll(): Promise<void> {
    draw();
    const { found, unknown, failed } = await fetchBriefs(
      picks.map(({ id }) => id),
      box.dataset.brief ?? '',
    );
    briefs = found;
    picks = picks
      .filter(({ id }) => mine || !unknown.includes(id))
      .map(({ id, name }) => ({ id, name: briefOf(id)?.name ?? name }));
    draw();
    const notes = [
      !keeps && words.blocked,
      unknown.length > 0 && fillSlots(mine ? words.gone : words.unknown, { ids: unknown.join('、') }),
      failed.length > 0 && fillSlots(words.failed, { n: failed.length }),
    ];
    part('told').textContent = notes.filter(Boolean).join('');
  }

  void fetchAll();
}

document.querySelectorAll<HTMLElement>('[data-saved]').forEach(start);
