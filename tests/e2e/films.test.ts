import { describe, expect } from 'vitest';
import { has } from '../pages.ts';
import { phone, read, test } from '../visitor.ts';

const path = '/stories/sample-brocade-course/';

describe.runIf(has(path))('the words of a film', () => {
  test('lead to their second: chapters, and line by line', async ({ come }) => {
    const page = await (await come()).visit(path);
    const time = () => page.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime);
    await page.getByRole('navigation', { name: '章节' }).getByRole('link', { name: '织成一幅' }).click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) >= 6);
    await page.getByRole('link', { name: '织成一幅' }).and(page.locator('[aria-current]')).waitFor();
    await page.locator('summary', { hasText: '文字稿' }).click();
    await page.getByRole('link', { name: '每走一趟，花纹多出两行。' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[data-line] [aria-current]')?.textContent?.includes('每走一趟'),
    );
    expect(await time()).toBeLessThan(6.6);
    expect(page.url(), 'the film plays in the page').toContain(path);
  });

  test('are searched', async ({ come }) => {
    const page = await (await come(phone)).visit(path);
    await page.locator('summary', { hasText: '文字稿' }).click();
    await page.getByRole('searchbox', { name: '在字幕里找' }).fill('纬');
    await page.getByText('2句', { exact: true }).waitFor();
    expect(await page.locator('[data-line]:visible').count()).toBe(2);
    await page.getByRole('searchbox', { name: '在字幕里找' }).fill('');
    expect(await page.locator('[data-line]:visible').count()).toBe(4);
  });

  test('are links into the film’s file without script', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit(path);
    const chapter = page.getByRole('navigation', { name: '章节' }).getByRole('link', { name: '纬线来回' });
    expect(await chapter.getAttribute('href')).toMatch(/\.mp4#t=2$/);
    expect(await page.getByRole('searchbox', { name: '在字幕里找' }).count()).toBe(0);
  });
});

describe.runIf(has('/tours/tianfu/kitchen/'))('a campus stop in a story', () => {
  test('shows its still and leads to its page, without script', async ({ come }) => {
    const page = await (await come({ ...phone, javaScriptEnabled: false })).visit('/stories/sample-online-open-day/');
    const card = page.locator('.stop');
    expect(await card.innerText()).toContain('示例');
    expect(await card.getByRole('img').getAttribute('alt')).toContain('灶台');
    await card.getByRole('link', { name: '走进川菜烹饪实训室' }).click();
    await page.waitForURL('**/tours/tianfu/kitchen/');
    expect(await read(page, 'h1')).toContain('川菜');
  });
});
