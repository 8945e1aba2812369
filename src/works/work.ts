import type { Media } from '../base/fields.ts';
import { groupBy } from '../base/text.ts';
import type { WorkPageData } from './page-schema.ts';
import type { WorkData } from './schema.ts';

/** A work as the site knows it: the school is a 标识码. */
export type Work = WorkData & { id: string };

export const workPath = (work: Pick<Work, 'id'>): string => `/works/${work.id}/`;

const forms: readonly Work['form'][] = ['征文', '微电影', '图片'];

/** Works by form, in the order of the notice; a form nobody used is left out. */
export function byForm<T extends Pick<Work, 'form'>>(works: readonly T[]): { form: Work['form']; works: T[] }[] {
  const groups = groupBy(works, (work) => work.form);
  return forms.flatMap((form) => {
    const held = groups.get(form);
    return held ? [{ form, works: held }] : [];
  });
}

/** The medium on the cover: the one the entry names, else its first; a film shows its poster. */
export const coverOf = (work: Pick<Work, 'cover' | 'media'>): Media | undefined =>
  work.media.find((medium) => medium.id === work.cover) ?? work.media[0];

export type Remark = Work['remarks'][number];

/** Whose words they are: the jury's, by what they call themselves, else the audience's. */
export const sideOf = ({ by }: Pick<Remark, 'by'>): WorkPageData['shows'] =>
  /^(评委|评审|专家)/.test(by) ? '评委' : '观众';

/** One line: what, by whom, when. */
export const awardLine = ({ name, by, year }: Work['awards'][number]): string =>
  [name, by, year === undefined ? undefined : String(year)].filter(Boolean).join(' · ');

/** A page that belongs to the works. */
export type WorkPage = WorkPageData & { id: string };

/** What a page of the works lists: works with what its side said of them; the jury's also those with an award. */
export const told = (works: readonly Work[], shows: WorkPageData['shows']): { work: Work; remarks: Remark[] }[] =>
  works
    .map((work) => ({ work, remarks: work.remarks.filter((remark) => sideOf(remark) === shows) }))
    .filter(({ work, remarks }) => remarks.length > 0 || (shows === '评委' && work.awards.length > 0));
