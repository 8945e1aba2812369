import type { Table } from '../base/data-table.ts';
import { field } from '../words/field.ts';
import { type Place, placePath } from './place.ts';

/** The places as open data; one without a code has no key, and no page. */
export const placeTable: Table<Place> = {
  name: 'places',
  fields: [
    field('code', 'string', 'data.places.code', ({ code }) => code || undefined),
    field('name', 'string', 'data.places.name', ({ name }) => name),
    field('shortName', 'string', 'data.places.shortName', ({ shortName }) => shortName),
    field('province', 'string', 'data.places.province', ({ province }) => province),
    field('kind', 'string', 'data.places.kind', ({ kind }) => kind),
    field('validFrom', 'date', 'data.places.validFrom', ({ validFrom }) => validFrom),
    field('validTo', 'date', 'data.places.validTo', ({ validTo }) => validTo),
    field('note', 'string', 'data.places.remark', ({ note }) => note),
    field('path', 'string', 'data.path', placePath),
    field('sample', 'boolean', 'data.sample', () => false),
  ],
};
