import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { has } from '../pages.ts';
import { phone, read, test } from '../visitor.ts';

describe('the exhibition', () => {
  test('is narrowed by topic, then by place, with counts that hold, without script', async ({ come }) => {
    const page = await (await come({ ...phone, javaScriptEnabled: false })).visit('/exhibition/');
    const topic = page.getByRole('navigation', { name: '宣传重点' }).getByRole('link', { name: /改革发展/ });
    const count = Number(/\d+/.exec(await topic.innerText())?.[0]);
    await topic.click();
    expect(await read(page, 'h1')).toContain('改革发展');
    const cards = page.getByRole('main').getByRole('article');
    expect(await cards.filter({ hasNotText: '示例' }).count(), 'what the chip counts is real').toBe(count);
    const samples = await cards.filter({ hasText: '示例' }).count();
    expect(await read(page)).toContain(samples ? `${count}个案例，另有示例${samples}篇` : `${count}个案例`);
    await page.getByText('按地区、专业、年份找').click();
    await page.getByRole('link', { name: /^泸州/ }).first().click();
    expect(await read(page, 'h1')).toContain('泸州');
    expect(await read(page)).toContain('2024泸州');
  });

  test('leads to a story with its sources, its people, what to read next', async ({ come }) => {
    const page = await (await come(phone)).visit('/exhibition/');
    await page.getByRole('link', { name: '2024泸州：第十届活动周的川渝一天' }).first().click();
    await page.waitForURL('**/stories/2024-luzhou-launch/');
    const text = await read(page);
    expect(text).toContain('来源');
    expect(text).toContain('泸州职业技术学院');
    expect(text).toContain('资料截至');
    await page.getByRole('link', { name: /^下一篇/ }).click();
    await page.waitForURL((url) => url.pathname.includes('/stories/') && !url.pathname.includes('2024-luzhou'));
  });

  test('a teacher copies the citation of a story', async ({ come }) => {
    const { page, visit } = await come({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit('/stories/2024-luzhou-launch/');
    await page.getByRole('button', { name: '复制引用' }).click();
    await page.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/2024泸州：第十届活动周的川渝一天\[EB\/OL\]\. \(\d{4}-\d\d-\d\d\)/);
    expect(copied).toContain('/stories/2024-luzhou-launch/');
  });

  test('a student saves the poster of a story as a picture', async ({ come }) => {
    const { page, visit } = await come();
    await visit('/stories/2024-luzhou-launch/');
    const [poster] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存海报' }).click(),
    ]);
    expect(poster.suggestedFilename()).toMatch(/\.(png|jpe?g)$/);
  });
});

describe('the whole exhibition as one wall', () => {
  const settled = (page: Page, q: string) =>
    page.locator(`[data-exhibits-results][data-settled="${q}"]`).waitFor({ state: 'attached' });

  test('is searched and ticked; address and back button hold what is shown', async ({ come }) => {
    const page = await (await come()).visit('/exhibition/');
    await page.getByRole('searchbox', { name: /在整个展里找/ }).fill('川渝杯');
    await settled(page, '川渝杯');
    expect((await page.locator('a[data-result]').allInnerTexts()).slice(0, 2).join()).toContain('川渝杯');
    expect(await page.locator('[data-exhibits-away]').isVisible()).toBe(false);
    await page.getByRole('searchbox', { name: /在整个展里找/ }).fill('');
    await page.locator('[data-exhibits-away]').waitFor();
    await page.getByText(/^勾选条件/).click();
    await page.getByRole('group', { name: '栏目' }).getByRole('checkbox', { name: /^人物/ }).check();
    await page.waitForURL(/room=people/);
    await page.getByText(/^\d+ 件展品，其中 \d+ 件是示例$/).waitFor();
    expect(
      new Set(await page.locator('a[data-result]').evaluateAll((all) => all.map((a) => a.getAttribute('data-room')))),
    ).toEqual(new Set(['人物']));
    await page.goBack();
    await page.locator('[data-exhibits-away]').waitFor();
  });

  test('is seen by year, and taken along as a table', async ({ come }) => {
    const page = await (await come()).visit('/exhibition/?view=year&room=stories');
    await page.getByRole('heading', { name: /^2024/ }).waitFor();
    const years = await page.locator('[data-exhibits-results] h2').allInnerTexts();
    expect(years.map((year) => year.slice(0, 4))).toEqual(
      [...years]
        .map((year) => year.slice(0, 4))
        .sort()
        .reverse(),
    );
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    const count = Number(/\d+/.exec(await page.locator('form[data-exhibits] [role=status]').innerText())![0]);
    expect(rows).toHaveLength(count + 1);
  });

  test('gives what is seen at the first press, though its script has yet to come', async ({ come }) => {
    const page = await (await come()).visit('/exhibition/');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV/ }).click(),
    ]);
    expect((await readFile(await file.path(), 'utf8')).split('\r\n').length).toBeGreaterThan(20);
  });

  test('where nothing is found, says so and offers words that find something', async ({ come }) => {
    const page = await (await come(phone)).visit('/exhibition/?q=泸州 火星登陆');
    await settled(page, '泸州 火星登陆');
    await page.getByText('少写一个字').waitFor();
    const offered = page.getByRole('list', { name: '试试这些词' }).getByRole('link');
    await offered.first().click();
    await page.getByText(/^\d+ 件展品/).waitFor();
  });

  test('is seen by place: tiles count what each place would bring, and tick it', async ({ come }) => {
    const { page, visit } = await come();
    await visit('/exhibition/?view=place');
    const tile = page.getByRole('button', { name: /^泸州/ });
    await tile.waitFor();
    const bring = Number(/\d+/.exec(await tile.innerText())?.[0]);
    expect(bring).toBeGreaterThan(0);
    await tile.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/place=510500/);
    await page.locator('form[data-exhibits]').getByText(`${bring} 件展品 · 按地区`, { exact: true }).waitFor();
    expect(await tile.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('searchbox', { name: /在整个展里找/ }).fill('四十四天');
    await settled(page, '四十四天');
    const found = Number(/^\d+/.exec(await page.locator('form[data-exhibits] [role=status]').innerText())?.[0] ?? 0);
    expect(found).toBeLessThan(bring);
    expect(Number(/\d+/.exec(await tile.innerText())?.[0])).toBe(found);
  });

  test('its pictures come into view, drawn or taken', async ({ come }) => {
    const page = await (await come(phone)).visit('/exhibition/?topic=people');
    await settled(page, '');
    await page.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>('.exhibit-wall img');
      return image?.complete && image.naturalWidth > 0;
    });
  });
});

describe.runIf(has('/stories/sample-brocade-course/'))('what is invented', () => {
  test.for(['/stories/sample-brocade-course/', '/people/sample-master/', '/works/sample-film-two-threads/'])(
    '%s says so at the top',
    async (path, { come }) => {
      const page = await (await come({ ...phone, javaScriptEnabled: false })).visit(path);
      const badge = page.getByRole('main').getByText('示例', { exact: true }).first();
      expect(await badge.isVisible()).toBe(true);
      expect((await badge.boundingBox())?.y).toBeLessThan(844 * 2);
      expect(await read(page)).toContain('虚构');
    },
  );

  test('is marked on every card of the wall', async ({ come }) => {
    const page = await (await come()).visit('/exhibition/');
    const samples = page.getByRole('article').filter({ has: page.locator('a[href*="/stories/sample-"]') });
    for (const card of await samples.all()) expect(await card.innerText()).toContain('示例');
  });
});

describe.runIf(has('/works/sample-film-two-threads/'))('a film', () => {
  test('comes with captions and can be read instead, without script', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/works/sample-film-two-threads/');
    expect(await page.locator('video track[kind="captions"], video track[kind="subtitles"]').count()).toBe(1);
    await page.locator('summary', { hasText: '文字稿' }).click();
    const words = await page.locator('details', { hasText: '文字稿' }).innerText();
    expect(words.length).toBeGreaterThan(30);
  });
});
