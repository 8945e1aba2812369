import type { Table } from '../base/data-table.ts';
import { closing, field } from '../words/field.ts';
import { type Work, workPath } from './work.ts';

/** The submitted works as open data; of their consent nothing but that it is there. */
export const workTable: Table<Work> = {
  name: 'works',
  key: 'id',
  fields: [
    field('id', 'string', 'data.id', ({ id }) => id),
    field('title', 'string', 'data.title', ({ title }) => title),
    field('form', 'string', 'data.works.form', ({ form }) => form),
    field('by', 'string', 'data.works.by', ({ by }) => by),
    field('schoolId', 'string', 'data.schoolId', ({ school }) => school),
    field('call', 'string', 'data.works.call', ({ call }) => call),
    field('majors', 'list', 'data.majors', ({ majors }) => majors),
    field('published', 'date', 'data.published', ({ date }) => date),
    field('awards', 'list', 'data.works.awards', ({ awards }) => awards.map(({ name, by }) => `${name}, ${by}`)),
    field('summary', 'string', 'data.summary', ({ summary }) => summary),
    ...closing<Work>(workPath),
  ],
};
