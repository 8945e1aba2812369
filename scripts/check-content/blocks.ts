import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { BodyName } from '../../src/base/entry.ts';
import { nearest } from '../../src/base/text.ts';
import { type Block, blocks } from '../../src/stories/blocks.ts';
import { examples } from './block-examples.ts';
import { type Report, short } from './report.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Checks one block against the list of src/stories/blocks.ts, and tells what it names. */
export function blockFaults(
  node: Element,
  ancestors: readonly Nodes[],
  allowed: readonly string[],
  line: number,
  report: Report,
): BodyName[] {
  const name = node.name ?? '';
  const block = blocks[name];
  if (!/^[A-Z]/.test(name)) {
    const meant = blockNamed(name);
    const instead = meant ? `组件名首字母大写：<${meant} …>` : '用 Markdown 的写法；不能直接写 HTML';
    report(node, 'unsafeBody', `<${name}>`, instead);
    return [];
  }
  if (!block) {
    const near = nearest(name, Object.keys(blocks));
    report(
      node,
      'unsafeBody',
      `没有组件 <${name}>`,
      near ? `最接近的是：${examples[near]!}` : `可以用的组件：${Object.keys(blocks).join('、')}`,
    );
    return [];
  }
  if (!allowed.includes(name)) {
    const instead =
      allowed.length > 0 ? `这里可以用的组件：${allowed.join('、')}` : '组件只能用在案例、人物和作品里；这里只写文字';
    report(node, 'unsafeBody', `<${name}>`, instead);
    return [];
  }
  placeFaults(node, block, ancestors, report);
  return attributes(node, block, line, report);
}

/** The block a tag means, in whatever letters it is written. */
export const blockNamed = (tag: string): string | undefined =>
  Object.keys(blocks).find((name) => name.toLowerCase() === tag.toLowerCase());

/** A block stands on a line of its own, a `Number` inside `Figures`. */
function placeFaults(node: Element, block: Block, ancestors: readonly Nodes[], report: Report): void {
  const parent = ancestors.at(-1);
  const name = node.name!;
  if (name === 'Number' && !ancestors.some((outer) => 'name' in outer && outer.name === 'Figures'))
    report(node, 'bodySyntax', '<Number> 不在 <Figures> 里', examples.Figures!);
  if (parent?.type === 'paragraph' && parent.children.some((child) => child.type === 'text' && child.value.trim()))
    report(node, 'bodySyntax', `<${name}> 与文字在同一行`, '组件前后各空一行，单独成段');
  const inside = node.children.filter((child) => !(child.type === 'text' && !child.value.trim()));
  if (block.children === 'none' && inside.length > 0)
    report(node, 'bodySyntax', `<${name}> 里面有内容`, examples[node.name!]!);
  if (block.children === 'text' && inside.length === 0)
    report(node, 'bodySyntax', `<${name}> 里面是空的`, examples[node.name!]!);
  if (block.children === 'Number' && !inside.every(isNumber))
    report(node, 'bodySyntax', `<${name}> 里面有别的内容`, examples[node.name!]!);
}

function isNumber(node: Nodes): boolean {
  if ('name' in node) return node.name === 'Number';
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => isNumber(child) || (child.type === 'text' && !child.value.trim()))
  );
}

function attributes(node: Element, block: Block, line: number, report: Report): BodyName[] {
  const names: BodyName[] = [];
  const given = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value && typeof attribute.value !== 'string')) {
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
      report(node, 'unsafeBody', `<${node.name} ${name}={…}>`, `值用引号：${examples[node.name!]!}`);
      if (attribute.type === 'mdxJsxAttribute') given.set(attribute.name, '…');
      continue;
    }
    const value = (attribute.value as string | null | undefined)?.trim() ?? '';
    given.set(attribute.name, value);
    const known = block.attributes[attribute.name];
    if (!known) {
      const near = nearest(attribute.name, Object.keys(block.attributes));
      report(
        node,
        'unknownField',
        short(`<${node.name} ${attribute.name}="${value}">`),
        near ? `最接近的是：${near}` : examples[node.name!]!,
      );
    } else if (known.names) names.push(...named(known.names, value, line));
  }
  for (const [name, attribute] of Object.entries(block.attributes))
    if (attribute.required && !given.get(name))
      report(node, 'missingField', `<${node.name}> 没有写 ${name}`, examples[node.name!]!);
  return names;
}

function named(what: BodyName['what'] | 'media', value: string, line: number): BodyName[] {
  if (what !== 'media') return value ? [{ what, value, line }] : [];
  return value
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => ({ what: 'medium', value: id, line }));
}
