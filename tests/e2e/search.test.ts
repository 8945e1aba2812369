import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { has } from '../pages.ts';
import { phone, read, test, withoutWasm } from '../visitor.ts';

const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const hits = (page: Page) => page.getByRole('main').locator('ol').getByRole('link');
const found = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /找到 \d+ 条/ })
    .waitFor();

describe.runIf(has('/pagefind/pagefind.js'))('full-text search', () => {
  test('“川渝杯” finds the contest first', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=川渝杯');
    await found(page);
    expect(await hits(page).first().innerText()).toContain('川渝杯');
    expect(await page.locator('mark').first().innerText()).toContain('川渝杯');
  });

  test('from the header on a phone', async ({ come }) => {
    const page = await (await come(phone)).visit('/weeks/');
    await page.getByText('菜单', { exact: true }).tap();
    await page.getByRole('banner').getByRole('searchbox').fill('护理');
    await page.getByRole('banner').getByRole('searchbox').press('Enter');
    await found(page);
    expect((await hits(page).allInnerTexts()).join()).toContain('护理');
  });

  test('a quoted phrase finds only pages that hold it as it stands', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=“一技在手”');
    await found(page);
    expect(await hits(page).count()).toBeGreaterThan(0);
    for (const hit of await page.locator('[data-tier]').all())
      expect(await hit.getAttribute('data-tier')).toBe('exact');
  });

  test('narrows by room, keeps it in the address, and the back button undoes it', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=泸州');
    await found(page);
    const rooms = new Set(
      await page.locator('[data-room]').evaluateAll((all) => all.map((a) => a.getAttribute('data-room'))),
    );
    expect(rooms.size).toBeGreaterThan(1);
    await page.getByRole('combobox', { name: '栏目' }).selectOption('学校');
    await page.getByRole('button', { name: '搜索' }).last().click();
    await page.waitForURL(/room=/);
    await page.waitForFunction(() => {
      const all = Array.from(document.querySelectorAll('[data-room]'));
      return all.length > 0 && all.every((a) => a.getAttribute('data-room') === '学校');
    });
    const school = await hits(page).first().innerText();
    await hits(page).first().click();
    expect(await read(page, 'h1')).toContain(school);
    await page.goBack();
    await found(page);
    expect(await page.getByRole('combobox', { name: '栏目' }).inputValue()).toBe('学校');
    expect(await box(page).inputValue()).toBe('泸州');
  });

  test('marks what is invented as 示例', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=示例');
    await found(page);
    await page.getByRole('main').locator('li').filter({ hasText: '示例' }).first().waitFor();
    await box(page).fill('蜀锦');
    await page
      .locator('li.hit')
      .filter({ has: page.getByText('示例', { exact: true }) })
      .first()
      .waitFor();
  });

  test('says honestly that there is nothing, and leads on', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=量子火锅飞船');
    await page.getByText('没有找到“量子火锅飞船”').waitFor();
    expect(await hits(page).count()).toBe(0);
    expect(await page.getByText('可以换个短一点的词').isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: '不搜也能找' }).getByRole('link').count()).toBeGreaterThan(4);
  });

  test('works by the keyboard alone: / to type, Tab to the first hit, Enter to open it', async ({ come }) => {
    const page = await (await come()).visit('/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('职业教育法');
    await found(page);
    expect(await box(page).inputValue()).toBe('职业教育法');
    for (let i = 0; i < 8; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.hasAttribute('data-result'))) break;
    }
    const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(await read(page, 'h1')).toContain(title.trim().slice(0, 4));
  });

  test('where wasm is forbidden, titles carry on', async ({ come }) => {
    const visitor = await come(phone);
    await withoutWasm(visitor.page);
    const page = await visitor.visit('/search/?q=泸州职业技术学院');
    await page.getByText('您的浏览器不支持全文搜索').waitFor();
    expect(await hits(page).first().innerText()).toContain('泸州职业技术学院');
  });
});

describe('search without script', () => {
  test('says that it needs script and shows the other ways', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/search/?q=护理');
    expect(await read(page)).toContain('没有脚本也可以');
    await page.getByRole('link', { name: '按地区、层次、公办民办找学校' }).click();
    expect(await read(page, 'h1')).toBe('找学校');
  });
});
