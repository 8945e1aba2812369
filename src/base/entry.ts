import { type Fault, type FaultKind, guideOf } from './faults.ts';

/** One entry of the library as it lies on disk, read by the checker. `data` has passed its room's schema. */
export interface Entry<T> {
  id: string;
  /** Path from the repository's root. */
  file: string;
  /** Where the entry starts, in files that hold many. */
  line?: number;
  data: T;
  /** What the blocks of its body name. */
  names: readonly BodyName[];
}

export interface BodyName {
  what: 'medium' | 'person' | 'school' | 'stop';
  value: string;
  line: number;
}

/** A fault of one entry; `field` is dotted, the checker turns it into a line. */
export function faultIn(
  entry: Pick<Entry<unknown>, 'file' | 'line'>,
  kind: FaultKind,
  field: string,
  found: string,
  instead: string,
): Fault {
  return { kind, file: entry.file, line: entry.line, field, found, instead, guide: guideOf(kind) };
}

/** The same at a known line of the body. */
export function faultAt(file: string, line: number, kind: FaultKind, found: string, instead: string): Fault {
  return { kind, file, line, found, instead, guide: guideOf(kind) };
}
