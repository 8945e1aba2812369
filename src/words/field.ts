import type { Field, FieldType } from '../base/data-table.ts';
import { t, type Word } from './words.ts';

/** Words that come with a second one that explains them: `data.id` and `data.id.note`. */
export type Explained = { [W in Word]: `${W}.note` extends Word ? W : never }[Word];

/** A column whose header and meaning stand in the words. */
export const field = <T>(name: string, type: FieldType, word: Explained, of: Field<T>['of']): Field<T> => ({
  name,
  type,
  title: t(word),
  note: t(`${word}.note` as Word),
  of,
});

interface Common {
  sources: readonly { title: string }[];
  updated: string;
  sample?: true | undefined;
}

/** The columns with which every row ends that is an entry with sources. */
export const closing = <T extends Common>(path: (item: T) => string): Field<T>[] => [
  field('path', 'string', 'data.path', path),
  field('sources', 'list', 'data.sources', ({ sources }) => sources.map(({ title }) => title)),
  field('updated', 'date', 'data.updated', ({ updated }) => updated),
  field('sample', 'boolean', 'data.sample', ({ sample }) => sample === true),
];
