import type { APIRoute } from 'astro';
import { href } from '../base/paths.ts';
import { getSite } from '../site/collection.ts';
import { palette } from '../styles/palette.ts';
import { language } from '../words/words.ts';

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  const icon = (size: number) => ({ src: href(`/icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' });
  return Response.json({
    name: `${site.name} · ${site.region}`,
    short_name: site.name,
    description: site.description,
    lang: language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: palette.paper,
    theme_color: palette.paper,
    icons: [icon(192), icon(512)],
  });
};
