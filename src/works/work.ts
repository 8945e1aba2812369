import type { Media } from '../base/fields.ts';
import { groupBy } from '../base/text.ts';
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
