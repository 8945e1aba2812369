import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, readSite } from '../../scripts/bench/built.ts';
import { brokenLinks, foreignLoads } from './rules.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await readSite();
});

describe('links', () => {
  test('every internal link leads to a page or file, and every anchor to a place on it', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('nothing is loaded from another host', () => {
    expect(foreignLoads(site)).toEqual([]);
  });

  test('stylesheets load only what lies in the site', () => {
    const sheets = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    const wrong = sheets.flatMap((sheet) => {
      const css = readFileSync(join(site.dir, sheet), 'utf8');
      const here = new URL(sheet.replaceAll('\\', '/'), `${site.origin}${site.base}`);
      return [...css.matchAll(/url\(\s*["']?([^"')]+)/g), ...css.matchAll(/@import\s+["']([^"']+)/g)]
        .map(([, url]) => url!)
        .filter((url) => !url.startsWith('data:image/'))
        .filter((url) => !site.fileOf(new URL(url, here).pathname) || new URL(url, here).origin !== site.origin)
        .map((url) => `${sheet}: ${url}`);
    });
    expect(wrong).toEqual([]);
  });
});
