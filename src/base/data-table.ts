import { toCsv } from './csv.ts';

export type Cell = string | number | boolean | undefined | readonly (string | number)[];

/** Types of Table Schema (Data Package v2) that our tables need. */
export type FieldType = 'string' | 'integer' | 'year' | 'date' | 'boolean' | 'list';

/** One column of a table of open data. */
export interface Field<T> {
  /** Key in the JSON. */
  name: string;
  type: FieldType;
  /** Header in the CSV. */
  title: string;
  /** What it means. */
  note: string;
  of: (item: T) => Cell;
}

/** A room's open data: one row an entry. What is not known is an empty cell (CSV) or absent (JSON). */
export interface Table<T> {
  /** Name of its files. */
  name: string;
  fields: readonly Field<T>[];
  /** The field that tells rows apart, where every row has one. */
  key?: string;
}

/** How lists and truth values stand in the cells of a CSV. */
export interface Spelling {
  delimiter: string;
  yes: string;
  no: string;
}

function spelt(cell: Cell, { delimiter, yes, no }: Spelling): string | number | undefined {
  if (typeof cell === 'boolean') return cell ? yes : no;
  return typeof cell === 'object' ? cell.join(delimiter) : cell;
}

/** A table as CSV, its header in the words people read. */
export const csvOf = <T>({ fields }: Table<T>, items: readonly T[], spelling: Spelling): string =>
  toCsv(
    fields.map(({ title }) => title),
    items.map((item) => fields.map((field) => spelt(field.of(item), spelling))),
  );

/** A row as a record; an unknown value is left out by JSON. */
export const recordOf = <T>({ fields }: Table<T>, item: T): Record<string, Cell> =>
  Object.fromEntries(fields.map((field) => [field.name, field.of(item)]));
