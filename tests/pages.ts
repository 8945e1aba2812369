import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './browser.ts';

/** Every page of the built site, as visitors address it: `/`, `/events/`, `/404.html`. */
export const allPages: string[] = existsSync(dist)
  ? readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => `/${file.split('\\').join('/')}`)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/\/index\.html$/, '/'))
      .sort()
  : [];

const bytes = (path: string) => statSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)).size;

const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split('\\').join('/'))
  .filter((file) => file.endsWith('.astro') && !/(^|\/)_/.test(file))
  .map((file) => {
    const route = file.replace(/\.astro$/, '').replace(/(^|\/)index$/, '');
    // A rest parameter takes what no other route does, and may be empty: /about/ is of `about/[...page].astro`.
    const pattern = route.replace(/\/\[\.\.\.\w+\]/, '(?:/.+)?').replace(/\[\w+\]/g, '[^/]+');
    return {
      route,
      dynamic: (route.match(/\[/g) ?? []).length + (route.includes('...') ? 9 : 0),
      address: new RegExp(`^/${pattern}${route ? '/' : ''}$`),
    };
  })
  .sort((a, b) => a.dynamic - b.dynamic);

/** What makes pages look alike: the route (the one with the fewest parameters that fits), how deep they lie, being a sample. */
function kindOf(path: string): string {
  const route = routes.find(({ address }) => address.test(path))?.route ?? path;
  return `${route} ${path.split('/').length}${path.includes('/sample-') ? ' sample' : ''}`;
}

/** One page of every kind, by the routes of src/pages: the fullest, since it has the most that can go wrong. */
export const kindsOfPage: string[] = [
  ...allPages
    .reduce((fullest, path) => {
      const kind = kindOf(path);
      const known = fullest.get(kind);
      if (!known || bytes(path) > bytes(known)) fullest.set(kind, path);
      return fullest;
    }, new Map<string, string>())
    .values(),
].sort();

/** True where a build holds the page: rooms without content are not built (`--samples=off`). */
export const has = (path: string): boolean => allPages.includes(path) || existsSync(join(dist, path));
