import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf, recordOf, type Table } from '../../src/base/data-table.ts';

interface Row {
  id: string;
  tags: string[];
  open?: boolean;
}
const table: Table<Row> = {
  name: 'rows',
  fields: [
    { name: 'id', type: 'string', title: '编号', note: '编号', of: ({ id }) => id },
    { name: 'tags', type: 'list', title: '标签', note: '标签', of: ({ tags }) => tags },
    { name: 'open', type: 'boolean', title: '开放', note: '开放', of: ({ open }) => open },
  ],
};
const rows: Row[] = [
  { id: 'a"b,c', tags: ['甲', '乙'], open: true },
  { id: 'd', tags: [], open: false },
  { id: 'e', tags: ['丙'] },
];

describe('a table of open data', () => {
  it('is a CSV people read: words in the header, lists in one cell, yes and no, nothing for the unknown', () => {
    const csv = csvOf(table, rows, { delimiter: '；', yes: '是', no: '否' });
    expect(parse(csv, { bom: true })).toEqual([
      ['编号', '标签', '开放'],
      ['a"b,c', '甲；乙', '是'],
      ['d', '', '否'],
      ['e', '丙', ''],
    ]);
  });

  it('is JSON programs read: keys, lists, truth values, the unknown left out', () =>
    expect(JSON.parse(JSON.stringify(rows.map((row) => recordOf(table, row))))).toEqual([
      { id: 'a"b,c', tags: ['甲', '乙'], open: true },
      { id: 'd', tags: [], open: false },
      { id: 'e', tags: ['丙'] },
    ]));
});
