import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { overflow, phone, read, storageBlocked, test } from '../visitor.ts';

const luzhou = '4151012967';
const chongqing = '4150012609';
const pick = (page: Page, name: string) => page.getByRole('button', { name: `加入比较：${name}` }).first();
const tray = (page: Page) => page.getByRole('region', { name: '比较学校' });

describe('a parent compares schools', () => {
  test('ticks two on a phone, in two lists, and sees them beside each other', async ({ come }) => {
    const visitor = await come(phone);
    let page = await visitor.visit('/schools/place/510500/');
    await pick(page, '泸州职业技术学院').click();
    await tray(page).getByText('再选一所就能比较').waitFor();
    page = await visitor.visit('/schools/place/500106/');
    await pick(page, '重庆电子科技职业大学').click();
    await tray(page).getByRole('link', { name: '比较这 2 所' }).click();
    await page.waitForURL(/ids=4151012967,4150012609/);
    await page.getByRole('columnheader', { name: /重庆电子科技职业大学/ }).waitFor();
    const table = await read(page, 'table');
    expect(table).toContain('教育部名单（2026年）');
    expect(table).toContain('待补充');
    expect(table).toContain('重庆电子工程职业学院（见于2024年名单）');
    expect(await overflow(page)).toBe(0);
  });

  test('is refused a fifth in plain words', async ({ come }) => {
    const page = await (await come()).visit('/schools/place/510500/');
    const ticks = page.getByRole('button', { name: /^加入比较/ });
    for (let i = 0; i < 5; i += 1) await ticks.nth(i).click();
    await tray(page)
      .getByText(/最多比较 4 所，.+没有加进来/)
      .waitFor();
    expect(await ticks.nth(4).getAttribute('aria-pressed')).toBe('false');
    await tray(page)
      .getByRole('button', { name: /^不比了/ })
      .first()
      .click();
    await ticks.nth(4).click();
    expect(await ticks.nth(4).getAttribute('aria-pressed')).toBe('true');
  });

  test('by keyboard: the tray comes before the list, and is told of', async ({ come }) => {
    const page = await (await come()).visit('/schools/place/510500/');
    await pick(page, '泸州职业技术学院').focus();
    await page.keyboard.press('Space');
    await page
      .locator('[data-tray-said]', { hasText: '已选 1 所，比较栏在屏幕下方，按 Tab 键从正文开头就到' })
      .waitFor({ state: 'attached' });
    await page.locator('#main').focus();
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement?.closest('[data-tray]') !== null);
    // Reading aloud, where the device can, stands before everything.
    if (!first) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-tray]') !== null)).toBe(true);
  });

  test('has the differences marked, takes one out, and the address follows', async ({ come }) => {
    const page = await (await come()).visit(`/schools/compare/?ids=${luzhou},${chongqing}`);
    await page.getByRole('columnheader', { name: /泸州职业技术学院/ }).waitFor();
    const level = page.getByRole('row', { name: /办学层次/ });
    expect(await level.getByText('不同', { exact: true }).isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: '标出不同的地方' }).check();
    expect(await level.getByText('不同', { exact: true }).isVisible()).toBe(true);
    const address = page.getByRole('textbox', { name: '这张比较表的网址' });
    expect(await address.inputValue()).toContain(`/schools/compare/?ids=${luzhou},${chongqing}`);
    await page.getByRole('button', { name: '拿掉 泸州职业技术学院' }).click();
    await page.waitForURL(new RegExp(`ids=${chongqing}$`));
    expect(await address.inputValue()).toContain(`?ids=${chongqing}`);
  });

  test('opens a table that was handed on, and keeps what was picked before', async ({ come }) => {
    const visitor = await come(phone);
    let page = await visitor.visit('/schools/place/510500/');
    await page.getByRole('button', { name: '加入比较：泸州职业技术学院' }).click();
    page = await visitor.visit('/schools/compare/?ids=4150012609,4151012064');
    await page.getByRole('columnheader', { name: /重庆电子科技职业大学/ }).waitFor();
    page = await visitor.visit('/schools/place/510500/');
    await page.locator('section[data-tray]').getByText('已选 1 所').waitFor();
    expect(await page.locator('section[data-tray] li').allInnerTexts()).toEqual(['泸州职业技术学院']);
  });

  test('works where storage is blocked', async ({ come }) => {
    const page = await (await come({ ...phone, init: storageBlocked })).visit('/schools/place/510500/');
    const ticks = page.getByRole('button', { name: /^加入比较/ });
    await ticks.nth(0).click();
    await tray(page).getByText('换一页就要重新选').waitFor();
    await ticks.nth(1).click();
    await tray(page).getByRole('link', { name: '比较这 2 所' }).click();
    await page.getByRole('columnheader').nth(2).waitFor();
  });

  test('is told that the network failed', async ({ come }) => {
    const visitor = await come();
    await visitor.page.route('**/schools/*.json', (route) => route.fulfill({ status: 200, body: 'no json' }));
    const page = await visitor.visit(`/schools/compare/?ids=${luzhou}`);
    await page
      .getByText(/有 1 所学校的资料没有取到/)
      .first()
      .waitFor();
    expect(page.url()).toContain(luzhou);
  });

  test('without script learns how to compare by hand', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/schools/compare/');
    const text = await read(page);
    expect(text).toContain('不用脚本，也能比');
    expect(await page.getByRole('link', { name: '下载表格（CSV）' }).getAttribute('href')).toMatch(/schools\.csv$/);
    expect(text).not.toContain('还没有选学校');
  });
});
