import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from 'vitest';
import { has } from '../pages.ts';
import { read, test } from '../visitor.ts';

describe('a story in another site', () => {
  const story = has('/stories/sample-brocade-course/') ? 'sample-brocade-course' : 'law-2022';

  test('is a card in a frame, and leads to the story in the whole window', async ({ come, site, browser }) => {
    const page = await (await come()).visit(`/stories/${story}/`);
    const code = await page.locator('#embed').innerText();
    expect(code).toContain(`/stories/${story}/embed/`);
    // The code names the address the site is built for; here it stands on a port of its own.
    const here = code.replace(/src="[^"]+"/, `src="${site.address(`/stories/${story}/embed/`)}"`);
    const host = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(`<!doctype html><title>某学校</title><h1>某学校</h1>${here}`);
    });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    try {
      const other = await browser.newPage();
      await other.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
      const frame = other.frameLocator('iframe');
      await frame.getByRole('heading', { level: 1 }).waitFor();
      if (story.startsWith('sample-')) await frame.getByText('示例', { exact: true }).waitFor();
      expect(await frame.locator('header, footer, script').count()).toBe(0);
      const inside = await frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
      expect(inside, 'fits its frame').toBeLessThanOrEqual(0);
      const link = frame.getByRole('link');
      expect(await link.getAttribute('target')).toBe('_top');
      expect(new URL((await link.getAttribute('href'))!).pathname).toMatch(new RegExp(`/stories/${story}/$`));
      await other.close();
    } finally {
      host.close();
    }
  });

  test('its code and its BibTeX are copied with a button', async ({ come }) => {
    const { page, visit } = await come({
      permissions: ['clipboard-read', 'clipboard-write'],
      at: '2026-12-01T04:00:00Z',
    });
    await visit(`/stories/${story}/`);
    await page.getByRole('button', { name: '复制嵌入代码' }).click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src="[^"]+\/embed\/"/);
    await page.getByRole('button', { name: '复制 BibTeX' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('@online'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('urldate = {2026-12-01}');
  });

  test('of a story that is invented, code and citations say so', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/stories/sample-online-open-day/');
    for (const text of ['[EB/OL]', '@online', '<iframe'])
      expect(await page.getByText(text).first().innerText(), text).toContain('【示例】');
  });

  test('its code stands in the page without script', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit(`/stories/${story}/`);
    expect(await read(page, '#embed')).toContain('<iframe');
  });
});

describe('the open data', () => {
  test('are found, taken along, and explained column by column, without script', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false, acceptDownloads: true })).visit('/about/data/');
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '案例 CSV' }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe('stories.csv');
    const events = page.getByRole('region', { name: '活动', exact: true });
    await events.getByText(/列是什么意思/).click();
    expect(await events.innerText()).toContain('没有查到，或来源说没有公布');
  });
});
