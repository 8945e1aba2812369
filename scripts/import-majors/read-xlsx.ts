import { type CellValue, readXlsx as readWorkbook } from 'hucre/xlsx';
import { columnName } from './cells.ts';
import { type Sheet, Unreadable } from './sheet.ts';

/** An old `.xls` (OLE2), or a workbook locked with a password, which hides in the same container. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads one sheet of a workbook.
 * @param wanted the sheet's name; without it the first that is not hidden
 * @throws Unreadable where the file is no workbook or has no such sheet
 */
export async function readXlsx(bytes: Uint8Array, wanted: string | undefined): Promise<Sheet> {
  if (OLE2.every((byte, i) => bytes[i] === byte))
    throw new Unreadable('旧的 .xls 格式，或有密码的工作簿', '用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx');
  const names: string[] = [];
  const workbook = await readWorkbook(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      names.push(name);
      return wanted === undefined ? !hidden && !veryHidden : name === wanted;
    },
  }).catch(() => {
    throw new Unreadable('打不开的工作簿', '用 Excel 或 WPS 打开，另存为 .xlsx；文件没有下载完也会这样');
  });
  const sheet = workbook.sheets[0];
  if (!sheet)
    throw new Unreadable(
      wanted === undefined ? '没有看得见的工作表' : `没有叫“${wanted}”的工作表`,
      wanted === undefined ? '取消隐藏要导入的那一张' : `--sheet= 后面写其中之一：${names.join('、')}`,
    );
  const merged = new Map<string, { row: number; column: number }>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    for (let row = startRow; row <= Math.min(endRow, sheet.rows.length); row++)
      for (let column = startCol; column <= endCol; column++)
        if (row > startRow || column > startCol) merged.set(`${row},${column}`, { row: startRow, column: startCol });
  const broken = new Map<string, string>();
  for (const [at, cell] of sheet.cells ?? []) {
    if (cell.type === 'error') broken.set(at, String(cell.value));
    if (cell.type === 'formula' && (cell.value === null || /^#[A-Z/0!?]+$/.test(String(cell.value))))
      broken.set(at, `公式 =${cell.formula}${cell.value === null ? '，没有算好的值' : `，值是 ${String(cell.value)}`}`);
  }
  return {
    name: sheet.name,
    rows: sheet.rows.map((row, r) =>
      row.map((value, c) => textOf(value, `${columnName(c)}${r + 1}`, broken, `${r},${c}`)),
    ),
    mergedInto: (row, column) => merged.get(`${row},${column}`),
    knowsMerges: true,
    broken,
  };
}

/** A number as it stands in the cell; a date is no code and no year. */
function textOf(value: CellValue, name: string, broken: Map<string, string>, at: string): string {
  if (value === null || broken.has(at)) return '';
  if (!(value instanceof Date)) return String(value);
  const day = Number.isNaN(value.getTime()) ? name : value.toISOString().slice(0, 10);
  broken.set(at, `日期 ${day}`);
  return '';
}
