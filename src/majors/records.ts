import type { SearchRecord } from '../search/record.ts';
import { type Major, majorPath } from './major.ts';

/** What the search knows of majors: categories and classes by name. */
export function majorRecords(majors: readonly Major[], room: string): SearchRecord[] {
  return majors.map((major) => ({ title: major.name, path: majorPath(major), room }));
}
