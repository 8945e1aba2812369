import type { Story } from './story.ts';

/** A story as schema.org knows it, without `@context`. `page` and `image` are full addresses. */
export function storyJsonLd(story: Story, page: string, image: string): Record<string, unknown> {
  return {
    '@type': 'Article',
    '@id': `${page}#story`,
    headline: story.title,
    description: story.summary,
    datePublished: story.published,
    dateModified: story.updated,
    inLanguage: 'zh-CN',
    articleSection: story.topicName,
    image,
    ...(story.author ? { author: { '@type': 'Organization', name: story.author } } : {}),
    ...(story.placeNames.length > 0
      ? { contentLocation: story.placeNames.map((name) => ({ '@type': 'Place', name })) }
      : {}),
    citation: story.sources.map((source) => source.title),
    mainEntityOfPage: page,
  };
}
