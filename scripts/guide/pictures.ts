import { partFilesOf } from '../media/files.ts';
import { partName, type PartTable, partTables } from '../media/parts.ts';

/** Pictures in a row: as many as stand side by side in a window of ordinary width. */
const COLUMNS = 5;

/** Every word of a table under the picture of what it puts on the campus, as a Markdown table. */
export function pictureTable(table: PartTable): string {
  const cells = Object.entries(partTables[table]).map(
    ([word, value]) => `![${word}的样子](_parts/${partFilesOf(partName(table, value))[0]})<br>${word}`,
  );
  const rows = Array.from({ length: Math.ceil(cells.length / COLUMNS) }, (_, i) => {
    const row = cells.slice(i * COLUMNS, (i + 1) * COLUMNS);
    return `| ${[...row, ...Array<string>(COLUMNS - row.length).fill('')].join(' | ')} |`;
  });
  const [head, ...rest] = rows;
  return [head, `|${' :-: |'.repeat(COLUMNS)}`, ...rest].join('\n');
}
