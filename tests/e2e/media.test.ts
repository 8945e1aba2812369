import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { has } from '../pages.ts';
import { overflow, phone, read, test } from '../visitor.ts';

const story = '/stories/sample-online-open-day/';
const lightbox = (page: Page) => page.getByRole('dialog', { name: '图片' });

/** Fingers on the page, in CSS pixels: each step is where all of them are. */
async function fingers(page: Page, steps: [x: number, y: number][][]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const points = (step: [number, number][]) => step.map(([x, y], id) => ({ x, y, id }));
  const [first, ...more] = steps;
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(first!) });
  for (const step of more)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A picture opened by itself names no icon, and the browser asks for one; that is nobody's fault. */
const withoutIcon = (page: Page) => page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));

/** Where the middle of an element is on the screen. */
async function middle(page: Page, selector: string): Promise<[number, number]> {
  const box = (await page.locator(selector).boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describe.runIf(has(story))('pictures over the page', () => {
  test('are walked through by keyboard; the focus stays in, and comes back', async ({ come }) => {
    const page = await (await come()).visit(story);
    const first = page.locator('.gallery').getByRole('link').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await lightbox(page).waitFor();
    expect(await read(page, '[role=dialog]')).toContain('2/5');
    expect(await read(page, '[role=dialog]')).toContain('第一站：数控加工实训室 · 本站绘制');
    expect(await lightbox(page).getByRole('img').getAttribute('alt')).toContain('数控机床');
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    }
    await page.keyboard.press('ArrowRight');
    expect(await read(page, '[role=dialog]')).toContain('3/5');
    await page.keyboard.press('End');
    expect(await read(page, '[role=dialog]')).toContain('5/5');
    await page.keyboard.press('ArrowRight');
    expect(await read(page, '[role=dialog]')).toContain('1/5');
    await page.keyboard.press('ArrowLeft');
    await page.evaluate(() => {
      for (let i = 0; i < 2; i++)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await lightbox(page).waitFor({ state: 'detached' });
    const alt = await page.evaluate(() => document.activeElement?.querySelector('img')?.alt);
    expect(alt, 'the picture last seen').toContain('绣架');
    expect(page.url(), 'Escape twice goes back once').toContain(story);
    expect(await page.evaluate(() => document.querySelectorAll('[inert]').length)).toBe(0);
  });

  test('hide the page from readers and hold it still', async ({ come }) => {
    const page = await (await come()).visit(story);
    await page.locator('.gallery').getByRole('link').first().click();
    await lightbox(page).waitFor();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 600);
    await page.keyboard.press('PageDown');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await page.getByRole('main').count(), 'for a screen reader').toBe(0);
  });

  test('follow a finger on a phone; the way back closes them and stays on the page', async ({ come }) => {
    const page = await (await come(phone)).visit(story);
    await page.locator('.gallery').getByRole('link').first().tap();
    await lightbox(page).waitFor();
    await fingers(page, [[[300, 400]], [[200, 405]], [[100, 405]]]);
    await page.getByText('3/5').waitFor();
    await fingers(page, [[[100, 400]], [[200, 405]], [[300, 405]]]);
    await page.getByText('2/5').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goBack();
    await lightbox(page).waitFor({ state: 'detached' });
    expect(page.url()).toContain(story);
    await page.locator('.gallery').getByRole('link').nth(1).tap();
    await lightbox(page).waitFor();
    await fingers(page, [[[200, 200]], [[205, 300]], [[205, 420]]]);
    await lightbox(page).waitFor({ state: 'detached' });
  });

  test('stand in the page without script, each leading to its own file', async ({ come }) => {
    const { page, visit } = await come({ javaScriptEnabled: false });
    await withoutIcon(page);
    await visit(story);
    const links = page.locator('.gallery').getByRole('link');
    expect(await links.count()).toBe(4);
    await links.first().click();
    await page.waitForURL(/\.webp$/);
  });

  test('open by themselves where their script does not come', async ({ come, faults }) => {
    const { page, visit } = await come();
    await withoutIcon(page);
    await page.route('**/lightbox.*.js', (route) => route.abort());
    await visit(story);
    await page.locator('.gallery').getByRole('link').first().click();
    await page.waitForURL(/\.webp$/);
    // The browser tells of the script that did not come.
    faults.length = 0;
  });
});

describe.runIf(has(story))('a large picture', () => {
  const scale = (page: Page) =>
    page.locator('[data-layer]').evaluate((layer) => new DOMMatrix(getComputedStyle(layer).transform).a);
  const open = async (page: Page) => {
    await page.getByRole('button', { name: '放大细看' }).click();
    await page.getByRole('button', { name: '复位' }).waitFor();
  };

  test('is there before anything is asked for, and as it is without script', async ({ come }) => {
    const { page, visit } = await come({ javaScriptEnabled: false });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(story);
    await page.getByRole('img', { name: /从空中看示意校园/ }).scrollIntoViewIfNeeded();
    expect(await page.getByRole('button', { name: '放大细看' }).isVisible()).toBe(false);
    expect(asked.filter((url) => /\/zoom[./]/.test(url))).toEqual([]);
  });

  test('is looked at closely by buttons and keys', async ({ come }) => {
    const { page, visit } = await come();
    const tiles: string[] = [];
    page.on('request', (request) => request.url().includes('/zoom/') && tiles.push(request.url()));
    await visit(story);
    await open(page);
    const pane = page.getByRole('application', { name: /从空中看示意校园/ });
    expect(await pane.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(tiles).toEqual([]);
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: '放大', exact: true }).click();
    expect(await scale(page)).toBeCloseTo(4.096);
    expect(await page.getByRole('status').filter({ hasText: '放大到4.1倍' }).count()).toBe(1);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.tile')].some((tile) => tile.naturalWidth > 0),
    );
    expect(tiles.length).toBeLessThan(30);
    await pane.focus();
    const before = await page.locator('[data-layer]').getAttribute('style');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[data-layer]').getAttribute('style')).not.toBe(before);
    await page.keyboard.press('-');
    expect(await scale(page)).toBeCloseTo(2.56);
    await page.keyboard.press('0');
    expect(await scale(page)).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-tools]') !== null), 'no trap').toBe(true);
  });

  test('is enlarged where it is pressed, dragged by the mouse; the plain wheel scrolls the page', async ({ come }) => {
    const page = await (await come()).visit(story);
    await open(page);
    const [x, y] = await middle(page, '[data-window]');
    await page.mouse.click(x, y);
    expect(await scale(page)).toBe(2);
    const matrix = () =>
      page.locator('[data-layer]').evaluate((layer) => new DOMMatrix(getComputedStyle(layer).transform).e);
    const before = await matrix();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 3 });
    await page.mouse.up();
    expect(Math.round((await matrix()) - before)).toBe(60);
    expect(await scale(page), 'a drag is no press').toBe(2);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction((was) => scrollY > was, top);
    await page.getByText('按住 Ctrl 再滚动').waitFor();
    await page.locator('[data-window]').scrollIntoViewIfNeeded();
    const [, now] = await middle(page, '[data-window]');
    await page.mouse.move(x, now);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await page.waitForFunction(
      () => new DOMMatrix(getComputedStyle(document.querySelector('[data-layer]')!).transform).a > 3.5,
    );
  });

  test('fills the screen of a phone, where one finger moves it; the way back leaves it', async ({ come }) => {
    const page = await (await come(phone)).visit(story);
    await open(page);
    await page.getByRole('button', { name: '铺满屏幕' }).click();
    const pane = page.getByRole('application', { name: /从空中看示意校园/ });
    expect((await pane.boundingBox())!.height).toBeGreaterThan(600);
    expect(await page.getByRole('heading', { level: 1 }).count(), 'the page is out of reach').toBe(0);
    expect(await scale(page), 'it opens as large as the screen').toBeGreaterThan(2);
    const matrix = () => page.locator('[data-layer]').evaluate((el) => new DOMMatrix(getComputedStyle(el).transform).e);
    const before = await matrix();
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }] });
    await touch('touchStart', 200);
    for (const x of [190, 170, 150]) await touch('touchMove', x);
    await touch('touchEnd', 150);
    expect(await matrix()).toBeLessThan(before - 20);
    for (let i = 0; i < 7; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-full]') !== null)).toBe(true);
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain(story);
    const button = page.getByRole('button', { name: '铺满屏幕' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await scale(page)).toBe(1);
  });

  test('lets one finger scroll on a phone, and takes two', async ({ come }) => {
    const page = await (await come(phone)).visit(story);
    await open(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const [x, y] = await middle(page, '[data-window]');
    const top = await page.evaluate(() => scrollY);
    await fingers(page, [[[x, y]], [[x, y - 40]], [[x, y - 90]], [[x, y - 140]]]);
    await page.waitForFunction((was) => scrollY > was + 30, top);
    expect(await scale(page)).toBe(1);
    await page.locator('[data-window]').scrollIntoViewIfNeeded();
    const [a, b] = await middle(page, '[data-window]');
    await fingers(page, [
      [
        [a - 20, b],
        [a + 20, b],
      ],
      [
        [a - 40, b],
        [a + 40, b],
      ],
      [
        [a - 60, b],
        [a + 60, b],
      ],
    ]);
    expect(await scale(page)).toBeGreaterThan(2);
  });
});

describe.runIf(has('/stories/sample-four-lathes/'))('before and after', () => {
  const path = '/stories/sample-four-lathes/';

  test('are compared by keyboard and by drawing the line', async ({ come }) => {
    const page = await (await come({ reducedMotion: 'reduce' })).visit(path);
    const slider = page.getByRole('slider', { name: '前后对比' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('51');
    expect(await slider.getAttribute('aria-valuetext')).toBe('之前 51%');
    await page.locator('[data-pair]').scrollIntoViewIfNeeded();
    const box = (await page.locator('[data-pair]').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    expect(Number(await slider.inputValue())).toBeCloseTo(20, -1);
  });

  test('stand one beside the other with their names, without script', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit(path);
    const [one, two] = await Promise.all(
      ['.before', '.after'].map((side) => page.locator(`[data-pair] ${side} img`).boundingBox()),
    );
    expect(one!.x + one!.width).toBeLessThanOrEqual(two!.x);
    expect(await read(page, '[data-before-after]')).toMatch(/之前.*之后/);
    expect(await page.getByRole('slider').count()).toBe(0);
  });
});
