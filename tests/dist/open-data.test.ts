import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dist } from '../browser.ts';

interface FieldOf {
  name: string;
  type: string;
  title: string;
  description: string;
  delimiter?: string;
  trueValues?: string[];
  falseValues?: string[];
}
interface Resource {
  name: string;
  path: string;
  type?: string;
  format: 'csv' | 'json';
  bytes: number;
  hash: string;
  schema?: { fields: FieldOf[]; primaryKey?: string[] };
}

const file = (path: string) => readFileSync(join(dist, path));
const { resources, ...about } = JSON.parse(file('datapackage.json').toString()) as {
  resources: Resource[];
  licenses: { title: string; path: string }[];
  version: string;
};
const rowsOf = (path: string) => parse<Record<string, string>>(file(path), { columns: true, bom: true });
const tables = resources.filter(({ format }) => format === 'csv');

/** What a cell of a type may be, by Table Schema. */
const fits: Record<string, (text: string, field: FieldOf) => boolean> = {
  string: () => true,
  integer: (text) => /^-?\d+$/.test(text),
  year: (text) => /^\d{4}$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  boolean: (text, { trueValues = [], falseValues = [] }) => [...trueValues, ...falseValues].includes(text),
  list: (text, { delimiter = '' }) => text.split(delimiter).every((part) => part !== '' && part.trim() === part),
};

describe('the open data', () => {
  test('describes every room, in CSV and in JSON', () => {
    const names = tables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['schools', 'weeks', 'events', 'stories', 'policies', 'places', 'majors']));
    expect(resources.map(({ path }) => path).sort()).toEqual(names.flatMap((name) => [`${name}.csv`, `${name}.json`]).sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(about.version).toMatch(/^\d{4}\.\d\d\.\d\d$/);
    expect(about.licenses[0]?.title).toContain('注明');
  });

  test.each(resources.map((one) => [one.path, one] as const))('%s is the file that is described', (path, { bytes, hash }) => {
    expect(existsSync(join(dist, path))).toBe(true);
    const content = file(path);
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
  });

  test.each(tables.map((one) => [one.path, one] as const))('every column of %s is described, and every cell is what it says', (path, { schema }) => {
    const rows = rowsOf(path);
    expect(rows.length).toBeGreaterThan(0);
    const { fields, primaryKey = [] } = schema!;
    expect(Object.keys(rows[0]!)).toEqual(fields.map(({ name }) => name));
    for (const field of fields) {
      expect(field.description.length, field.name).toBeGreaterThan(2);
      const wrong = rows.map((row) => row[field.name]!).filter((text) => text !== '' && !fits[field.type]!(text, field));
      expect(wrong, `${field.name}: ${field.type}`).toEqual([]);
    }
    for (const key of primaryKey) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
  });

  test.each(resources.filter(({ format, schema }) => format === 'json' && schema).map((one) => [one.path, one] as const))(
    '%s says the same as its table',
    (path, { schema }) => {
      const records = JSON.parse(file(path).toString()) as Record<string, unknown>[];
      const rows = rowsOf(path.replace('.json', '.csv'));
      expect(records.length).toBe(rows.length);
      const titles = new Map(schema!.fields.map(({ name, title }) => [name, title]));
      for (const [i, record] of records.entries())
        for (const [name, value] of Object.entries(record)) {
          const cell = Array.isArray(value) ? value.join('；') : typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
          expect(rows[i]![titles.get(name)!], `${path} ${name}`).toBe(cell);
        }
    },
  );

  test('says of every row whether it is invented, and names nobody’s consent', () => {
    for (const { path } of tables) expect(rowsOf(path).filter((row) => !['是', '否'].includes(row.示例!)), path).toEqual([]);
    const invented = rowsOf('stories.csv').filter(({ 编号 }) => 编号!.startsWith('sample-'));
    expect(invented.every((row) => row.示例 === '是')).toBe(true);
    for (const { path } of resources) expect(file(path).toString(), path).not.toMatch(/consent|同意书/);
  });

  test('leads back to pages of the site', () => {
    const lost = tables.flatMap(({ path }) =>
      rowsOf(path).flatMap((row) => {
        const page = row.本站网址;
        return page && !existsSync(join(dist, page, 'index.html')) ? [`${path} ${page}`] : [];
      }),
    );
    expect(lost).toEqual([]);
  });
});
