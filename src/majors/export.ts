import type { Table } from '../base/data-table.ts';
import { field } from '../words/field.ts';
import { type Major, majorPath } from './major.ts';

/** The catalogue of majors as open data. */
export const majorTable: Table<Major> = {
  name: 'majors',
  key: 'slug',
  fields: [
    field('slug', 'string', 'data.majors.slug', ({ slug }) => slug),
    field('code', 'string', 'data.majors.code', ({ code }) => code),
    field('name', 'string', 'data.majors.name', ({ name }) => name),
    field('level', 'string', 'data.majors.level', ({ level }) => level),
    field('parent', 'string', 'data.majors.parent', ({ parent }) => parent),
    field('confidence', 'string', 'data.majors.confidence', ({ confidence }) => confidence),
    field('path', 'string', 'data.path', majorPath),
    field('sample', 'boolean', 'data.sample', () => false),
  ],
};
