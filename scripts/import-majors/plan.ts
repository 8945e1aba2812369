import { groupBy } from '../../src/base/text.ts';
import { majorKey } from '../../src/schools/teaching-faults.ts';
import type { ListedMajor, MajorListData } from '../../src/schools/teaching-schema.ts';
import type { School } from '../../src/schools/school.ts';
import type { MajorRow } from './rows.ts';

/** What an import would do to one school's list. */
export interface Change {
  school: School;
  added: string[];
  removed: string[];
  /** Majors that stay and say something else, each with what. */
  changed: { name: string; what: string }[];
  /** How many majors the list holds afterwards. */
  total: number;
  /** The list as it would be; undefined where nothing changes. */
  next: MajorListData | undefined;
}

type Group = MajorListData['lists'][number];
type Item = { major: ListedMajor; year: number; source: Group['source'] };

/**
 * The whole table against what lies there: a school it names gets the table's list in place of its own, others are
 * left alone.
 * @param lists what lies there, by 标识码
 * @param add keeps majors of a school that the table does not name
 */
export function planOf(
  rows: readonly MajorRow[],
  lists: ReadonlyMap<string, MajorListData>,
  { add, updated }: { add: boolean; updated: string },
): Change[] {
  return [...groupBy(rows, ({ school }) => school)].map(([school, own]) => {
    const before = itemsOf(lists.get(school.id), school);
    const after = new Map(own.map((row): [string, Item] => [majorKey(row.major, school.level), row]));
    if (add) for (const [key, item] of before) if (!after.has(key)) after.set(key, item);
    const changed = [...after].flatMap(([key, item]) => {
      const old = before.get(key);
      const what = old ? differences(old, item) : [];
      return what.length > 0 ? [{ name: item.major.name, what: what.join('，') }] : [];
    });
    const added = [...after].flatMap(([key, { major }]) => (before.has(key) ? [] : [major.name]));
    const removed = [...before].flatMap(([key, { major }]) => (after.has(key) ? [] : [major.name]));
    const same = added.length + removed.length + changed.length === 0;
    const next = same ? undefined : { lists: grouped([...after.values()]), updated };
    return { school, added, removed, changed, total: after.size, next };
  });
}

const itemsOf = (data: MajorListData | undefined, { level }: School): Map<string, Item> =>
  new Map(
    (data?.lists ?? []).flatMap(({ year, source, majors }) =>
      majors.map((major): [string, Item] => [majorKey(major, level), { major, year, source }]),
    ),
  );

/** What is told of a major, besides its name, before and after. */
function differences(old: Item, item: Item): string[] {
  const pairs: [string, string | number | undefined, string | number | undefined][] = [
    ['代码', old.major.code, item.major.code],
    ['专业类', old.major.major, item.major.major],
    ['层次', old.major.level, item.major.level],
    ['年份', old.year, item.year],
    ['来源', old.source.title, item.source.title],
    ['网址', old.source.url, item.source.url],
  ];
  return pairs.flatMap(([what, from, to]) => (from === to ? [] : [`${what} ${from ?? '（空）'} → ${to ?? '（空）'}`]));
}

/** One group for each year and source, the newest first; majors by code, those without one behind, by name. */
function grouped(items: readonly Item[]): Group[] {
  const rank = ({ code, name }: ListedMajor) => `${code ?? '~'}${name}`;
  const groups = groupBy(items, ({ year, source }) => [year, source.title, source.url].join('\n'));
  return [...groups.values()]
    .map((same) => ({
      year: same[0]!.year,
      source: same[0]!.source,
      majors: same.map(({ major }) => major).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)),
    }))
    .toSorted((a, b) => b.year - a.year || (a.source.title < b.source.title ? -1 : 1));
}
