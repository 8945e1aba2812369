import type { Nodes, Text } from 'mdast';
import { faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import { short } from './report.ts';
import type { Source } from './source.ts';

/** What Chinese typing leaves of links and pictures: `![…]（./a.jpg）`, `[…](https://…）。`. It shows raw on the page. */
const BROKEN = /!\[|\][(（]/;
const WRITTEN = /(!?)\[([^\]\n]*)\] ?[(（]\s*([^)）\n]*?)\s*(?:[)）]|$)/g;
/** Punctuation of Chinese typing, which no address contains. */
const WIDE = /[\u3000-\u303f\uff00-\uffef“”‘’]/;

/** Marks that Markdown did not understand, in one text of a body. */
export function brokenMarks(source: Source, text: Text): Fault[] {
  const first = text.position?.start.line ?? 1;
  return text.value.split('\n').flatMap((piece, i) => {
    if (!BROKEN.test(piece)) return [];
    const line = source.body.split(/\r?\n/)[first - 1 + i] ?? piece;
    const found = short(line.slice(Math.max(0, line.search(/!?\[[^\]]*\] ?[(（]/))));
    return [faultAt(source.path, source.bodyLine - 1 + first + i, 'bodySyntax', found, mended(line))];
  });
}

function mended(line: string): string {
  for (const [whole, mark, words, address] of line.matchAll(WRITTEN)) {
    const right = `${mark}[${words}](${(address ?? '').replace(/\s+/g, '-')})`;
    if (/\s/.test(address ?? '')) return `文件名和网址里不能有空格：文件改名，写 ${right}`;
    if (right !== whole) return `${right}（半角括号）；不是链接就用〔〕`;
  }
  return '![图里有什么](./gate.webp) 或 [文字](https://…)，括号都用半角';
}

/** A link that swallowed the words after it: a bare address ends only at a space. */
export function wideAddress(node: Nodes & { url: string }): string | undefined {
  const address = node.url;
  if (!WIDE.test(address)) return undefined;
  const end = address.slice(0, address.search(WIDE));
  return `网址里有中文标点：写 [文字](${end})，或在网址后面空一格`;
}

/** Lines that start with the `＃` of Chinese typing. */
export function wideHeadings({ path, body, bodyLine }: Source): Fault[] {
  return body.split(/\r?\n/).flatMap((text, i) => {
    const match = /^ {0,3}([＃#]*＃[＃#]*)\s*(.*)$/.exec(text);
    if (!match) return [];
    const instead = `${'#'.repeat(Math.max(2, match[1]!.length))} ${match[2]}（半角 #，后面空一格）`;
    return [faultAt(path, bodyLine + i, 'bodySyntax', short(text), instead)];
  });
}

/** Braces that close nothing; the parser of `.mdx` lets them pass, but the rule for editors is: none. */
export function strayBraces(source: Source, text: Text): Fault[] {
  const first = text.position?.start.line ?? 1;
  return text.value.split('\n').flatMap((piece, i) => {
    const at = piece.indexOf('}');
    if (at < 0 || piece.includes('｛')) return [];
    return [
      faultAt(
        source.path,
        source.bodyLine - 1 + first + i,
        'bodySyntax',
        short(piece.slice(Math.max(0, at - 10))),
        '全角｛｝',
      ),
    ];
  });
}
