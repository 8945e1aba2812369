import type { Table } from '../base/data-table.ts';
import { closing, field } from '../words/field.ts';
import { type Person, personPath } from './person.ts';

/** The people who agreed to be shown, as open data; of their consent nothing but that it is there. */
export const personTable: Table<Person> = {
  name: 'people',
  key: 'id',
  fields: [
    field('id', 'string', 'data.id', ({ id }) => id),
    field('name', 'string', 'data.people.name', ({ name }) => name),
    field('role', 'string', 'data.people.role', ({ role }) => role),
    field('honour', 'string', 'data.people.honour', ({ honour }) => honour),
    field('schoolId', 'string', 'data.schoolId', ({ school }) => school),
    field('placeCodes', 'list', 'data.placeCodes', ({ places }) => places),
    field('majors', 'list', 'data.majors', ({ majors }) => majors),
    field('published', 'date', 'data.published', ({ date }) => date),
    field('summary', 'string', 'data.summary', ({ summary }) => summary),
    ...closing<Person>(personPath),
  ],
};
