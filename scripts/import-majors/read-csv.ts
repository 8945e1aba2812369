import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Sheet, Unreadable } from './sheet.ts';

/** Reads a CSV as Excel, WPS and notepads write it: UTF-8, GBK or UTF-16; commas, tabs or semicolons. */
export function readCsv(path: string, bytes: Uint8Array): Sheet {
  const text = decode(bytes);
  return {
    name: basename(path),
    rows: cellsOf(text),
    mergedInto: () => undefined,
    knowsMerges: false,
    broken: new Map(),
  };
}

/** GB18030 holds GBK and GB2312; what is neither it nor Unicode is no text. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : isUtf8(bytes)
          ? 'utf-8'
          : 'gb18030';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0') && !text.includes('\uFFFD')) return text;
  } catch {
    // Told below, as text that was lost already.
  }
  throw new Unreadable('不认识的编码，或已经变成乱码的文字', '用 Excel 或 WPS 打开原来的表，另存为 .xlsx 再导入');
}

function cellsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // A lone quotation mark in the middle of a cell is a mark like any other.
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch (error) {
    const line = Number((error as { lines?: number }).lines ?? 1);
    throw new Unreadable(
      `第 ${line} 行附近的引号没有配对`,
      '每个双引号都要成对；或用 Excel、WPS 打开，另存为 .xlsx 再导入',
    );
  }
}

/** Whatever parts the most cells in the first ten lines outside of quotation marks. */
function delimiterOf(text: string): string {
  const head = text
    .split(/\r?\n/, 10)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (mark: string) => head.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
