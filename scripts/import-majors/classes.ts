import { nearest } from '../../src/base/text.ts';
import { classesByCode } from '../../src/majors/code.ts';
import { type Major, searchTerm } from '../../src/majors/major.ts';
import { tight } from './cells.ts';

/** The catalogue's classes (专业类), found by whatever an office writes: 护理类, 护理, 5202, hu-li-lei. */
export interface Classes {
  byCode: ReadonlyMap<string, Major>;
  named(text: string): { slug: string } | { found: string; instead: string };
  /** A sentence with names where slugs stood. */
  nameOf(text: string): string;
}

export function classesOf(majors: readonly Major[]): Classes {
  const byCode = classesByCode(majors);
  const byName = new Map(
    [...byCode.values()].flatMap((major) =>
      [major.name, searchTerm(major), major.code, major.slug].map((name) => [tight(name), major] as const),
    ),
  );
  const names = new Map([...byCode.values()].map(({ slug, name }) => [slug, name]));
  return {
    byCode,
    named: (text) => {
      const major = byName.get(text);
      if (major) return { slug: major.slug };
      const near = nearest(
        text,
        [...byCode.values()].map(({ name }) => name),
      );
      return {
        found: `没有叫“${text}”的专业类`,
        instead: near ? `最接近的是：${near}` : 'content/majors.csv 里专业类的名称；归不进就留空',
      };
    },
    nameOf: (text) =>
      text.replace(/[a-z0-9]+(?:-[a-z0-9]+)+(?:（(.*?)）)?/g, (slug, name?: string) => name ?? names.get(slug) ?? slug),
  };
}
