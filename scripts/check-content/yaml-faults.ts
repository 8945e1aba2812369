import { LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import { faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import { unopenedBraces, unpairedBracket } from './brackets.ts';
import { fieldCalled } from './chinese-fields.ts';
import { commasInBraces, wideBraces, wideSpaces } from './commas.ts';
import type { Source } from './source.ts';

const BRACKETS = '补上配对的引号 " 或括号 ] }';
const QUOTE = '整个值用英文双引号括起来，例如 title: "……"';

/** Lines whose field name is followed by the colon of Chinese typing: `title：…`. */
export function fullWidthColons(source: Source, known?: ReadonlySet<string>): Fault[] {
  return linesOf(source).flatMap(({ line, text }) => {
    const match = /^(?:\s*(?:- )?([A-Za-z]\w*)|([\u4e00-\u9fff]{2,5}))\s*：\s*(.*)$/.exec(text);
    const name = match?.[1] ?? fieldCalled(match?.[2] ?? '', known && [...known]);
    if (!match || !name || (known && !known.has(name))) return [];
    const instead = `${name}: ${match[3]}`.trim();
    return [faultAt(source.path, line, 'fullWidthColon', text.trim(), `${instead}（半角冒号，后面一个空格）`)];
  });
}

/** Lines indented with tabs, which YAML forbids. */
export function tabs(source: Source): Fault[] {
  if (!source.yaml.includes('\t')) return [];
  return linesOf(source).flatMap(({ line, text }) =>
    /^ *\t/.test(text)
      ? [faultAt(source.path, line, 'tab', `一个制表符，后面是“${text.trim()}”`, '用空格缩进，每级两个')]
      : [],
  );
}

/** Why a text cannot be read as YAML: the most telling faults first, the parser's own last. */
export function syntaxFaults(source: Source, thrown: unknown): Fault[] {
  const plain = [
    ...fullWidthColons(source),
    ...tabs(source),
    ...wideSpaces(source),
    ...wideBraces(source),
    ...tightColons(source),
    ...tightDashes(source),
    ...commasInBraces(source),
  ];
  if (plain.length > 0) return plain;
  const counter = new LineCounter();
  const [error] = parseDocument(source.yaml, { lineCounter: counter, prettyErrors: false }).errors;
  const marked = (thrown as { mark?: { line: number } }).mark?.line ?? 0;
  // Astro's reader counts from the line of the opening `---`, which belongs to the text it is given.
  const line = error ? counter.linePos(error.pos[0]).line - (/^Flow/.test(error.message) ? 1 : 0) : Math.max(1, marked);
  const lines = source.yaml.split(/\r?\n/);
  const bracket = error && /^(?:Flow|Unexpected flow)/.test(error.message) ? unpairedBracket(lines) : undefined;
  if (bracket)
    return [faultAt(source.path, source.yamlLine - 1 + bracket.line, 'yamlSyntax', bracket.found, bracket.instead)];
  const text = lines[line - 1]?.trim() ?? '';
  const unopened = error && unopenedBraces(text);
  if (unopened)
    return [faultAt(source.path, source.yamlLine - 1 + line, 'yamlSyntax', unopened.found, unopened.instead)];
  const [found, instead] = (error && outOfLine(error, lines, line)) ?? explain(error, text);
  return [faultAt(source.path, source.yamlLine - 1 + line, 'yamlSyntax', found, instead)];
}

/** ` #` inside a value without quotes: YAML drops it and what follows without a word. */
export function lostAfterHash(source: Source): Fault[] {
  if (!/\S[ \t]+#/.test(source.yaml)) return [];
  const counter = new LineCounter();
  const faults: Fault[] = [];
  visit(parseDocument(source.yaml, { lineCounter: counter }), {
    Scalar(key, { type, range, value: read }) {
      if (type !== 'PLAIN' || !range || key === 'key') return;
      const lost = /^[ \t]+#.*/.exec(source.yaml.slice(range[1]))?.[0];
      if (lost === undefined) return;
      const kept = source.yaml.slice(range[0], range[1]);
      const value = kept + lost.trimEnd();
      // What stands behind a number or `true` can only be a remark; in quotes it would spoil the value.
      const instead = typeof read === 'string' ? `整个值用英文双引号包起来："${value}"；` : `${kept}；`;
      const line = source.yamlLine - 1 + counter.linePos(range[0]).line;
      faults.push(
        faultAt(source.path, line, 'yamlSyntax', `${value}（# 后面的字会丢失）`, `${instead}说明另起一行，以 # 开头`),
      );
    },
  });
  return faults;
}

/** `-泸州`: without the space YAML sees no item. */
function tightDashes(source: Source): Fault[] {
  return linesOf(source).flatMap(({ line, text }) => {
    const match = /^\s*-([^\s\d-].*)$/.exec(text);
    return match ? [faultAt(source.path, line, 'yamlSyntax', text.trim(), `- ${match[1]}（短横后面空一格）`)] : [];
  });
}

/** `title:你好`: without the space YAML sees no field. */
function tightColons(source: Source): Fault[] {
  return linesOf(source).flatMap(({ line, text }) => {
    const match = /^(\s*(?:- )?)([A-Za-z]\w*):([^\s/].*)$/.exec(text);
    if (!match) return [];
    return [faultAt(source.path, line, 'yamlSyntax', text.trim(), `${match[2]}: ${match[3]}（冒号后面空一格）`)];
  });
}

/** A field of a list's item that stands further left than the item's first one. */
function outOfLine(error: YAMLParseError, lines: readonly string[], line: number): [string, string] | undefined {
  if (!/without - indicator/.test(error.message)) return undefined;
  const text = lines[line - 1] ?? '';
  const [spaces] = /^ */.exec(text)!;
  const first = lines.slice(0, line - 1).findLast((before) => /^ *- *\w/.test(before));
  const [mark = '', name] = /^( *- *)(\w+)/.exec(first ?? '')?.slice(1) ?? [];
  return name && mark.length !== spaces.length
    ? [`${text.trim()}（前面 ${spaces.length} 个空格）`, `与同一项的 ${name} 左边对齐：前面 ${mark.length} 个空格`]
    : undefined;
}

function explain(error: YAMLParseError | undefined, text: string): [found: string, instead: string] {
  switch (error?.code) {
    case 'DUPLICATE_KEY':
      return [`${text}（这个字段写了两次）`, '只留一行'];
    case 'MISSING_CHAR':
      return [text, BRACKETS];
    case 'BAD_INDENT':
    case 'BAD_ALIAS':
      return [text, isOpen(text) ? BRACKETS : '缩进没有对齐：与同级的字段对齐；下级比上级多缩进两个空格'];
    case 'BAD_SCALAR_START':
      return [text, QUOTE];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return /:\s.*:\s/.test(text)
        ? [`${text}（值里又有一个冒号）`, QUOTE]
        : [`${text}（缩进或冒号不对）`, '“字段: 值”一行一个，同级的字段左边对齐'];
    default:
      return [text || '读不懂的一行', `“字段: 值”一行一个；值里有 : # & * ! @ 等符号时，${QUOTE}`];
  }
}

/** Whether a quotation mark or a bracket of a line lacks its partner. */
const isOpen = (text: string): boolean =>
  (text.match(/"/g) ?? []).length % 2 === 1 ||
  (text.match(/[[{]/g) ?? []).length !== (text.match(/[\]}]/g) ?? []).length;

const linesOf = (source: Source): { line: number; text: string }[] =>
  source.yaml.split(/\r?\n/).map((text, i) => ({ line: source.yamlLine + i, text }));
