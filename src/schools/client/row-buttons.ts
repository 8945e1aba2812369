import { holds, type Picked } from '../picks.ts';

/** A button of a row: its words stand in attributes, so that the row's text stays that of the school. */
export function button(
  kind: string,
  id: string,
  text: string,
  label: string,
  onTap: (me: HTMLElement) => void,
): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.dataset[kind] = id;
  made.dataset.text = text;
  made.title = text;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', () => onTap(made));
  return made;
}

/** A row has no line for messages until it needs one: where the device keeps nothing. */
export function explain(beside: Element): void {
  const row = beside.closest('li');
  if (!row || row.dataset.saveBox !== undefined) return;
  const note = document.createElement('p');
  note.dataset.saveNote = '';
  row.dataset.saveBox = '';
  row.append(note);
}

export function chip(pick: Picked, label: string, onTap: (pick: Picked) => void): HTMLElement {
  const item = document.createElement('li');
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = pick.name;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', () => onTap(pick));
  item.append(made);
  return item;
}

export function mark(selector: string, picks: readonly Picked[]): void {
  document.querySelectorAll<HTMLElement>(selector).forEach((each) => {
    const id = each.dataset.pick ?? each.dataset.save ?? '';
    each.setAttribute('aria-pressed', String(holds(picks, id)));
  });
}
