import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, readSite } from '../../scripts/bench/built.ts';
import type { PackedIndex } from '../../src/search/packed.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await readSite();
});

const text = (path: string) => readFileSync(join(site.dir, path), 'utf8');
const files = (ending: string) =>
  readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

describe('what machines read', () => {
  test('every piece of structured data parses and says what it is', () => {
    const wrong = site.pages.flatMap((page) =>
      page.jsonLd.filter((json) => {
        const data = JSON.parse(json) as Record<string, unknown>;
        return data['@context'] !== 'https://schema.org' || !/^("\w+"|\["\w+"(,"\w+")*\])$/.test(JSON.stringify(data['@type'] ?? null));
      }),
    );
    expect(wrong).toEqual([]);
    expect(site.pages.filter((page) => page.jsonLd.length > 0).length).toBeGreaterThan(100);
  });

  test('the search knows what a page says, not the papers it quotes nor the words around it', () => {
    const index = JSON.parse(text('search/index.json')) as PackedIndex;
    const told = /^\/(events|stories|people|works|policies|weeks|joint)\//;
    const plain = index.paths.split('\n').flatMap((path, i) => {
      const file = join(site.dir, index.text!.folder, `${i}.txt`);
      return told.test(path) && existsSync(file) ? [readFileSync(file, 'utf8').replaceAll('\u200b', '')] : [];
    });
    expect(plain.length).toBeGreaterThan(80);
    for (const words of ['资料截至', '本页是为演示网站功能而虚构的内容', '题图由本站绘制'])
      expect(plain.filter((fragment) => fragment.includes(words)), words).toEqual([]);
    expect(plain.some((fragment) => fragment.includes('泸州职业技术学院'))).toBe(true);
  });

  test('what the search finds is there: every record leads to a page or file, and to a part of it where it says so', () => {
    const { paths } = JSON.parse(text('search/index.json')) as PackedIndex;
    const pages = new Map(site.pages.map((page) => [page.path, page]));
    const lost = paths.split('\n').filter((path) => {
      const [page = '', part] = path.split('#');
      if (!page.endsWith('/')) return !existsSync(join(site.dir, page));
      return !pages.has(page) || (part !== undefined && !pages.get(page)!.ids.has(part));
    });
    expect(lost).toEqual([]);
  });

  test('the site map lists every page once, each with the day of its last change', () => {
    const xml = text('sitemap.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { urlset } = new XMLParser().parse(xml) as { urlset: { url: { loc: string; lastmod: string }[] } };
    const indexed = site.pages.filter((page) => !/noindex/.test(page.meta.get('robots') ?? ''));
    const expected = indexed.map((page) => `${site.origin}${site.base}${page.path.slice(1)}`);
    expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(expected.sort());
    expect(urlset.url.filter(({ lastmod }) => !/^\d{4}-\d{2}-\d{2}$/.test(lastmod))).toEqual([]);
  });

  test('the feeds parse and lead to pages of the site', () => {
    expect(XMLValidator.validate(text('feed.xml'))).toBe(true);
    const { rss } = new XMLParser().parse(text('feed.xml')) as { rss: { channel: { item: { link: string }[] } } };
    const json = JSON.parse(text('feed.json')) as { version: string; items: { url: string }[] };
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.items.length).toBe(rss.channel.item.length);
    const addresses = [...json.items.map(({ url }) => url), ...rss.channel.item.map(({ link }) => link)];
    expect(addresses.filter((url) => !site.fileOf(new URL(url).pathname))).toEqual([]);
  });

  test('every calendar file parses', () => {
    const calendars = files('.ics');
    expect(calendars.length).toBeGreaterThan(10);
    for (const file of calendars) expect(() => ICAL.parse(text(file)), file).not.toThrow();
  });

  test('every JSON file parses', () => {
    for (const file of [...files('.json'), ...files('.webmanifest')]) expect(() => JSON.parse(text(file)), file).not.toThrow();
  });

  test('robots.txt and security.txt are there', () => {
    expect(text('robots.txt')).toContain(`Sitemap: ${site.origin}${site.base}sitemap.xml`);
    expect(text('.well-known/security.txt')).toMatch(/^Expires: \d{4}-/m);
  });

  test('the reports of the office are not', () => {
    expect(existsSync(join(site.dir, 'reports'))).toBe(false);
  });
});

describe('social cards', () => {
  test('every page has its own, at most 60 kB, 1200 by 630', async () => {
    const cards = new Set(site.pages.map((page) => page.meta.get('og:image')));
    for (const card of cards) {
      const file = card && site.fileOf(new URL(card).pathname);
      expect(file, card).toBeTruthy();
      expect(statSync(file!).size, card).toBeLessThanOrEqual(60_000);
    }
    const some = [...cards].slice(0, 5).map((card) => site.fileOf(new URL(card!).pathname)!);
    for (const file of some) expect(await sharp(file).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
  });

  test('no card is left over', () => {
    const used = new Set(site.pages.map((page) => page.meta.get('og:image')?.split('/').at(-1)));
    expect(readdirSync(join(site.dir, 'cards')).filter((name) => !used.has(name))).toEqual([]);
  });
});
