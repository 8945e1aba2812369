import { unified } from '@astrojs/markdown-remark';
import type { Root, RootContent } from 'hast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';

/**
 * How bodies become HTML, for Astro's config and for the test that keeps Chinese text as written. CommonMark's
 * emphasis rules fail beside Chinese punctuation (`**“人人出彩”**是`), and `12日~18日` must not be struck out.
 * @param base the path the site is built for; links that editors write from the site's root get it
 */
export const chineseMarkdown = (base: string) =>
  unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkCjkFriendly],
    rehypePlugins: [[underBase, base], rowHeaders],
  });

type Node = Root | RootContent;

function everyNode(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) everyNode(child, visit);
}

/** Puts the base before links that start at the site's root; pictures get it from Astro. */
function underBase(base: string) {
  const prefix = base.replace(/\/+$/, '');
  return (tree: Root): void =>
    everyNode(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a') return;
      const { href } = node.properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href)) node.properties.href = prefix + href;
    });
}

/**
 * Markdown knows heads of columns only. The first cell of a row names the row, so that a screen reader says whose
 * figure it reads.
 */
function rowHeaders() {
  return (tree: Root): void =>
    everyNode(tree, (node) => {
      if (node.type !== 'element') return;
      const [first, second] = node.children.filter((child) => child.type === 'element');
      if (node.tagName === 'tr' && first?.tagName === 'td' && second) {
        first.tagName = 'th';
        first.properties.scope = 'row';
      }
      if (node.tagName === 'th') node.properties.scope ??= 'col';
    });
}
