import type { FaultKind } from '../../src/base/faults.ts';
import { short } from './report.ts';

interface ParseError {
  kind: FaultKind;
  line: number;
  found: string;
  instead: string;
  /** The text with the stumbling block covered, to go on reading; undefined where it cannot be. */
  covered?: string;
  /** Where that is. */
  at?: number;
}

interface Thrown {
  ruleId?: string;
  line?: number;
  reason?: string;
  place?: { offset?: number; start?: { offset?: number } };
}

/**
 * What stopped the MDX parser, in an editor's words.
 * @param text what it was given, earlier stumbling blocks covered
 * @param original what the editor wrote, of the same length
 */
export function parseErrors(thrown: unknown, text: string, original: string): ParseError {
  const error = readError(thrown, text);
  return error.at === undefined ? error : { ...error, found: short(original.slice(error.at)).slice(0, 20) };
}

function readError(thrown: unknown, text: string): ParseError {
  const error = thrown as Thrown;
  const offset = error.place?.start?.offset ?? error.place?.offset ?? text.length;
  const tag = text.search(/<\/?(?=[^\u0000-\u007f])/);
  if (tag >= 0) return covering(text, tag, '＜');
  if (error.ruleId === 'end-tag-mismatch' || error.ruleId === 'lazy' || error.ruleId === 'unexpected-closing-slash')
    return endTag(error, text);
  const quotes = chineseQuotes(text, offset);
  if (quotes) return quotes;
  const brace = openBrace(text, offset);
  if (brace !== undefined && error.ruleId !== 'unexpected-character') return covering(text, brace, '｛');
  const statement = [...text.matchAll(/^(?:import|export)\b/gm)].findLast((match) => match.index <= offset);
  if (error.ruleId === 'acorn' && statement) return covering(text, statement.index, 'ｉ');
  const angle = text.lastIndexOf('<', offset);
  if (angle >= 0) return covering(text, angle, '＜');
  const line = error.line ?? 1;
  return {
    kind: 'bodySyntax',
    line,
    found: text.split('\n')[line - 1]?.trim() ?? '',
    instead: '照说明里的组件写法重写这一行',
  };
}

type Cover = '＜' | '｛' | 'ｉ';

const advice: Record<Cover, string> = {
  '＜': '小于写“小于”或全角＜；书名用《》',
  '｛': '全角｛｝；组件里的值用引号，不用花括号',
  ｉ: '不能以 import、export 开头；换个说法',
};

/** Reports a character the parser took for code, and puts a harmless one in its place. */
function covering(text: string, at: number, cover: Cover): ParseError {
  return {
    kind: cover === 'ｉ' ? 'unsafeBody' : 'bodySyntax',
    line: text.slice(0, at).split('\n').length,
    found: '',
    instead: advice[cover],
    at,
    covered: text.slice(0, at) + cover + text.slice(at + 1),
  };
}

/** A tag without its partner; the opening one is meant, as the parser names its place: `<Figure>` (3:1-3:35). */
function endTag(error: Thrown, text: string): ParseError {
  const opening = [...(error.reason ?? '').matchAll(/\((\d+):\d+-/g)].at(-1)?.[1];
  const line = Number(opening ?? error.line ?? 1);
  const found = short(text.split('\n')[line - 1] ?? '');
  const instead = '每个组件都要收尾：单独的写成 <Figure … />，成对的写成 <Quote …>……</Quote>，首尾名字相同';
  return { kind: 'bodySyntax', line, found, instead };
}

/** `media=“workshop”`, as Chinese typing writes it; covered by quotes that count, to go on reading. */
function chineseQuotes(text: string, offset: number): ParseError | undefined {
  const start = text.lastIndexOf('<', offset);
  const tag = /^<[A-Z][^>\n]*=\s*[“”][^>\n]*>/.exec(text.slice(Math.max(0, start)))?.[0];
  if (start < 0 || !tag) return undefined;
  const right = tag.replace(/[“”]/g, '"');
  return {
    kind: 'bodySyntax',
    line: text.slice(0, start).split('\n').length,
    found: short(tag),
    instead: `${right}（英文双引号）`,
    covered: text.slice(0, start) + right + text.slice(start + tag.length),
  };
}

/** The last `{` before an offset that nothing closes before it. */
function openBrace(text: string, offset: number): number | undefined {
  const open: number[] = [];
  for (let i = 0; i < offset; i++) {
    if (text[i] === '{') open.push(i);
    else if (text[i] === '}') open.pop();
  }
  return open.at(-1);
}
