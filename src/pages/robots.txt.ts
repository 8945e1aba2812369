import type { APIRoute } from 'astro';
import { absolute, href } from '../base/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: ${href('/')}\n\nSitemap: ${absolute('/sitemap.xml', site)}\n`);
