import type { Teaches } from './taught.ts';
import type { SchoolData } from './schema.ts';

/** A school as the site knows it: its data, its 学校标识码, and what it teaches where a list was imported. */
export type School = SchoolData & { id: string; teaches?: Teaches | undefined };

/** Schools by what editors may write: 标识码, current name, former name. Built once by `schoolIndex`. */
export interface SchoolIndex {
  byId: ReadonlyMap<string, School>;
  byName: ReadonlyMap<string, readonly School[]>;
  byFormerName: ReadonlyMap<string, readonly School[]>;
  /** True where a school's file could not be read: a name that seems unknown may be its. */
  partial?: boolean;
}

/** The index every reference to a school is read through. */
export function schoolIndex(schools: readonly School[]): SchoolIndex {
  const byName = new Map<string, School[]>();
  const byFormerName = new Map<string, School[]>();
  const add = (map: Map<string, School[]>, name: string, school: School) => {
    const known = map.get(name) ?? [];
    if (!known.includes(school)) map.set(name, [...known, school]);
  };
  for (const school of schools) {
    add(byName, school.name, school);
    for (const former of school.formerNames) add(byFormerName, former.name, school);
  }
  return { byId: new Map(schools.map((school) => [school.id, school])), byName, byFormerName };
}

/**
 * Every school a reference can mean: none when nobody bears it, several when a former name was borne by more than
 * one. A 标识码 goes before a name, a current name before a former one.
 */
export function schoolsNamed(index: SchoolIndex, ref: string): readonly School[] {
  const school = index.byId.get(ref);
  if (school) return [school];
  return index.byName.get(ref) ?? index.byFormerName.get(ref) ?? [];
}

/** The one school a reference means; undefined where it means none or is ambiguous (the checker reports both). */
export function resolveSchool(index: SchoolIndex, ref: string): School | undefined {
  const found = schoolsNamed(index, ref);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The name a school bore in a year. A former name holds up to and including `until`; one only `seenIn` a list holds
 * up to that list's year. Where several hold, the oldest does: it ended first. No year known, no past to speak of.
 */
export function nameIn(school: Pick<SchoolData, 'name' | 'formerNames'>, year: number | undefined): string {
  if (year === undefined) return school.name;
  let name = school.name;
  let ended = Number.POSITIVE_INFINITY;
  for (const former of school.formerNames) {
    const last = former.until ?? former.seenIn;
    if (last !== undefined && last >= year && last < ended) [name, ended] = [former.name, last];
  }
  return name;
}

/** A name a school bears or bore; what is not known of its years is absent. */
export interface NameSpell {
  name: string;
  /** The last year it was in use. */
  until?: number | undefined;
  /** A year whose list shows it. */
  seenIn?: number | undefined;
  current: boolean;
}

/** Every name of a school, oldest first, the present one last. */
export function namesThroughTime(school: Pick<SchoolData, 'name' | 'formerNames' | 'listedIn'>): NameSpell[] {
  const former = [...school.formerNames].reverse().map((spell) => ({ ...spell, current: false }));
  const seenIn = school.listedIn.length > 0 ? Math.max(...school.listedIn) : undefined;
  return [...former, { name: school.name, seenIn, current: true }];
}

/** Last parts of the addresses that narrow the list. */
export const provinceSlugs = { 四川省: 'sichuan', 重庆市: 'chongqing' } as const;
export const levelSlugs = { 职业本科: 'zhiye-benke', 高职专科: 'gaozhi-zhuanke', 中职: 'zhongzhi' } as const;
export const ownershipSlugs = { 公办: 'gongban', 民办: 'minban' } as const;

/** The page to print of a school. */
export const posterPath = (school: Pick<School, 'id'>): string => `/schools/${school.id}/poster/`;

export const schoolPath = (school: Pick<School, 'id'>): string => `/schools/${school.id}/`;

/** The last day anything of a school's page was changed: the school's own file or its list of majors. */
export const lastTouched = ({ updated, teaches }: Pick<School, 'updated' | 'teaches'>): string =>
  teaches && teaches.updated > updated ? teaches.updated : updated;
