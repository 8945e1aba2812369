import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/base/csv.ts';

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
