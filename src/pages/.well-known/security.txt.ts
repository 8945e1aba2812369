import type { APIRoute } from 'astro';
import { absolute } from '../../base/paths.ts';
import { getSite } from '../../site/collection.ts';

/** RFC 9116. The date it runs out is content, since the build knows no clock. */
export const GET: APIRoute = async ({ site: address }) => {
  const { securityExpires } = await getSite();
  const lines = [
    `Contact: ${absolute('/about/', address)}`,
    `Expires: ${securityExpires}T00:00:00+08:00`,
    'Preferred-Languages: zh, en',
    `Canonical: ${absolute('/.well-known/security.txt', address)}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
