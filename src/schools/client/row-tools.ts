import { element } from '../../base/element.ts';
import { fillSlots } from '../../base/slots.ts';
import { comparedShelf, savedShelf } from '../device.ts';
import { COMPARED_AT_MOST, holds, type Picked, toggled, withIds } from '../picks.ts';
import { button, chip, explain, mark } from './row-buttons.ts';

/** What the tray and the buttons of rows say; `{name}` and `{n}` are filled here. */
export type TrayWords = Record<
  | 'compare'
  | 'compareOf'
  | 'save'
  | 'saveOf'
  | 'count'
  | 'one'
  | 'go'
  | 'remove'
  | 'first'
  | 'removed'
  | 'full'
  | 'fleeting'
  | 'cleared'
  | 'saved'
  | 'mine'
  | 'unsaved'
  | 'blocked',
  string
>;

const compared = comparedShelf();
const saved = savedShelf();

/** Puts the two buttons on every row, and keeps tray, rows and the school's own button saying the same. */
function start(tray: HTMLElement): void {
  const words = JSON.parse(tray.dataset.words ?? '{}') as TrayWords;
  const said = document.querySelector<HTMLElement>('[data-tray-said]');
  const told = tray.querySelector<HTMLElement>('[data-tray-told]');
  const list = tray.querySelector('ul');
  const go = tray.querySelector<HTMLAnchorElement>('[data-tray-go]');
  const count = tray.querySelector<HTMLElement>('[data-tray-count]');
  if (!said || !told || !list || !go || !count) return;
  const page = go.getAttribute('href') ?? '';

  /** Heard at once; seen in the tray while it is open, else where the button was. */
  const say = (text: string, beside?: Element) => {
    said.textContent = text;
    told.textContent = text;
    const note = beside?.closest('[data-save-box]')?.querySelector<HTMLElement>('[data-save-note]');
    if (note) note.textContent = text;
  };

  function compare(pick: Picked, beside?: Element): void {
    const before = compared.picks();
    const after = toggled(before, pick, COMPARED_AT_MOST);
    if (!after) {
      say(fillSlots(words.full, { name: pick.name }), beside);
      return;
    }
    const keeps = compared.put(after);
    const added = after.length > before.length;
    say(
      fillSlots(added ? words.first : words.removed, { name: pick.name, n: after.length }) +
        (added && !keeps ? words.fleeting : ''),
    );
    show();
  }

  /** From the message of what was kept to where it is kept. */
  function leadOn(beside: Element): void {
    const link = element('a', '', words.mine);
    link.href = tray.dataset.saved ?? '';
    beside.closest('[data-save-box]')?.querySelector('[data-save-note]')?.append(' ', link);
  }

  function save(pick: Picked, beside: Element): void {
    const after = toggled(saved.picks(), pick) ?? [];
    const keeps = saved.put(after);
    const text = !keeps ? words.blocked : holds(after, pick.id) ? words.saved : words.unsaved;
    if (!keeps || text === words.saved) explain(beside);
    say(fillSlots(text, { name: pick.name }), beside);
    if (keeps && text === words.saved) leadOn(beside);
    show();
  }

  /** Taking the last chip away must not leave the focus on nothing. */
  function takeOut(pick: Picked): void {
    compare(pick);
    const next = list?.querySelector('button') ?? document.querySelector<HTMLElement>('#main');
    next?.focus();
  }

  function show(): void {
    const picks = compared.picks();
    tray.hidden = picks.length === 0;
    document.documentElement.toggleAttribute('data-tray', picks.length > 0);
    list?.replaceChildren(...picks.map((pick) => chip(pick, fillSlots(words.remove, { name: pick.name }), takeOut)));
    count!.textContent = fillSlots(picks.length > 1 ? words.count : `${words.count}，${words.one}`, {
      n: picks.length,
    });
    go!.hidden = picks.length < 2;
    go!.textContent = fillSlots(words.go, { n: picks.length });
    go!.href = withIds(
      page,
      picks.map(({ id }) => id),
    );
    mark('[data-pick]', picks);
    mark('[data-save]', saved.picks());
  }

  document.querySelectorAll<HTMLElement>('[data-school-rows] > li').forEach((row) => {
    const link = row.querySelector('a');
    const id = link && /(\d{10})\/$/.exec(link.pathname)?.[1];
    if (!id) return;
    const pick = { id, name: link.textContent?.trim() ?? '' };
    const tools = document.createElement('span');
    tools.className = 'row-tools';
    tools.append(
      button('pick', id, words.compare, fillSlots(words.compareOf, pick), () => compare(pick)),
      button('save', id, words.save, fillSlots(words.saveOf, pick), (me) => save(pick, me)),
    );
    row.append(tools);
  });
  document.querySelectorAll<HTMLElement>('button[data-name]').forEach((own) => {
    const { save: kept, pick: picked, name = '' } = own.dataset;
    own.addEventListener('click', () =>
      kept ? save({ id: kept, name }, own) : compare({ id: picked ?? '', name }, own),
    );
  });
  tray.querySelector('[data-tray-clear]')?.addEventListener('click', () => {
    compared.put([]);
    say(words.cleared);
    show();
    document.querySelector<HTMLElement>('#main')?.focus();
  });
  // A page that comes back from the browser's memory may be older than what was picked since.
  window.addEventListener('pageshow', show);
  show();
}

document.querySelectorAll<HTMLElement>('[data-tray]').forEach(start);
