import ts from 'typescript';
import { type Complaint, lineAt, type Source, visit } from './source.ts';

const HAN = /\p{Script=Han}/u;
/** Where Chinese belongs: words for visitors; schemas and faults for editors; dates and numerals, which are Chinese by rule. */
const LAWFUL = /^src\/words\/|(^|\/)(\w+-)?(schema|faults)\.ts$|^src\/base\/(fields|dates|text)\.ts$/;
const MESSAGE = '给访客看的字写进 src/words/zh-CN/，用 t(…)；给编辑看的写进 schema.ts 或 faults.ts';

/** The values that schemas allow (公办, 线上 …): code compares with them, and that is no interface string. */
export function contentValues(sources: readonly Source[]): Set<string> {
  const values = new Set<string>();
  for (const source of sources.filter(({ path }) => /schema\.ts$/.test(path)))
    for (const file of source.code)
      visit(file, (node) => {
        if (ts.isStringLiteral(node)) values.add(node.text);
        // The words of a table: its keys are what an editor writes.
        else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) values.add(node.name.text);
      });
  return values;
}

/** Complaints about interface strings outside the words. */
export function wordComplaints(source: Source, values: ReadonlySet<string>): Complaint[] {
  const { path, markup, text } = source;
  if (!path.startsWith('src/') || LAWFUL.test(path)) return [];
  const complain = (line: number, found: string): Complaint => ({
    path,
    line,
    rule: '文字',
    message: `“${found.trim().slice(0, 20)}”：${MESSAGE}`,
  });
  const inCode = source.code.flatMap((file) => {
    const found: Complaint[] = [];
    visit(file, (node) => {
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
      if (isText && HAN.test(node.text) && !values.has(node.text))
        found.push(complain(lineAt(text, node.getStart(file)), node.text));
    });
    return found;
  });
  const readable = markup.replace(/(["'`])((?:(?!\1).)*)\1/g, (quoted, _, inner: string) =>
    values.has(inner) ? ' ' : quoted,
  );
  const inMarkup = readable
    .split('\n')
    .flatMap((line, i) => (HAN.test(line) ? [complain(i + 1, line.replace(/^[^\p{Script=Han}]*/u, ''))] : []));
  return [...inCode, ...inMarkup];
}

/** Words of the first language that nothing says any more: neither by their key nor by a key made from its beginning. */
export function unsaidWords(sources: readonly Source[]): Complaint[] {
  const isWords = ({ path }: Source) => /^src\/words\/(zh-CN|en)\//.test(path);
  const said = sources.filter((source) => !isWords(source) && source.path.startsWith('src/'));
  const keys = new Set(
    said.flatMap(({ text }) => [...text.matchAll(/(['"`])([a-z][\w.-]*)\1/gi)].map((one) => one[2]!)),
  );
  const beginnings = new Set(
    said.flatMap(({ text }) => [...text.matchAll(/`([a-z][\w.-]*\.)\$\{/gi)].map((one) => one[1]!)),
  );
  const isSaid = (key: string): boolean =>
    keys.has(key) ||
    // What a column means goes with its header (src/words/field.ts).
    (key.endsWith('.note') && isSaid(key.slice(0, -'.note'.length))) ||
    [...key.matchAll(/\./g)].some(({ index }) => beginnings.has(key.slice(0, index + 1)));
  return sources
    .filter(({ path }) => path.startsWith('src/words/zh-CN/'))
    .flatMap((source) =>
      [...source.text.matchAll(/^ +'([\w.-]+)':/gm)]
        .filter(([, key]) => !isSaid(key!))
        .map(({ 1: key, index }) => ({
          path: source.path,
          line: lineAt(source.text, index),
          rule: '文字',
          message: `${key}：没有页面再用这一条，删掉`,
        })),
    );
}
