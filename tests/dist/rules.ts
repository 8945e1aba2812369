import type { BuiltPage, BuiltSite } from '../../scripts/bench/built.ts';

const isWeb = (url: string) => !/^(?:data|mailto|tel|blob):/.test(url);

/** Addresses of this site that nothing answers, and anchors that are not on their page. */
export function brokenLinks(site: BuiltSite): string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const root = `${site.origin}${site.base}`;
  return site.pages.flatMap((page) => {
    const here = new URL(page.path.slice(1), root);
    const shares = [...page.meta].flatMap(([name, url]) => (name === 'og:image' || name === 'og:url' ? [url] : []));
    return [...new Set([...page.references.map(({ url }) => url), ...shares])].filter(isWeb).flatMap((url) => {
      const target = new URL(url, here);
      if (target.origin !== site.origin) return [];
      if (!site.fileOf(target.pathname)) return [`${page.path} → ${url}`];
      if (target.hash.length < 2) return [];
      const on = byPath.get(`/${target.pathname.slice(site.base.length)}`);
      return on && !on.ids.has(decodeURIComponent(target.hash.slice(1))) ? [`${page.path} → ${url}（没有这个锚点）`] : [];
    });
  });
}

/** What pages would fetch from other hosts. */
export function foreignLoads(site: BuiltSite): string[] {
  const root = `${site.origin}${site.base}`;
  return site.pages.flatMap((page) =>
    page.references
      .filter(({ loaded, url }) => loaded && !url.startsWith('data:'))
      .filter(({ url }) => new URL(url, new URL(page.path.slice(1), root)).origin !== site.origin)
      .map(({ tag, url }) => `${page.path} <${tag}> ${url}`),
  );
}

/** The directives of a page's content security policy. */
export function policyOf(page: BuiltPage): Map<string, string[]> {
  const text = page.meta.get('content-security-policy') ?? '';
  const directives = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name, ...values]) => [name!, values]));
}
