import type { Definition, Image, Link as LinkNode } from 'mdast';
import { type Report, readable, short } from './report.ts';

export interface Link {
  url: string;
  line: number;
}

/** Where a body may point: pages of this site from `/`, other sites in full; pictures beside the file only. */
export function addressFaults(
  node: LinkNode | Image | Definition,
  report: Report,
): { link?: string; picture?: string } {
  const url = node.url;
  // Browsers skip blanks and control characters before a scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  const isPicture = node.type === 'image' || (node.type === 'definition' && url.startsWith('./'));
  if (scheme && !['http', 'https', 'mailto', 'tel'].includes(scheme)) {
    report(
      node,
      'unsafeBody',
      short(url),
      isPicture ? '放在本文件旁边的图片，例如 ./gate.webp' : 'https:// 开头的网址，或站内从 / 开始的地址',
    );
    return {};
  }
  if (node.type === 'image' && (node.alt?.trim().length ?? 0) < 4)
    report(node, 'missingAlt', `![${node.alt ?? ''}](${url})`, `![说清图里有什么](${url})，至少四个字`);
  if (isPicture) return picture(node, url, report);
  return link(node, url, scheme, report);
}

function picture(node: Image | Definition | LinkNode, url: string, report: Report): { picture?: string } {
  if (/^(https?:)?\/\//i.test(url)) {
    report(node, 'unsafeBody', short(url), '把图片存到本文件旁边，写 ./文件名；别处的图片随时会变，也会泄露读者的访问');
    return {};
  }
  if (url.startsWith('./')) return { picture: readable(url) };
  report(node, 'missingFile', short(url), `./ 开头、与本文件放在一起的图片，例如 ./${url.split('/').pop()}`);
  return {};
}

function link(
  node: LinkNode | Image | Definition,
  url: string,
  scheme: string | undefined,
  report: Report,
): { link?: string } {
  if (scheme || url.startsWith('#') || /^\/(?!\/)/.test(url)) return { link: url };
  report(
    node,
    'bodySyntax',
    short(url),
    url.startsWith('//') ? `https:${url}` : 'https:// 开头的网址，或站内从 / 开始的地址，例如 /schools/',
  );
  return {};
}
