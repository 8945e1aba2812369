import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type BodyName, faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import { blockFaults, blockNamed } from './blocks.ts';
import { addressFaults, type Link } from './addresses.ts';
import { brokenMarks, strayBraces, wideAddress, wideHeadings } from './marks.ts';
import { parseErrors } from './mdx-errors.ts';
import { type Report, short } from './report.ts';
import type { Source } from './source.ts';

/** What a body says of itself, read without running it: compiling MDX would. */
export interface Body {
  faults: Fault[];
  names: BodyName[];
  links: Link[];
  /** Pictures it shows, `./gate.webp`. */
  pictures: { path: string; line: number }[];
}

const gfm = [remarkGfm, { singleTilde: false }] as const;
const markdown = unified()
  .use(remarkParse)
  .use(...gfm);
const mdx = unified()
  .use(remarkParse)
  .use(...gfm)
  .use(remarkMdx);

/** Anything a fault could hide in. A body without it needs no parser, which makes ten thousand stories affordable. */
const SUSPICIOUS =
  /[<{＃]|!\[|\]\s*[:[（]|^ {0,3}#(?:[^#]|##)|^#+[^#\s]|^ {0,3}=+\s*$|\]\((?!(?:https?:\/\/|\/)[^\s()\u3000-\u303f\uff00-\uffef]*\))|(?<!\]\()(?:https?:\/\/|www\.)[^\s<>()]*[\u3000-\u303f\uff00-\uffef]/m;
const ONLY_MDX = '组件只能用在 .mdx 里：把文件改名为 index.mdx';
const LINK = /\]\(([^\s()]*)\)/g;

/**
 * @param allowed the blocks that this room's pages draw
 */
export function readBody(source: Source, allowed: readonly string[]): Body {
  const body: Body = { faults: [], names: [], links: [], pictures: [] };
  const isMdx = source.path.endsWith('.mdx');
  if (!isMdx && !SUSPICIOUS.test(source.body)) return { ...body, links: plainLinks(source) };

  const { tree, faults } = isMdx ? parseMdx(source) : { tree: markdown.parse(source.body), faults: [] };
  body.faults.push(...faults);
  const lineOf = (node: Nodes) => source.bodyLine - 1 + (node.position?.start.line ?? 1);
  const report: Report = (node, kind, found, instead) => {
    body.faults.push(faultAt(source.path, lineOf(node), kind, found, instead));
  };
  let depth = 1;
  walk(tree, [], (node, ancestors) => {
    const line = lineOf(node);
    if (node.type === 'heading') {
      depth = headingFault(node, depth, report);
    } else if (node.type === 'html' && !node.value.startsWith('</'))
      report(node, 'unsafeBody', short(node.value), htmlAdvice(node.value));
    else if (node.type === 'mdxjsEsm')
      report(node, 'unsafeBody', short(node.value), '删去；正文里不能有 import、export。以这两个词开头的句子换个说法');
    else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
      report(node, 'unsafeBody', short(`{${node.value}}`), '删去花括号；要显示花括号就用全角｛｝');
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      body.names.push(...blockFaults(node, ancestors, allowed, line, report));
    else if (node.type === 'text')
      body.faults.push(...brokenMarks(source, node), ...(isMdx ? strayBraces(source, node) : []));
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const wide = wideAddress(node);
      if (wide) {
        // The line's own broken marks have told it already.
        if (!body.faults.some((fault) => fault.line === line)) report(node, 'bodySyntax', short(node.url), wide);
        return;
      }
      const { link, picture } = addressFaults(node, report);
      if (link) body.links.push({ url: link, line });
      if (picture) body.pictures.push({ path: picture, line });
    }
  });
  body.faults.push(...wideHeadings(source));
  for (const { text, line } of unspacedHeadings(source))
    body.faults.push(faultAt(source.path, line, 'bodySyntax', text, text.replace(/^(#+)/, '$1 ')));
  return body;
}

/** The tree, after what the parser stumbles over has been reported and covered, so that one run shows every fault. */
function parseMdx(source: Source): { tree: Root; faults: Fault[] } {
  const faults: Fault[] = [];
  let text = source.body;
  for (let tries = 0; tries < 20; tries++) {
    try {
      return { tree: mdx.parse(text), faults };
    } catch (thrown) {
      const error = parseErrors(thrown, text, source.body);
      faults.push(faultAt(source.path, source.bodyLine - 1 + error.line, error.kind, error.found, error.instead));
      if (error.covered === undefined) break;
      text = error.covered;
    }
  }
  return { tree: { type: 'root', children: [] }, faults };
}

/** The page's title is its only first-level heading; below it no level is skipped. Gives the new depth. */
function headingFault(node: Extract<Nodes, { type: 'heading' }>, last: number, report: Report): number {
  const marks = '#'.repeat(node.depth);
  if (node.depth === 1) report(node, 'bodySyntax', '一级标题 #', '## 开头的标题；一级标题留给页面自己');
  else if (node.depth > last + 1)
    report(
      node,
      'bodySyntax',
      `${marks} 标题，上一级却是 ${'#'.repeat(last)}`,
      `${'#'.repeat(last + 1)} 标题，一级一级往下`,
    );
  return Math.max(node.depth, 1);
}

function unspacedHeadings({ body, bodyLine }: Source): { text: string; line: number }[] {
  return body.split(/\r?\n/).flatMap((text, i) => (/^#{1,6}[^#\s]/.test(text) ? [{ text, line: bodyLine + i }] : []));
}

function plainLinks({ body, bodyLine }: Source): Link[] {
  return [...body.matchAll(LINK)].map((match) => ({
    url: match[1]!,
    line: bodyLine + body.slice(0, match.index).split('\n').length - 1,
  }));
}

function htmlAdvice(html: string): string {
  if (/^<!--/.test(html)) return '删去；写在这里的说明会随网页公开';
  const block = blockNamed(/^<\/?(\w+)/.exec(html)?.[1] ?? '');
  if (!block) return /^<\/?[A-Z]/.test(html) ? ONLY_MDX : '用 Markdown 的写法；不能直接写 HTML';
  return html.startsWith(`<${block}`) ? ONLY_MDX : `${ONLY_MDX}；组件名首字母大写：<${block} …>`;
}

function walk(
  node: Nodes,
  ancestors: readonly Nodes[],
  visit: (node: Nodes, ancestors: readonly Nodes[]) => void,
): void {
  visit(node, ancestors);
  if (!('children' in node)) return;
  const path = [...ancestors, node];
  for (const child of node.children) walk(child, path, visit);
}
