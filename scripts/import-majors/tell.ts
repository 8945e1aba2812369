import { type FaultKind, faultKinds } from '../../src/base/faults.ts';
import { groupBy } from '../../src/base/text.ts';
import { columnName } from './cells.ts';
import type { Sheet } from './sheet.ts';

/** Something wrong in a cell. */
export interface CellFault {
  sheet: string;
  /** From 0. */
  row: number;
  column: number;
  kind: FaultKind;
  found: string;
  instead: string;
}

export const faultOf = (
  sheet: Sheet,
  row: number,
  column: number,
  kind: FaultKind,
  found: string,
  instead: string,
): CellFault => ({ sheet: sheet.name, row, column, kind, found, instead });

export const GUIDE = 'content/README.md#导入专业';

/** The five lines of every report, for a place of any sort. */
export const complaint = (where: string, what: string, found: string, instead: string): string =>
  [`✗ ${where}`, `  问题：${what}`, `  现在写的是：${found}`, `  应当写成：${instead}`, `  说明见：${GUIDE}`].join(
    '\n',
  );

/** All faults from the top of the sheet to its end; the same mistake in many cells is told once with all of them. */
export function tellCells(faults: readonly CellFault[]): string {
  const inOrder = faults.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const groups = [...groupBy(inOrder, ({ kind, found, instead }) => [kind, found, instead].join('\n')).values()];
  const told = groups.map((same) => {
    const { kind, found, instead } = same[0]!;
    const what = same.length > 1 ? `${faultKinds[kind]}（共 ${same.length} 处）` : faultKinds[kind];
    return complaint(placesOf(same), what, found, instead);
  });
  return [...told, `共 ${faults.length} 处问题，什么都没有写入。改好表格再运行一次。`].join('\n\n');
}

/** `学校专业!C17`; cells below one another as `学校专业!A2:A61`, others one by one. */
function placesOf(same: readonly CellFault[]): string {
  const runs: [CellFault, CellFault][] = [];
  for (const fault of same) {
    const last = runs.at(-1);
    if (last && last[1].column === fault.column && last[1].row + 1 === fault.row) last[1] = fault;
    else runs.push([fault, fault]);
  }
  const name = ({ row, column }: CellFault) => `${columnName(column)}${row + 1}`;
  const names = runs.map(([from, to]) => (from === to ? name(from) : `${name(from)}:${name(to)}`));
  const few = names.slice(0, 12).join('、');
  return `${same[0]!.sheet}!${few}${names.length > 12 ? ` 等 ${names.length} 处` : ''}`;
}
