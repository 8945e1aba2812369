import type { Source } from '../base/fields.ts';
import { classCodeOf, levelOfCode, type MajorLevel } from '../majors/code.ts';
import type { Major } from '../majors/major.ts';
import type { ListedMajor, MajorListData } from './teaching-schema.ts';

/** One 专业 a school teaches, with what was derived: its level always, its class where that is known. */
export interface TaughtMajor {
  name: string;
  code?: string | undefined;
  level: MajorLevel;
  /** Slug of its 专业类. */
  major?: string | undefined;
  /** The year whose list of enrolment or registration names it. */
  year: number;
  source: Source;
}

/** What a school's list says. */
export interface Teaches {
  majors: readonly TaughtMajor[];
  updated: string;
}

/** What is written, else what the code says, else the school's own level. */
export const taughtLevel = (major: Pick<ListedMajor, 'code' | 'level'>, school: MajorLevel): MajorLevel =>
  major.level ?? levelOfCode(major.code ?? '') ?? school;

/** The class a code says, else the one written; undefined where neither tells. */
export function taughtClass(
  major: Pick<ListedMajor, 'code' | 'major'>,
  classes: ReadonlyMap<string, Major>,
): string | undefined {
  return classes.get(classCodeOf(major.code ?? '') ?? '')?.slug ?? major.major;
}

/**
 * A list as one row of majors, the newest year first.
 * @param school the level of the school
 * @param classes the catalogue's classes by code
 */
export function teachesOf(data: MajorListData, school: MajorLevel, classes: ReadonlyMap<string, Major>): Teaches {
  const majors = data.lists
    .toSorted((a, b) => b.year - a.year)
    .flatMap(({ year, source, majors }) =>
      majors.map((major) => ({
        name: major.name,
        code: major.code,
        level: taughtLevel(major, school),
        major: taughtClass(major, classes),
        year,
        source,
      })),
    );
  return { majors, updated: data.updated };
}
