import { extname } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { toCsv } from '../../src/base/csv.ts';

/** Marks the row that shows how to fill in the table; an import that still holds it is refused. */
export const EXAMPLE = '（示例，导入前删去这一行）';

const columns = [
  {
    name: '学校',
    example: `某某职业技术学院${EXAMPLE}`,
    width: 44,
    about: '现在的校名或曾用名，写全；几行同属一所学校时可以合并单元格',
  },
  { name: '标识码', example: '4151099999', width: 14, about: '十位学校标识码；校名写对了就可以空着' },
  { name: '专业', example: '护理', width: 22, about: '专业名称，照来源写。必填' },
  {
    name: '专业代码',
    example: '520201',
    width: 12,
    about: '六位，2021年目录；来源没有就空着。高职专科的代码说明了专业类',
  },
  { name: '专业类', example: '', width: 18, about: '没有代码时写，例如“护理类”；归不进就空着' },
  { name: '层次', example: '', width: 12, about: '与学校的办学层次不同时写：职业本科、高职专科、中职' },
  { name: '年份', example: '2025', width: 8, about: '哪一年的招生专业或备案专业。必填' },
  { name: '来源', example: '某某职业技术学院2025年招生简章', width: 40, about: '谁公布的什么名单。必填' },
  { name: '网址', example: 'https://www.example.com/', width: 30, about: '来源的网址；没有核对过就空着' },
];

/** An empty table with headings and one marked example, as `.xlsx` (a second sheet explains the columns) or `.csv`. */
export async function templateFor(path: string): Promise<Uint8Array> {
  const names = columns.map(({ name }) => name);
  const example = columns.map((column) => column.example);
  if (extname(path).toLowerCase() === '.csv') return new TextEncoder().encode(toCsv(names, [example]));
  return writeXlsx({
    sheets: [
      {
        name: '学校专业',
        columns: columns.map(({ width }) => ({ width })),
        rows: [names, example],
        cells: new Map(
          [names, example].flatMap((cells, row) =>
            cells.map((value, i) => [
              `${row},${i}`,
              { value, style: { font: row === 0 ? { bold: true } : { italic: true } } },
            ]),
          ),
        ),
        freezePane: { rows: 1 },
        dataValidations: [
          { type: 'list', values: ['职业本科', '高职专科', '中职'], range: 'F2:F5000', allowBlank: true },
        ],
      },
      {
        name: '填写说明',
        columns: [{ width: 12 }, { width: 70 }],
        rows: [['列', '怎样写'], ...columns.map(({ name, about }) => [name, about])],
      },
    ],
  });
}
