import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvCell, toCsv } from '../../src/base/csv.ts';

it('a CSV file opens in Excel as UTF-8 and survives commas, quotes and line breaks', () => {
  const csv = toCsv(
    ['名称', '说明'],
    [
      ['泸州，“酒城”', 'a,b "c"\n第二行'],
      ['空', undefined],
    ],
  );
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(parse(csv, { bom: true })).toEqual([
    ['名称', '说明'],
    ['泸州，“酒城”', 'a,b "c"\n第二行'],
    ['空', ''],
  ]);
});

it.each([
  ['=HYPERLINK("https://x.cn")', `"'=HYPERLINK(""https://x.cn"")"`],
  ['+86', "'+86"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['＝1+1', "'＝1+1"],
  ['2=2', '2=2'],
  ['a-b', 'a-b'],
  [-5, '-5'],
  [0, '0'],
  ['', ''],
  [undefined, ''],
])('a cell that holds %j is written %s: what would be a formula is text, a number stays one', (value, written) =>
  expect(csvCell(value)).toBe(written),
);
