import { toCsv } from '../base/csv.ts';

/** One exhibit as the finder has it: what every view, order and export needs of it. */
export interface Exhibit {
  record: number;
  title: string;
  path: string;
  room: string;
  years: readonly string[];
  places: readonly string[];
  topic: string;
  majors: readonly string[];
  sample: boolean;
}

export const orders = ['newest', 'place', 'relevance'] as const;
export type Order = (typeof orders)[number];

export const views = ['wall', 'list', 'topic', 'place', 'year'] as const;
export type View = (typeof views)[number];

/** The year a thing itself is of: its own stands first, those it has to do with after it. */
const ownYear = ({ years }: Exhibit): string => years[0] ?? '';

/** Exhibits in an order; what has no year or no place comes last, ties stay as they were. */
export function inOrder(exhibits: readonly Exhibit[], order: Order): Exhibit[] {
  const all = [...exhibits];
  if (order === 'newest') return all.sort((a, b) => ownYear(b).localeCompare(ownYear(a)));
  if (order === 'place')
    return all.sort((a, b) => (a.places[0] ?? '\uffff').localeCompare(b.places[0] ?? '\uffff', 'zh-CN'));
  return all;
}

/**
 * Exhibits under headings, in one pass: by topic, by each of their places, by their own year (newest first).
 * @param none the heading of what has none
 * @param only the places that are asked for, where some are
 */
export function grouped(
  exhibits: readonly Exhibit[],
  view: 'topic' | 'place' | 'year',
  none: string,
  only: readonly string[] = [],
): Map<string, Exhibit[]> {
  const groups = new Map<string, Exhibit[]>();
  for (const exhibit of exhibits) {
    const own = headingsOf(exhibit, view).filter(
      (name) => view !== 'place' || only.length === 0 || only.includes(name),
    );
    for (const name of own.length > 0 ? own : [none]) {
      const group = groups.get(name);
      if (group) group.push(exhibit);
      else groups.set(name, [exhibit]);
    }
  }
  const last = (name: string) => (name === none ? 1 : 0);
  const sorted = [...groups].sort(
    ([a, x], [b, y]) =>
      last(a) - last(b) || (view === 'year' ? b.localeCompare(a) : y.length - x.length || a.localeCompare(b, 'zh-CN')),
  );
  return new Map(sorted);
}

function headingsOf(exhibit: Exhibit, view: 'topic' | 'place' | 'year'): readonly string[] {
  if (view === 'place') return exhibit.places;
  return [view === 'topic' ? exhibit.topic : ownYear(exhibit)].filter(Boolean);
}

/** What hangs under one heading. */
export interface Shelf {
  /** Undefined for the one shelf of a view without headings. */
  name?: string;
  /** How many belong there, those that do not hang yet among them. */
  total: number;
  exhibits: Exhibit[];
}

/**
 * What hangs in a view, shelf by shelf.
 * @param limit how many hang at most, counting one under two headings twice
 * @param heads what is needed for headings: that of what has none, and the places that are asked for
 */
export function shelvesOf(
  exhibits: readonly Exhibit[],
  view: View,
  limit: number,
  { none, places }: { none: (view: 'topic' | 'place' | 'year') => string; places: readonly string[] },
): Shelf[] {
  if (view === 'wall' || view === 'list') return [{ total: exhibits.length, exhibits: exhibits.slice(0, limit) }];
  let left = limit;
  return [...grouped(exhibits, view, none(view), places)].map(([name, own]) => {
    const hung = own.slice(0, Math.max(0, left));
    left -= hung.length;
    return { name, total: own.length, exhibits: hung };
  });
}

/** What is shown, as a table. @param heads names of the columns, in order */
export const exhibitsCsv = (
  exhibits: readonly Exhibit[],
  heads: readonly string[],
  address: (path: string) => string,
  yes: string,
): string =>
  toCsv(
    heads,
    exhibits.map(({ title, room, years, places, topic, majors, sample, path }) => [
      title,
      room,
      years.join('；'),
      places.join('；'),
      topic,
      majors.join('；'),
      sample ? yes : '',
      address(path),
    ]),
  );

/** The same for programs. */
export const exhibitsJson = (exhibits: readonly Exhibit[], address: (path: string) => string): string =>
  JSON.stringify(
    exhibits.map(({ record: _, path, ...rest }) => ({ ...rest, url: address(path) })),
    null,
    2,
  );
