import { nearest } from '../../src/base/text.ts';
import { columnName, tight } from './cells.ts';
import { type CellFault, faultOf } from './tell.ts';
import type { Sheet } from './sheet.ts';

/** What a column can hold, with the headings it goes by, the one of the template first. */
export const headings = {
  school: ['学校', '学校名称', '院校', '院校名称', '学校全称', '校名', '办学单位', '招生学校', '招生院校'],
  id: ['标识码', '学校标识码', '院校标识码', '机构标识码', '学校机构标识码'],
  schoolCode: ['院校代码', '学校代码', '院校代号', '学校代号', '院校编码', '学校编码'],
  name: ['专业', '专业名称', '专业名', '招生专业', '开设专业', '备案专业'],
  code: ['专业代码', '代码', '专业编码', '国标专业代码', '专业代号'],
  class: ['专业类', '所属专业类', '专业类名称', '专业类别'],
  level: ['层次', '办学层次', '培养层次', '学历层次', '专业层次'],
  year: ['年份', '年度', '招生年份', '备案年份', '招生年度', '备案年度', '年'],
  source: ['来源', '资料来源', '数据来源', '来源名称', '出处'],
  url: ['网址', '来源网址', '链接', '来源链接', '原文网址'],
} as const;
export type Column = keyof typeof headings;

export interface Header {
  /** The row the headings stand in. */
  row: number;
  at: Partial<Record<Column, number>>;
  /** Headings nobody asked for, with their column. */
  unused: string[];
}

const known = new Map<string, Column>();
for (const [column, names] of Object.entries(headings)) for (const name of names) known.set(name, column as Column);
/** `专业代码（六位）*` → 专业代码. */
const bare = (heading: string): string => tight(heading).replace(/\(.*?\)|[*＊:]/g, '');
/** Titles and remarks may stand above the headings, not a whole page of them. */
const SEARCHED = 15;

/** Finds the row of headings and what each column holds. */
export function readHeader(sheet: Sheet): Header | CellFault[] {
  const candidates = sheet.rows.slice(0, SEARCHED).map((cells, row) => ({
    row,
    found: cells.flatMap((cell, column) => {
      const what = known.get(bare(cell));
      return what ? [{ what, column, cell }] : [];
    }),
  }));
  const best = candidates.reduce((a, b) => (b.found.length > a.found.length ? b : a), { row: 0, found: [] as never[] });
  const has = (what: Column) => best.found.some((one) => one.what === what);
  const missing = [
    ...(has('school') || has('id') || has('schoolCode') ? [] : (['school'] as const)),
    ...(has('name') ? [] : (['name'] as const)),
  ];
  if (missing.length > 0) return missing.map((what) => missingFault(sheet, best.row, what));
  const twice = best.found.filter(({ what, column }) => best.found.some((o) => o.what === what && o.column < column));
  if (twice.length > 0)
    return twice.map(({ what, column, cell }) => {
      const first = best.found.find((one) => one.what === what)!;
      const place = `${columnName(first.column)}${best.row + 1}`;
      return faultOf(
        sheet,
        best.row,
        column,
        'repeated',
        `“${cell}”，与 ${place} 的“${first.cell}”是同一样东西`,
        '只留一列；另一列删去或改名',
      );
    });
  const used = new Set(best.found.map(({ column }) => column));
  return {
    row: best.row,
    at: Object.fromEntries(best.found.map(({ what, column }) => [what, column])),
    unused: (sheet.rows[best.row] ?? []).flatMap((cell, column) =>
      !used.has(column) && bare(cell) ? [bare(cell)] : [],
    ),
  };
}

function missingFault(sheet: Sheet, row: number, what: 'school' | 'name'): CellFault {
  const there = (sheet.rows[row] ?? []).map(bare).filter(Boolean);
  const near = headings[what].flatMap((name) => nearest(name, there) ?? [])[0];
  const found = there.length > 0 ? `这一行的列名：${there.join('、')}` : '空的一行';
  const wanted = `一列叫“${headings[what][0]}”${what === 'school' ? '（或“标识码”）' : ''}`;
  return faultOf(sheet, row, 0, 'missingField', found, near ? `${wanted}；是不是“${near}”这一列？` : wanted);
}
