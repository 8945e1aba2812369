import type { Nodes } from 'mdast';
import type { FaultKind } from '../../src/base/faults.ts';

/** Tells of a fault at a node of a body. */
export type Report = (node: Nodes, kind: FaultKind, found: string, instead: string) => void;

/** The first line of a text, no longer than a report can hold. */
export function short(text: string): string {
  const line = text.trim().split('\n', 1)[0]!;
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** An address with its `%E5…` read; one that cannot be read stays as it is. */
export function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
