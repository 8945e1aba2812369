import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, isFresh } from '../../scripts/build/fingerprint.ts';
import { readOptions } from '../../scripts/build/options.ts';
import { readSite } from '../../scripts/bench/built.ts';
import { openBrowser, servedSite } from '../browser.ts';
import { buildIn, copyProject, hashes } from './elsewhere.ts';
import { brokenLinks, foreignLoads } from './rules.ts';

/** Each of these builds the whole site in another folder, one after the other. */
let copy: string;
beforeAll(() => {
  copy = copyProject();
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const MINUTES = 60_000;

describe('a build in another folder', () => {
  test('gives the same bytes, cold there and warm here', { timeout: 8 * MINUTES }, async () => {
    const root = process.cwd();
    expect(await isFresh(root, await fingerprint(root, readOptions([], {}))), 'dist/ is older than its sources: npm run build').toBe(true);
    const { code, said } = await buildIn(copy);
    expect(code, said).toBe(0);
    expect(hashes(join(copy, 'dist'))).toEqual(hashes(resolve('dist')));
  });

  test('content with a fault stops it, and the site stays as it was', { timeout: MINUTES }, async () => {
    const before = hashes(join(copy, 'dist'));
    const school = join(copy, 'content/schools/4151012764.yaml');
    const text = readFileSync(school, 'utf8');
    writeFileSync(school, `${text}\nnosuchfield: 1\n`);
    const { code, said } = await buildIn(copy);
    writeFileSync(school, text);
    expect(code).toBe(1);
    expect(said).toContain('content/schools/4151012764.yaml:');
    expect(said).not.toMatch(/^\s+at /m);
    expect(hashes(join(copy, 'dist'))).toEqual(before);
  });

  test('an answer Astro cannot give stops it too, and nothing half-built is left', { timeout: 2 * MINUTES }, async () => {
    const before = hashes(join(copy, 'dist'));
    writeFileSync(join(copy, 'src/pages/broken.astro'), "---\nthrow new Error('broken on purpose');\n---\n");
    const { code, said } = await buildIn(copy);
    rmSync(join(copy, 'src/pages/broken.astro'));
    expect(code).toBe(1);
    expect(said).toContain('原来的 dist/ 没有改动');
    expect(hashes(join(copy, 'dist'))).toEqual(before);
    expect(existsSync(join(copy, '.cache')) && Object.keys(hashes(join(copy, '.cache'))).filter((path) => path.startsWith('build-'))).toEqual([]);
  });

  test('a formal build asks for the address and the duties of the footer', { timeout: MINUTES }, async () => {
    expect(await buildIn(copy, '--profile=production')).toMatchObject({ code: 1, said: expect.stringContaining('--site=') });
    const { code, said } = await buildIn(copy, '--profile=production', '--site=https://zjz.example.cn');
    expect(code).toBe(1);
    expect(said).toContain('正式发布前必须填写');
  });

  test('below a sub-path, without samples and with a launch called off it is whole', { timeout: 8 * MINUTES }, async () => {
    const launch = join(copy, 'content/events/2024/2024-launch.yaml');
    writeFileSync(launch, `${readFileSync(launch, 'utf8')}\nstatus: 取消\nrevision: 1\n`);
    const { code, said } = await buildIn(copy, '--site=https://zjz.example.cn', '--base=/any/sub/path/', '--samples=off');
    expect(code, said).toBe(0);
    const site = await readSite(join(copy, 'dist'));
    expect([site.origin, site.base]).toEqual(['https://zjz.example.cn', '/any/sub/path/']);
    expect(brokenLinks(site)).toEqual([]);
    expect(foreignLoads(site)).toEqual([]);
    const written = site.pages.flatMap(({ path, references }) =>
      references.filter(({ url }) => url.startsWith('/') && !url.startsWith(site.base)).map(({ url }) => `${path} → ${url}`),
    );
    expect(written).toEqual([]);
    // 示例 may stand in a sentence about samples or as a column of the open data, never as a badge or an address.
    const badge = />\s*示例\s*<(?!\/(?:th|dt)>|code)/;
    const samples = site.pages.filter(({ path, html }) => /\/sample-/.test(path) || /\/sample-[a-z]/.test(html) || badge.test(html));
    expect(samples.map(({ path }) => path)).toEqual([]);
    for (const room of ['people', 'works']) expect(existsSync(join(site.dir, room)), room).toBe(false);
  });

  test('the launch called off says so wherever it is named, and never that it is on', { timeout: MINUTES }, async () => {
    const site = await servedSite(join(copy, 'dist'));
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.clock.setFixedTime('2024-05-17T10:00:00+08:00');
      const seen = async (path: string) => {
        await page.goto(site.address(path));
        return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      };
      const own = await seen('/events/2024-launch/');
      expect(own).toContain('这项活动已取消，页面保留备查。');
      expect(own).not.toMatch(/今天|进行中|已结束/);
      const strip = page.locator('[data-strip] [data-day="2024-05-17"]');
      for (const path of ['/', '/events/']) {
        await seen(path);
        expect((await strip.innerText()).replace(/\s+/g, ' '), path).toContain('取消');
      }
      expect(await seen('/events/day/2024-05-17/')).toContain('取消');
      const ld = readFileSync(join(copy, 'dist/events/2024-launch/index.html'), 'utf8');
      expect(ld).toContain('https://schema.org/EventCancelled');
      const ics = readFileSync(join(copy, 'dist/events/2024-launch.ics'), 'utf8');
      expect(ics).toMatch(/STATUS:CANCELLED[\s\S]*SEQUENCE:1|SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
