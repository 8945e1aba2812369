import { createHash } from 'node:crypto';
import type { FieldType } from '../../base/data-table.ts';
import { t } from '../../words/words.ts';
import { type Held, spelling } from './tables.ts';

const SPEC = 'https://datapackage.org/profiles/2.0';

interface About {
  title: string;
  description: string;
  homepage: string;
  licence: string;
  version: string;
}

type FieldOf = Held['fields'][number];

/** How a column's type is written in the schema of a CSV. */
const inCsv: Record<FieldType, object> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  year: { type: 'year' },
  date: { type: 'date' },
  boolean: { type: 'boolean', trueValues: [spelling.yes], falseValues: [spelling.no] },
  list: { type: 'list', delimiter: spelling.delimiter },
};

/** The same for JSON, which has lists and truth values of its own. */
const inJson = (type: FieldType): object => ({ type: type === 'list' ? 'array' : type === 'year' ? 'integer' : type });

const tableName = (name: string): string => t(`data.table.${name}` as 'data.table.schools');
const tableNote = (name: string): string => t(`data.table.${name}.note` as 'data.table.schools.note');

/** Beyond so many the sources are told row by row only, in their own column. */
const FEW = 40;

const sizeOf = (text: string) => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});

/** The files of one table: the CSV with the words of its header, the JSON with its keys. */
function resourcesOf(held: Held): object[] {
  const { name, fields, key, csv, json, nested, sources } = held;
  const about = {
    description: tableNote(name),
    encoding: 'utf-8',
    ...(sources.length > 0 && sources.length <= FEW
      ? { sources: sources.map(({ title, url }) => ({ title, ...(url ? { path: url } : {}) })) }
      : {}),
  };
  const headerOf = (wanted: string) => fields.find((field) => field.name === wanted)?.title;
  const explained = ({ title, note }: FieldOf) => ({ title, description: note });
  return [
    {
      name,
      title: tableName(name),
      path: `${name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      ...about,
      ...sizeOf(csv),
      schema: {
        $schema: `${SPEC}/tableschema.json`,
        fields: fields.map((field) => ({
          name: field.title,
          ...inCsv[field.type],
          ...explained(field),
          key: field.name,
        })),
        missingValues: [''],
        ...(key ? { primaryKey: [headerOf(key)] } : {}),
      },
    },
    {
      name: `${name}-json`,
      title: t(nested ? 'data.json.nested' : 'data.json', { title: tableName(name) }),
      path: `${name}.json`,
      format: 'json',
      mediatype: 'application/json',
      ...about,
      ...sizeOf(json),
      ...(nested
        ? {}
        : {
            type: 'table',
            schema: {
              $schema: `${SPEC}/tableschema.json`,
              fields: fields.map((field) => ({ name: field.name, ...inJson(field.type), ...explained(field) })),
              fieldsMatch: ['superset'],
              ...(key ? { primaryKey: [key] } : {}),
            },
          }),
    },
  ];
}

/** The description of all files: https://datapackage.org/standard/data-package/ (2.0). No clock: `version` is a day of the content. */
export const dataPackage = (tables: readonly Held[], { title, description, homepage, licence, version }: About) => ({
  $schema: `${SPEC}/datapackage.json`,
  name: 'yunshang-zhijiaozhou',
  title,
  description,
  homepage,
  version,
  licenses: [{ title: licence, path: homepage }],
  resources: tables.flatMap(resourcesOf),
});
