import type { SearchRecord } from '../search/record.ts';
import { type School, schoolPath } from './school.ts';
import { majorsOf } from './teaching.ts';

/**
 * What the search knows of schools: current and former names, place, level, ownership, majors.
 * @param also what else a school has that other rooms know of: `tour`, `open`
 */
export function schoolRecords(schools: readonly School[], also: (school: School) => readonly string[]): SearchRecord[] {
  return schools.map((school) => ({
    title: school.name,
    aliases: school.formerNames.map((former) => former.name),
    keywords: [
      school.id,
      ...(school.shuanggao?.groups ?? []).map((group) => group.name),
      ...(school.teaches?.majors ?? []).map((taught) => taught.name),
    ],
    path: schoolPath(school),
    room: 'schools',
    places: school.places,
    level: school.level,
    ownership: school.ownership,
    majors: majorsOf(school).map(({ major }) => major),
    has: [...(school.shuanggao ? ['shuanggao'] : []), ...also(school)],
    sample: school.sample,
  }));
}
