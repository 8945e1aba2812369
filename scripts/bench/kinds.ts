import type { BuiltPage } from './built.ts';

/** One page of every kind: the index of each room, and the longest page below it. */
export function kindsOf(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = new Map<string, BuiltPage>();
  for (const page of pages) {
    if (page.path === '/404.html') continue;
    const steps = page.path.split('/').filter(Boolean);
    const kind = steps.length < 2 ? page.path : `/${[...steps.slice(0, -1), '*'].join('/')}/`;
    const known = kinds.get(kind);
    if (!known || page.html.length > known.html.length) kinds.set(kind, page);
  }
  return [...kinds.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
