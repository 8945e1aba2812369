import { labelOf, roomOf } from '../../search/catalogue.ts';
import { openClient } from '../../search/client.ts';
import { sayer } from '../../search/dom.ts';
import { isNarrowed } from '../../search/filters.ts';
import { showNearWords } from '../../search/near-words.ts';
import { talk, type Turn } from '../../search/talk.ts';
import { openRows } from './finder-rows.ts';

/** What schools are narrowed by. */
const KINDS = ['place', 'level', 'ownership', 'has', 'major'] as const;
const ROOM = 'schools';
const PAGE = 40;

/** The finder: the box and the ticks narrow the very rows of the page, best first. @throws when the index does not come */
export async function start(form: HTMLFormElement): Promise<void> {
  const say = sayer(JSON.parse(form.dataset.words ?? '{}') as Record<string, string>);
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-finder-${name}]`)!;
  const [results, none, more] = [part('results'), part('none'), part<HTMLButtonElement>('more')];
  const everywhere = part<HTMLAnchorElement>('search');
  const searchPath = everywhere.getAttribute('href') ?? '';
  const client = await openClient(form.dataset.base ?? '/', ROOM);
  const { catalogue } = client;
  const rows = openRows(catalogue, results, say('room'), say('also.rows'));
  const about = [...catalogue.entries.keys()].filter(
    (record) => roomOf(catalogue, record) === ROOM && rows.has(record),
  );
  let current: Turn | undefined;
  const isAll = ({ q, chosen }: Turn) => !q && !isNarrowed(chosen);

  const show = (turn: Turn): void => {
    current = turn;
    if (isAll(turn)) rows.showAll();
    else rows.show(turn.found.slice(0, PAGE), false);
    more.hidden = isAll(turn) || turn.found.length <= PAGE;
  };

  const tell = (turn: Turn): void => {
    const { q, chosen, answer, found } = turn;
    const guessed = found.length > 0 && found.every(({ suggested }) => suggested);
    const ticked = KINDS.flatMap((kind) => (chosen.values[kind] ?? []).map((value) => labelOf(catalogue, kind, value)));
    const instead = answer?.correction && !guessed ? ` · ${say('instead', { instead: answer.question.text })}` : '';
    if (found.length === 0) status.textContent = say('none', { q: [q, ...ticked].filter(Boolean).join(' ') });
    else if (guessed) status.textContent = say('guess', { q });
    else {
      const sure = found.filter(({ suggested }) => !suggested).length;
      const also = sure < found.length ? ` · ${say('also', { n: found.length - sure })}` : '';
      status.textContent = say(isAll(turn) ? 'all' : 'found', { n: sure }) + also + instead;
    }
    none.hidden = found.length > 0;
    everywhere.href = `${searchPath}?q=${encodeURIComponent(q)}`;
    everywhere.textContent = say('search', { q });
    showNearWords(part('near'), answer, client.instant);
  };

  more.addEventListener('click', () => {
    const from = rows.count();
    rows.show(current?.found.slice(from, from + PAGE) ?? [], true);
    more.hidden = rows.count() >= (current?.found.length ?? 0);
  });
  // Who comes with a question from another page is brought to where it is answered.
  if (new URLSearchParams(location.search).get('q') && window.scrollY === 0) form.scrollIntoView();
  talk(
    { form, results, facets: part('facets'), chips: part('chips'), show, tell },
    { client, say, kinds: KINDS, about, shownAtFirst: true },
  );
}
