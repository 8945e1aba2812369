import { parse } from 'csv-parse/sync';
import { faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import { nearest } from '../../src/base/text.ts';
import type { TextFile } from './files.ts';

export interface Row {
  data: Record<string, string>;
  line: number;
}

/**
 * Rows of a table whose first line names the columns. Wrong columns are reported once, not for every row.
 * @param columns the schema's fields, without `id`, which the site makes itself
 */
export function readTable({ path, text }: TextFile, columns: readonly string[]): { rows: Row[]; faults: Fault[] } {
  const faults: Fault[] = [];
  let header: string[] = [];
  const rows = parse(text, {
    bom: true,
    skip_empty_lines: true,
    info: true,
    skip_records_with_error: true,
    columns: (names: string[]) => {
      header = names;
      return names;
    },
    on_skip: (error) => {
      const line = Number((error as { lines?: number } | undefined)?.lines ?? 1);
      const found = text.split(/\r?\n/)[line - 1] ?? '';
      faults.push(
        faultAt(
          path,
          line,
          'csvSyntax',
          found,
          `${header.length} 格，用半角逗号隔开；格子里有逗号或引号时，整格用英文双引号括起来`,
        ),
      );
      return undefined;
    },
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  const wrong = headerFaults(path, header, columns);
  if (wrong.length > 0) return { rows: [], faults: wrong };
  return { rows: rows.map(({ record, info }) => ({ data: record, line: info.lines })), faults };
}

function headerFaults(path: string, header: readonly string[], columns: readonly string[]): Fault[] {
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  return [
    ...unknown.map((column) => {
      const near = nearest(column, missing);
      const instead = near ? `最接近的是：${near}` : `可以用的列：${columns.join('、')}`;
      return faultAt(path, 1, 'unknownField', `第一行的列名“${column}”`, instead);
    }),
    ...missing.map((column) => faultAt(path, 1, 'missingField', `第一行没有列名 ${column}`, `加上 ${column} 这一列`)),
  ];
}
