import type { SearchRecord } from '../search/record.ts';
import { type Work, type WorkPage, workPath } from './work.ts';

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

/** The pages about the works: how the jury judges, how the audience sees them. */
export const workPageRecords = (pages: readonly WorkPage[]): SearchRecord[] =>
  pages.map((page) => ({ title: page.title, path: workPath(page), room: 'works', sample: page.sample }));
