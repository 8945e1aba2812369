import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageScan } from './pages.ts';

/**
 * Writes `<out>/sitemap.xml` from what the pages say of themselves, so that no page can be forgotten. The protocol
 * takes 50,000 addresses a file (sitemaps.org); a site that grows past them is refused rather than cut short.
 */
export async function writeSitemap(out: string, scans: readonly PageScan[]): Promise<void> {
  const listed = scans.flatMap(({ listing }) => (listing ? [listing] : []));
  if (listed.length > 50_000) throw new Error(`sitemap.xml: ${listed.length} addresses, at most 50,000`);
  const urls = listed
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, updated }) => `<url><loc>${escapeXml(address)}</loc><lastmod>${updated}</lastmod></url>`);
  const open = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  await writeFile(
    join(out, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${urls.join('\n')}\n</urlset>\n`,
  );
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
