import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone, read, test } from '../visitor.ts';

const box = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: '搜索全站' });
const hits = (page: Page) => page.locator('a[data-result]');
const settled = (page: Page, q: string) => page.locator(`[data-settled="${q}"]`).waitFor({ state: 'attached' });
const status = (page: Page) => page.getByRole('main').getByRole('status').innerText();
const first = (page: Page) => hits(page).first().innerText();

describe('the search page', () => {
  test('“川渝杯” finds the contest first, its text under it, under the tier it is of', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=川渝杯');
    await settled(page, '川渝杯');
    expect(await first(page)).toBe('“川渝杯”职业院校技能大赛');
    expect(await hits(page).first().getAttribute('data-tier')).toBe('exact');
    expect(await hits(page).first().getAttribute('data-room')).toBe('川渝联合');
    expect(await page.locator('li.hit mark').first().innerText()).toBe('川渝杯');
    expect(await status(page)).toMatch(/^找到 \d+ 条$/);
  });

  test('answers while one types, and the full text follows', async ({ come }) => {
    const page = await (await come()).visit('/search/');
    await box(page).pressSequentially('老挝', { delay: 30 });
    await page.getByRole('link', { name: /酒都工坊：宜宾与老挝/ }).waitFor();
    await settled(page, '老挝');
    expect(await hits(page).count()).toBeGreaterThan(3);
    expect(new URL(page.url()).searchParams.get('q')).toBe('老挝');
  });

  test('from the header on a phone', async ({ come }) => {
    const page = await (await come(phone)).visit('/weeks/');
    await page.getByText('菜单', { exact: true }).tap();
    await page.getByRole('banner').getByRole('searchbox').fill('护理');
    await page.getByRole('banner').getByRole('searchbox').press('Enter');
    await settled(page, '护理');
    expect(await first(page)).toBe('护理类');
  });

  test('from the box in the header of a wide screen', async ({ come }) => {
    const page = await (await come({ viewport: { width: 1440, height: 900 } })).visit('/weeks/2024/');
    await page.getByRole('banner').getByRole('searchbox').fill('泸职院');
    await page.getByRole('banner').getByRole('searchbox').press('Enter');
    await settled(page, '泸职院');
    expect(await first(page)).toBe('泸州职业技术学院');
  });

  test('a sentence is read: every school is in Chengdu, public, of the level', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=成都 公办 高职');
    await settled(page, '成都 公办 高职');
    const notes = await page.locator('li.hit .note').allInnerTexts();
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.filter((note) => note !== '成都 · 高职专科 · 公办')).toEqual([]);
  });

  test('says what it read into another spelling', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=泸洲');
    await settled(page, '泸洲');
    expect(await first(page)).toBe('泸州市');
    expect(await status(page)).toContain('已按“泸州”查找');
  });

  test('a quoted phrase finds only pages that hold it as it stands', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=“一技在手”');
    await settled(page, '“一技在手”');
    expect(await hits(page).count()).toBeGreaterThan(0);
    const tiers = await hits(page).evaluateAll((all) => all.map((a) => a.getAttribute('data-tier')));
    expect(new Set(tiers)).toEqual(new Set(['phrase']));
  });

  test('says honestly that there is nothing, and leads on', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=清华大学');
    await settled(page, '清华大学');
    expect(await status(page)).toBe('没有找到“清华大学”');
    expect(await hits(page).count()).toBe(0);
    expect(await page.getByText('没有收录普通本科院校').isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: '不搜也能找' }).getByRole('link').count()).toBeGreaterThan(4);
  });

  test('what the site does not tell leads to whom to ask, and the rest of the question to its list', async ({
    come,
  }) => {
    const page = await (await come(phone)).visit('/search/?q=泸州附近公办大专一年学费好多钱');
    await settled(page, '泸州附近公办大专一年学费好多钱');
    expect(await status(page)).toBe('没有找到“泸州附近公办大专一年学费好多钱”，下面是相近的');
    expect(await hits(page).first().getAttribute('href')).toContain('/schools/paths/#ask');
    expect(await hits(page).first().getAttribute('data-suggested')).toBe('');
    await page.getByRole('heading', { name: '相近的' }).waitFor();
    await page.goto(page.url().replace(/q=.*/, `q=${encodeURIComponent('泸州 公办 大专 火星')}`));
    await settled(page, '泸州 公办 大专 火星');
    await page.getByRole('list', { name: '试试这些词' }).getByRole('link', { name: '泸州 公办 大专' }).click();
    await settled(page, '泸州 公办 大专');
    expect(await hits(page).count()).toBe(2);
  });

  test('marks what is invented as 示例', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=血压计');
    await settled(page, '血压计');
    await page.locator('li.hit').first().getByText('示例', { exact: true }).waitFor();
    await page.locator('.excerpt mark', { hasText: '血压计' }).first().waitFor();
  });
});

describe('ticks', () => {
  test('narrow, count, stand in the address, and the back button takes them off', async ({ come }) => {
    const page = await (await come()).visit('/search/?q=泸州');
    await settled(page, '泸州');
    const all = await status(page);
    const schools = page.getByRole('group', { name: '栏目' }).getByRole('checkbox', { name: /^学校/ });
    const count = Number(
      /\d+/.exec(await page.locator('[data-facet=room] label', { hasText: '学校' }).innerText())![0],
    );
    await schools.check();
    await page.waitForURL(/room=schools/);
    await settled(page, '泸州');
    expect(await status(page)).toBe(`找到 ${count} 条`);
    const rooms = await hits(page).evaluateAll((links) => links.map((a) => a.getAttribute('data-room')));
    expect(new Set(rooms)).toEqual(new Set(['学校']));
    await hits(page).first().click();
    await page.goBack();
    await settled(page, '泸州');
    expect(await schools.isChecked()).toBe(true);
    await page.goBack();
    await settled(page, '泸州');
    expect(await status(page)).toBe(all);
    expect(await schools.isChecked()).toBe(false);
  });

  test('work without a query: OR within, AND between, a range of years, each taken off again', async ({ come }) => {
    const page = await (await come()).visit('/search/?place=510500,500118&from=2021&to=2023');
    await settled(page, '');
    const both = await hits(page).count();
    expect(both).toBeGreaterThan(3);
    await page.getByRole('button', { name: '去掉条件：永川' }).click();
    await page.waitForURL((url) => url.searchParams.get('place') === '510500');
    await settled(page, '');
    const one = await hits(page).count();
    expect(one).toBeLessThan(both);
    await page.getByRole('button', { name: '去掉条件：2021—2023年' }).click();
    await page.waitForURL((url) => !url.searchParams.has('from'));
    await settled(page, '');
    expect(await hits(page).count()).toBeGreaterThan(one);
  });

  test('a long list of results comes in parts, and the reader goes on where it grew', async ({ come }) => {
    const page = await (await come()).visit('/search/?room=schools');
    await settled(page, '');
    expect(await hits(page).count()).toBe(40);
    await page.getByRole('button', { name: '再显示一些' }).click();
    await page.waitForFunction(() => document.querySelectorAll('a[data-result]').length === 80);
    expect(
      await hits(page)
        .nth(40)
        .evaluate((a) => a === document.activeElement),
    ).toBe(true);
  });
});

describe('by the keyboard alone', () => {
  test('/ to the box, Tab to the first hit, Enter to open it', async ({ come }) => {
    const page = await (await come(phone)).visit('/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('职业教育法');
    await settled(page, '职业教育法');
    expect(await box(page).inputValue()).toBe('职业教育法');
    const title = await first(page);
    for (let i = 0; i < 14; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.hasAttribute('data-result'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(await read(page, 'h1')).toContain(title.slice(0, 4));
  });

  test('/ on any page goes to the box in the header', async ({ come }) => {
    const page = await (await come({ viewport: { width: 1440, height: 900 } })).visit('/weeks/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('header-search');
  });
});

describe('when something is missing', () => {
  test('/ where there is no box goes to the search page, ready to type; under a picture it does nothing', async ({
    come,
  }) => {
    const visitor = await come(phone);
    let page = await visitor.visit('/policies/');
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/#q$/);
    await page.waitForFunction(() => document.activeElement?.id === 'q');
    page = await visitor.visit('/stories/sample-online-open-day/');
    await page.locator('a[data-enlarge]').first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toContain('/stories/sample-online-open-day/');
  });

  test('without the full text, names carry on and the page says so', async ({ come }) => {
    const { page, visit } = await come(phone);
    await page.route('**/*.idx', (route) => route.fulfill({ status: 200, body: '' }));
    await visit('/search/?q=泸州职业技术学院');
    await settled(page, '泸州职业技术学院');
    expect(await first(page)).toBe('泸州职业技术学院');
  });

  test('without script, the page explains itself and leads to the lists', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/search/?q=护理');
    expect(await read(page)).toContain('没有脚本也可以');
    await page.getByRole('link', { name: '按地区、层次、公办民办找学校' }).click();
    expect(await read(page, 'h1')).toBe('找学校');
  });
});
