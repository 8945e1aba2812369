import type { SearchRecord } from '../search/record.ts';
import { type School, schoolPath } from './school.ts';

/** What the search knows of schools: current and former names. `placeName` turns a code into a name. */
export function schoolRecords(
  schools: readonly School[],
  room: string,
  placeName: (code: string) => string | undefined,
): SearchRecord[] {
  return schools.map((school) => ({
    title: school.name,
    aliases: school.formerNames.map((former) => former.name),
    path: schoolPath(school),
    room,
    places: school.places.flatMap((code) => placeName(code) ?? []),
    sample: school.sample,
  }));
}
