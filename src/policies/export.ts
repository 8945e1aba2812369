import type { Table } from '../base/data-table.ts';
import { closing, field } from '../words/field.ts';
import { type Policy, policyPath } from './policy.ts';

/** Laws and policies as open data. */
export const policyTable: Table<Policy> = {
  name: 'policies',
  key: 'id',
  fields: [
    field('id', 'string', 'data.id', ({ id }) => id),
    field('name', 'string', 'data.policies.name', ({ name }) => name),
    field('shortName', 'string', 'data.policies.shortName', ({ shortName }) => shortName),
    field('kind', 'string', 'data.policies.kind', ({ kind }) => kind),
    field('scope', 'string', 'data.policies.scope', ({ scope }) => scope),
    field('issuer', 'string', 'data.policies.issuer', ({ issuer }) => issuer),
    field('number', 'string', 'data.policies.number', ({ number }) => number),
    field('date', 'string', 'data.policies.date', ({ date }) => date),
    field('effective', 'date', 'data.policies.effective', ({ effective }) => effective),
    field('url', 'string', 'data.url', ({ url }) => url),
    field('summary', 'string', 'data.summary', ({ summary }) => summary),
    field('confidence', 'string', 'data.policies.confidence', ({ confidence }) => confidence),
    field('weeks', 'list', 'data.weeks', ({ years }) => years),
    ...closing<Policy>(policyPath),
  ],
};
