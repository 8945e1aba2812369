/** A table as an editor sees it in Excel, whatever file it came from. */
export interface Sheet {
  /** What stands before the `!` of a cell's name: the sheet, or the file where it has no sheets. */
  name: string;
  rows: readonly (readonly string[])[];
  /** The first cell of the merged block a cell belongs to; undefined for a cell of its own. */
  mergedInto(row: number, column: number): { row: number; column: number } | undefined;
  /** CSV knows no merged cells: what was merged in Excel is empty there. */
  knowsMerges: boolean;
  /** Cells whose value is not there: formulas nobody reckoned, errors. Keyed `row,column`. */
  broken: ReadonlyMap<string, string>;
}

/** Why a file cannot be read at all, in an editor's words. */
export class Unreadable extends Error {
  readonly found: string;
  readonly instead: string;

  constructor(found: string, instead: string) {
    super(found);
    this.found = found;
    this.instead = instead;
  }
}
