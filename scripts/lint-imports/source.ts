import ts from 'typescript';

/** A source file cut into what the rules look at. Blanked parts keep their line ends, so lines stay true. */
export interface Source {
  /** Path from the repository's root. */
  path: string;
  text: string;
  /** Parsed TypeScript: the file itself, or an `.astro` file's front matter and scripts. */
  code: ts.SourceFile[];
  /** Markup of an `.astro` file without comments, code and styles; empty otherwise. */
  markup: string;
  /** Style rules: a stylesheet, or the `<style>` blocks of an `.astro` file, without comments. */
  css: string;
}

export interface Complaint {
  path: string;
  line: number;
  rule: string;
  /** What is there, and the lawful place for it. */
  message: string;
}

/** Cuts a file by what it is. */
export function readSource(path: string, text: string): Source {
  if (path.endsWith('.css')) return { path, text, code: [], markup: '', css: withoutCssComments(text) };
  if (!path.endsWith('.astro')) return { path, text, code: [parse(path, text)], markup: '', css: '' };
  const parts = [/^---\r?\n[\s\S]*?\n---/g, /<script\b[^>]*>[\s\S]*?<\/script>/g];
  const code = parts.map((part) => parse(path, keep(text, part, /^---|---$|<\/?script[^>]*>/g)));
  const css = withoutCssComments(keep(text, /<style\b[^>]*>[\s\S]*?<\/style>/g, /<\/?style[^>]*>/g));
  const rest = [
    /^---\r?\n[\s\S]*?\n---/g,
    /(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g,
    /(?<=<style\b[^>]*>)[\s\S]*?(?=<\/style>)/g,
  ];
  const comments = [/<!--[\s\S]*?-->/g, /\/\*[\s\S]*?\*\//g, /(?<=^|\s)\/\/.*$/gm];
  const markup = [...rest, ...comments].reduce((left, part) => left.replace(part, blank), text);
  return { path, text, code, markup, css };
}

/** 1-based line of an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A complaint for each match of a pattern. */
export function matches(source: Source, text: string, pattern: RegExp, rule: string, message: string): Complaint[] {
  return [...text.matchAll(pattern)].map((match) => ({
    path: source.path,
    line: lineAt(text, match.index),
    rule,
    message: `${match[0].trim()}：${message}`,
  }));
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const withoutCssComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, blank);

/** Everything blank but the parts that match, their own tags blanked too. */
function keep(text: string, part: RegExp, tags: RegExp): string {
  let kept = '';
  let end = 0;
  for (const match of text.matchAll(part)) {
    kept += blank(text.slice(end, match.index)) + match[0].replace(tags, blank);
    end = match.index + match[0].length;
  }
  return kept + blank(text.slice(end));
}

function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
}

/** Visits every node below one. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
