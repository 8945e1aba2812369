import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Source } from './source.ts';

/** Finds the line of a field in a source. Parsing with positions is slow, so it waits for the first question. */
export function lineFinder(source: Pick<Source, 'yaml' | 'yamlLine'>): (path: readonly PropertyKey[]) => number {
  let parsed: { contents: Node | null; counter: LineCounter } | undefined;
  return (path) => {
    if (!parsed) {
      const counter = new LineCounter();
      parsed = { contents: parseDocument(source.yaml, { lineCounter: counter }).contents, counter };
    }
    return source.yamlLine - 1 + parsed.counter.linePos(offsetOf(parsed.contents, path)).line;
  };
}

/** Offset of the deepest part of the path that is there. */
function offsetOf(contents: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => (item.key as { value?: unknown }).value === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
