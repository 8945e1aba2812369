import { toCsv } from '../base/csv.ts';
import type { SchoolBrief } from './brief.ts';

/** Columns of the table of saved schools, in order; their headers come with the page. */
export const savedColumns = ['id', 'name', 'province', 'places', 'level', 'ownership', 'website', 'page'] as const;

/**
 * The saved schools as a CSV file; what is not known is an empty cell.
 * @param headers as many as `savedColumns`
 * @param address full address of a path from the site's root
 */
export const savedCsv = (
  headers: readonly string[],
  schools: readonly (Pick<SchoolBrief, 'id' | 'name' | 'path'> & Partial<SchoolBrief>)[],
  address: (path: string) => string,
): string =>
  toCsv(
    headers,
    schools.map((school) => savedColumns.map((column) => (column === 'page' ? address(school.path) : school[column]))),
  );
