import type { Entry } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import { nearest } from '../../src/base/text.ts';
import type { Read } from './read.ts';
import type { Library, ShelfName } from './shelves.ts';

type Names = (library: Library) => [id: string, name: string | undefined][];
const byTitle =
  (shelf: 'events' | 'stories'): Names =>
  (library) =>
    library[shelf].map(({ id, data }) => [id, data.title]);
const byName =
  (
    shelf: Exclude<
      ShelfName,
      'events' | 'stories' | 'works' | 'weeks' | 'tours' | 'interests' | 'about' | 'schoolMajors' | 'workPages'
    >,
  ): Names =>
  (library) =>
    (library[shelf] as Entry<{ name: string }>[]).map(({ id, data }) => [id, data.name]);

/** The fields that hold ids, and what those are called. */
const called: Record<string, Names> = {
  kind: byName('eventKinds'),
  topic: byName('topics'),
  place: byName('places'),
  places: byName('places'),
  major: byName('majors'),
  majors: byName('majors'),
  people: byName('people'),
  events: byTitle('events'),
  call: byTitle('events'),
  policies: (library) =>
    library.policies.flatMap(({ id, data }): [string, string | undefined][] => [
      [id, data.name],
      [id, data.shortName],
    ]),
};

/** The fields of a campus that hold ids of the same file, and the list those stand in. */
const within: Record<string, string> = {
  exits: 'stops',
  to: 'stops',
  stops: 'stops',
  room: 'rooms',
  building: 'buildings',
};

const namesWithin = (list: unknown): [id: string, name: string | undefined][] =>
  (Array.isArray(list) ? (list as { id?: unknown; name?: unknown }[]) : []).flatMap((one) =>
    typeof one?.id === 'string' && typeof one.name === 'string' ? [[one.id, one.name]] : [],
  );

const QUOTED = /^[“”‘’]|[“”‘’]$/;
const bare = (value: string): string => value.replace(/^[“”‘’"]|[“”‘’"]$/g, '');

/** Better advice where the value itself shows what was meant: quotes and commas of Chinese typing, names for ids. */
export function withHints(faults: readonly Fault[], reads: readonly Read[], library: Library): Fault[] {
  const raws = new Map(reads.map((read) => [read.file, read.raw]));
  return faults.map((fault) => {
    const raw = raws.get(fault.file);
    if (!raw || !fault.field || !/^(wrongValue|wrongDate|unknownReference)$/.test(fault.kind)) return fault;
    // Where a number is wanted, its quotes are not to be mended but left out.
    if (/^-?[\d.]+（/.test(fault.instead)) return fault;
    const path = fault.field.split('.');
    const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], raw);
    const instead = typeof value === 'string' ? hint(path, value, raw, library) : undefined;
    return instead ? { ...fault, instead } : fault;
  });
}

function hint(path: readonly string[], value: string, raw: Read['raw'], library: Library): string | undefined {
  const inList = /^\d+$/.test(path.at(-1)!);
  if (inList && /[，、]/.test(value)) {
    const items = value.split(/[，、]\s*/).map((item) => (QUOTED.test(item) ? `"${bare(item)}"` : item));
    return `[${items.join(', ')}]（逗号${QUOTED.test(value) ? '和引号用英文的' : '用半角 ,'}）`;
  }
  if (inList && /^[\w-]+(?: +[\w-]+)+$/.test(value)) return `[${value.split(/ +/).join(', ')}]（中间用半角逗号隔开）`;
  if (QUOTED.test(value)) return `"${bare(value)}"（英文双引号；现在是中文引号）`;
  const field = inList ? path.at(-2)! : path.at(-1)!;
  if (field === 'cover') return mediumOf(value, raw);
  if (!/\p{Script=Han}/u.test(value)) return undefined;
  const names = within[field] ? namesWithin(raw[within[field]]) : called[field]?.(library);
  // The kinds of an event are entries; those of buildings and props are a fixed list.
  return names && (field !== 'kind' || path.length === 1) ? idOf(value, names) : undefined;
}

/** `cover: workshop.webp` names the file; the medium's id is wanted. */
function mediumOf(value: string, raw: Read['raw']): string | undefined {
  const media = Array.isArray(raw.media) ? (raw.media as { id?: unknown; src?: unknown }[]) : [];
  const file = value.replace(/^\.\//, '');
  const medium = media.find(({ id, src }) => src === `./${file}` || id === file.replace(/\.\w+$/, ''));
  return medium && `${String(medium.id)}（图片在 media 里的编号，不是文件名）`;
}

function idOf(value: string, names: ReturnType<Names>): string | undefined {
  const near = nearest(
    value,
    names.flatMap(([, name]) => name ?? []),
  );
  const found =
    names.find(([, name]) => name === value) ??
    names.find(([, name]) => name && (name.startsWith(value) || value.startsWith(name))) ??
    names.find(([, name]) => name && name === near);
  if (!found) return undefined;
  const [id, name] = found;
  return `${/^\d+$/.test(id) ? `"${id}"` : id}（${name}）`;
}
