import type { Fault } from '../../src/base/faults.ts';
import { faultAt } from '../../src/base/entry.ts';
import type { TextFile } from './files.ts';

/** A text cut into its YAML and its body, each with the line of the file it starts on. */
export interface Source {
  path: string;
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Where Astro's own reader finds front matter (@astrojs/internal-helpers), so that both see the same. */
const FRONT_MATTER = /^(\s*\n|)---([\s\S]*?\n)---/;

/** Cuts a Markdown file into front matter and body; a `.yaml` file is all front matter. */
export function cut({ path, text }: TextFile): Source | Fault {
  if (path.endsWith('.yaml')) return { path, yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const found = text.trimStart().split('\n', 1)[0]?.trim().slice(0, 40) || '（空文件）';
    return faultAt(path, 1, 'yamlSyntax', found, '第一行写三条短横 ---，写完字段后再写一行 ---，然后才是正文');
  }
  const body = text.slice(match[0].length);
  const bodyLine = countLines(match[0]);
  return { path, yaml: match[2]!, yamlLine: countLines(match[1]!), body, bodyLine };
}

const countLines = (text: string): number => text.split('\n').length;
