import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault, FaultKind } from '../base/faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import { classCodeOf, levelOfCode, type MajorLevel } from '../majors/code.ts';
import type { Major } from '../majors/major.ts';
import { schoolReferenceFaults } from './faults.ts';
import { taughtLevel } from './taught.ts';
import type { ListedMajor, MajorListData } from './teaching-schema.ts';
import { resolveSchool, type SchoolIndex } from './school.ts';

/** What is wrong with one major, whether it stands in a file of the library or in a table to be imported. */
export interface TaughtFault {
  field: keyof ListedMajor;
  kind: FaultKind;
  found: string;
  instead: string;
}

/** Codes of lists before this year are those of an older catalogue, in which the same digits mean something else. */
const CATALOGUE = 2021;

interface Around {
  /** The level of the school. */
  school: MajorLevel;
  /** The year of the list. */
  year: number;
  /** The catalogue's classes by code; empty where it could not be read. */
  classes: ReadonlyMap<string, Major>;
}

/**
 * Contradictions between a major's code, level and class. The first two digits of a code tell its level, the first
 * four of 高职专科 its class (职业教育专业目录（2021年）); what a school of another level teaches has to be said.
 */
export function taughtFaults(major: ListedMajor, { school, year, classes }: Around): TaughtFault[] {
  const { code, level, major: slug } = major;
  if (!code) return [];
  if (year < CATALOGUE)
    return [
      {
        field: 'code',
        kind: 'wrongValue',
        found: `${code}，而名单是${year}年的`,
        instead: `留空：${CATALOGUE}年以前的代码是旧目录的，同样的数字说的是别的专业`,
      },
    ];
  const says = levelOfCode(code);
  if (!says)
    return [
      {
        field: 'code',
        kind: 'wrongValue',
        found: `${code}，前两位 ${code.slice(0, 2)} 不属于任何层次`,
        instead: '2021年目录的代码：职业本科 21—39、高职专科 41—59、中职 61—79 开头；来源没有就留空',
      },
    ];
  if (level && level !== says)
    return [
      {
        field: 'level',
        kind: 'wrongValue',
        found: `${level}，而代码 ${code} 是${says}的`,
        instead: `${says}；或改正代码`,
      },
    ];
  if (!level && (says === '中职') !== (school === '中职'))
    return [
      {
        field: 'code',
        kind: 'wrongValue',
        found: `${code} 是${says}的代码，学校是${school}`,
        instead: `2021年目录的代码（旧目录的不能用）；学校确实办${says}，就把层次写成 ${says}`,
      },
    ];
  const four = classCodeOf(code);
  if (!four || classes.size === 0) return [];
  const own = classes.get(four);
  if (!own)
    return [
      {
        field: 'code',
        kind: 'unknownReference',
        found: `${code}，目录里没有代码为 ${four} 的专业类`,
        instead: '核对代码；来源没有就留空',
      },
    ];
  return slug && slug !== own.slug
    ? [
        {
          field: 'major',
          kind: 'wrongValue',
          found: `${slug}，而代码 ${code} 属于${own.name}`,
          instead: `${own.slug}（${own.name}）；或改正代码`,
        },
      ]
    : [];
}

/** What tells two majors of one school apart: the same name may be taught at two levels. */
export const majorKey = (major: Pick<ListedMajor, 'name' | 'code' | 'level'>, school: MajorLevel): string =>
  `${taughtLevel(major, school)} ${major.name}`;

/** Faults of the lists of majors. */
export function majorListFaults(
  lists: readonly Entry<MajorListData>[],
  known: { schools: SchoolIndex; majors: Targets; classes: ReadonlyMap<string, Major> },
): Fault[] {
  return lists.flatMap((entry) => {
    // A file whose name is no 标识码 has been told already.
    if (!/^\d{10}$/.test(entry.id)) return [];
    const unknown = schoolReferenceFaults({ ...entry, data: { sample: true } }, 'lists', entry.id, known.schools);
    const school = resolveSchool(known.schools, entry.id);
    if (unknown.length > 0 || !school?.level)
      return unknown.map((fault) => ({ ...fault, kind: 'misplacedFile' as const, field: undefined, line: 1 }));
    return listFaults(entry, school.level, known);
  });
}

function listFaults(
  entry: Entry<MajorListData>,
  school: MajorLevel,
  known: { majors: Targets; classes: ReadonlyMap<string, Major> },
): Fault[] {
  const { lists, updated } = entry.data;
  const first = new Map<string, string>();
  const real = { ...entry, data: {} };
  return lists.flatMap(({ year, majors }, i) => [
    ...(String(year) > updated.slice(0, 4)
      ? [
          faultIn(
            entry,
            'wrongDate',
            `lists.${i}.year`,
            `${year}，晚于 updated 的 ${updated}`,
            '名单的年份；updated 每次改动都要改',
          ),
        ]
      : []),
    ...majors.flatMap((major, k) => {
      const at = `lists.${i}.majors.${k}`;
      const key = majorKey(major, school);
      const other = first.get(key);
      if (!other) first.set(key, at);
      const faults = taughtFaults(major, { school, year, classes: known.classes });
      return [
        ...(other
          ? [faultIn(entry, 'repeated', `${at}.name`, `${key}，前面已经写过`, '一所学校的同一个专业只写一次')]
          : []),
        ...faults.map(({ field, kind, found, instead }) => faultIn(entry, kind, `${at}.${field}`, found, instead)),
        ...(faults.length === 0 ? classFaults(real, `${at}.major`, major.major, known) : []),
      ];
    }),
  ]);
}

function classFaults(
  from: Entry<object>,
  field: string,
  slug: string | undefined,
  known: { majors: Targets; classes: ReadonlyMap<string, Major> },
): Fault[] {
  const unknown = referenceFaults(from, field, slug, known.majors);
  if (unknown.length > 0 || !slug || known.classes.size === 0) return unknown;
  return [...known.classes.values()].some((major) => major.slug === slug)
    ? []
    : [faultIn(from, 'wrongValue', field, `${slug} 是专业大类`, '专业类的 slug（content/majors.csv 里代码四位的）')];
}
