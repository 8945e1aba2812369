import { awardLine, type Work } from './work.ts';

const types = { 征文: 'Article', 微电影: 'Movie', 图片: 'ImageGallery' } as const;

/** A work as schema.org knows it, without `@context`; nothing for an invented one. `address` is the page's own. */
export function workLd(work: Work, address: string): Record<string, unknown>[] {
  if (work.sample) return [];
  return [
    {
      '@type': ['CreativeWork', types[work.form]],
      name: work.title,
      abstract: work.summary,
      creator: { '@type': 'Person', name: work.by },
      datePublished: work.date,
      dateModified: work.updated,
      url: address,
      inLanguage: 'zh-CN',
      ...(work.awards.length > 0 ? { award: work.awards.map(awardLine) } : {}),
    },
  ];
}
