import { groupBy } from '../base/text.ts';
import type { TaughtMajor } from './taught.ts';
import type { School } from './school.ts';

/** What ties a school to a 专业类: majors of it in the school's list, 双高 groups filed under it, or both. */
export interface ClassTaught {
  /** Slug of the class. */
  major: string;
  taught: readonly TaughtMajor[];
  /** Names of 双高 groups. */
  groups: readonly string[];
}

/** A school and what ties it to a class. */
export interface Teacher extends ClassTaught {
  school: School;
}

/** The classes a school has to do with, each once: those of its list in the list's order, then those of 双高 groups alone. */
export function majorsOf(school: Pick<School, 'shuanggao' | 'teaches'>): ClassTaught[] {
  const taught = groupBy(school.teaches?.majors ?? [], ({ major }) => major);
  const groups = groupBy(school.shuanggao?.groups ?? [], ({ major }) => major);
  const slugs = new Set([...taught.keys(), ...groups.keys()].filter((slug) => slug !== undefined));
  return [...slugs].map((major) => ({
    major,
    taught: taught.get(major) ?? [],
    groups: (groups.get(major) ?? []).map(({ name }) => name),
  }));
}

/** Schools by the slug of each class they have to do with; in each list the order of `schools` is kept. */
export function teachersByMajor(schools: readonly School[]): Map<string, Teacher[]> {
  const teachers = schools.flatMap((school) => majorsOf(school).map((taught) => ({ ...taught, school })));
  return groupBy(teachers, ({ major }) => major);
}

/** Several classes of one category as one: each school once, with all that ties it to any of them. */
export function gathered(teachers: readonly Teacher[]): Teacher[] {
  return [...groupBy(teachers, ({ school }) => school).values()].map((same) => ({
    ...same[0]!,
    taught: same.flatMap(({ taught }) => taught),
    groups: same.flatMap(({ groups }) => groups),
  }));
}

/** Majors told with one year and source each: what stands below a heading of its own. */
export const byYearAndSource = (taught: readonly TaughtMajor[]): TaughtMajor[][] => [
  ...groupBy(taught, ({ year, source }) => `${year}\n${source.title}\n${source.url ?? ''}`).values(),
];
