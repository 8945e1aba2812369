import type { SearchRecord } from '../search/record.ts';
import { type Work, workPath } from './work.ts';

/** What the search knows of works: title and form. */
export function workRecords(works: readonly Work[]): SearchRecord[] {
  return works.map((work) => ({
    title: work.title,
    keywords: [work.form],
    path: workPath(work),
    room: 'works',
    sample: work.sample,
  }));
}
