import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { z } from 'zod';
import { type Entry, faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import { blocks } from '../../src/stories/blocks.ts';
import { fieldNames } from '../guide/fields.ts';
import { type Body, readBody } from './body.ts';
import { commasInBraces } from './commas.ts';
import { readTable } from './csv.ts';
import type { TextFile } from './files.ts';
import { lineFinder } from './positions.ts';
import { schemaFaults } from './schema-faults.ts';
import { type Library, type ShelfName, shelves } from './shelves.ts';
import { cut, type Source } from './source.ts';
import { fullWidthColons, lostAfterHash, syntaxFaults, tabs } from './yaml-faults.ts';

/** One entry read: as data where its schema agrees, else only as something others may rightly name. */
export interface Read {
  shelf: ShelfName;
  id: string;
  file: string;
  entry?: Entry<Library[ShelfName][number]['data']>;
  /** What stands in the file, whether or not the schema agrees. */
  raw: Record<string, unknown>;
  body: Body | undefined;
  faults: Fault[];
  /** The line of a field, for faults found later. */
  lineOf: ((path: readonly PropertyKey[]) => number) | undefined;
}

const pictureBlocks = ['Figure', 'Gallery', 'Video', 'BeforeAfter', 'Quote', 'Figures', 'Number'];

/** The blocks a room's pages draw; where nothing is said, none. Cards of people and schools are for stories. */
const blocksIn: Partial<Record<ShelfName, readonly string[]>> = {
  stories: Object.keys(blocks),
  people: pictureBlocks,
  works: pictureBlocks,
};

/** Reads one text of a shelf into its entries. */
export function readFile(file: TextFile, shelf: ShelfName, id: string): Read[] {
  const { form } = shelves[shelf];
  if (form === 'csv') return readCsv(file, shelf);
  return form === 'list' ? readList(file, shelf) : [readEntry(file, shelf, id)];
}

function readEntry(file: TextFile, shelf: ShelfName, id: string): Read {
  const { schema, id: wanted, place } = shelves[shelf];
  const read: Read = { shelf, id, file: file.path, raw: {}, body: undefined, faults: [], lineOf: undefined };
  if (!wanted.test(id)) {
    read.faults.push(
      faultAt(file.path, 1, 'misplacedFile', `文件名里的“${id}”`, `${place}；编号只用小写字母、数字和短横`),
    );
  }
  const source = cut(file);
  if (!('yaml' in source)) return { ...read, faults: [...read.faults, source] };
  read.body = readBody(source, blocksIn[shelf] ?? []);
  read.faults.push(...read.body.faults);
  const parsed = parseYaml(source);
  if ('faults' in parsed) return { ...read, faults: [...read.faults, ...parsed.faults] };
  read.lineOf = lineFinder(source);
  read.faults.push(...lostAfterHash(source));
  read.raw = asRecord(parsed.value);
  const { data, faults } = validate(schema, parsed.value, source, []);
  read.faults.push(...faults);
  if (data) read.entry = { id, file: file.path, data: data as never, names: read.body.names };
  return read;
}

function readList(file: TextFile, shelf: ShelfName): Read[] {
  const source: Source = { path: file.path, yaml: file.text, yamlLine: 1, body: '', bodyLine: 1 };
  const nothing = { shelf, id: '', file: file.path, raw: {}, body: undefined, lineOf: undefined };
  const parsed = parseYaml(source);
  if ('faults' in parsed) return [{ ...nothing, faults: parsed.faults }];
  if (!Array.isArray(parsed.value))
    return [{ ...nothing, faults: [faultAt(file.path, 1, 'yamlSyntax', '不是列表', '每一项以“- id: …”开头')] }];
  const lineOf = lineFinder(source);
  return parsed.value.map((raw: unknown, i) => {
    const { data, faults } = validate(shelves[shelf].schema, raw, source, [i]);
    const id = String(asRecord(raw).id ?? '');
    const entry = { id, file: file.path, line: lineOf([i]), data: data as never, names: [] };
    const inRow = (path: readonly PropertyKey[]) => lineOf([i, ...path]);
    return { ...nothing, id, raw: asRecord(raw), faults, lineOf: inRow, ...(data ? { entry } : {}) };
  });
}

function readCsv(file: TextFile, shelf: ShelfName): Read[] {
  const { schema } = shelves[shelf];
  const { rows, faults } = readTable(
    file,
    Object.keys(schema.shape).filter((column) => column !== 'id'),
  );
  const nothing = { shelf, file: file.path, body: undefined, lineOf: undefined };
  const read = rows.map(({ data: row, line }): Read => {
    const id = (shelf === 'majors' ? row.slug : row.code) || row.name || '';
    const result = schema.safeParse({ ...row, id });
    if (result.success)
      return {
        ...nothing,
        id,
        raw: row,
        faults: [],
        entry: { id, file: file.path, line, data: result.data as never, names: [] },
      };
    const found = schemaFaults(schema, row, result.error.issues);
    return {
      ...nothing,
      id,
      raw: row,
      faults: found.map(({ path: _, ...fault }) => ({ ...fault, file: file.path, line })),
    };
  });
  return [...read, { ...nothing, id: '', raw: {}, faults }];
}

function parseYaml(source: Source): { value: unknown } | { faults: Fault[] } {
  const indented = tabs(source);
  if (indented.length > 0) return { faults: indented };
  const rule = source.path.endsWith('.yaml')
    ? source.yaml.split(/\r?\n/).findIndex((line) => line.startsWith('---'))
    : -1;
  if (rule >= 0)
    return {
      faults: [
        faultAt(source.path, rule + 1, 'yamlSyntax', '---', '删去这一行；只有 .md 和 .mdx 才用三条短横隔开字段与正文'),
      ],
    };
  try {
    // Astro's own reader, so that the checker and the site see the same values.
    return { value: parseFrontmatter(`---\n${source.yaml}\n---`).frontmatter };
  } catch (thrown) {
    return { faults: syntaxFaults(source, thrown) };
  }
}

function validate(
  schema: z.ZodObject,
  value: unknown,
  source: Source,
  at: PropertyKey[],
): { data?: object; faults: Fault[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, faults: [] };
  const known = fieldNames(schema);
  const swallowed = [...fullWidthColons(source, known), ...commasInBraces(source, known)];
  if (swallowed.length > 0) return { faults: swallowed };
  const lineOf = lineFinder(source);
  const found = schemaFaults(schema, value, result.error.issues);
  return {
    faults: found.map(({ path, ...fault }) => ({ ...fault, file: source.path, line: lineOf([...at, ...path]) })),
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
