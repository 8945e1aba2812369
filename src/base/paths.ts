/** Addresses inside the site. Every link, `fetch` and picture address goes through here, so that any sub-path works. */

const trimmed = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

/**
 * The address of a page or file under the base the site is built for.
 * @param path from the site's root, with its leading slash: `/events/`, `/feed.xml`
 */
export function href(path: string): string {
  if (!path.startsWith('/')) throw new Error(`href() wants a path from the root, got "${path}"`);
  return `${trimmed}${path}`;
}

/** The full address of a page, as feeds, cards and QR codes need it. `site` is Astro's `Astro.site`. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(href(path), site ?? 'http://localhost:4321').href;
}

/** Strips the base again: `/sub/assets/gate.jpg` → `/assets/gate.jpg`. */
export const fromRoot = (path: string): string => (path.startsWith(`${trimmed}/`) ? path.slice(trimmed.length) : path);

/** The same for the address of a page: `/sub/events/` → `/events/`. */
export const pathOf = (url: URL): string => fromRoot(url.pathname);
