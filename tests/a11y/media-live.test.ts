import { describe, expect } from 'vitest';
import { has } from '../pages.ts';
import { test } from '../visitor.ts';
import { openTab, violations } from './axe.ts';

const story = '/stories/sample-online-open-day/';

describe.runIf(has(story))('axe finds nothing in what opens on a tap', () => {
  test.for([
    { width: 390, theme: 'light', elder: false },
    { width: 390, theme: 'dark', elder: true },
    { width: 1280, theme: 'dark', elder: false },
  ])('at $width px, $theme, elder $elder', async ({ width, theme, elder }, { site, browser }) => {
    const page = await openTab(browser, width);
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
    if (elder) await page.addInitScript(() => localStorage.setItem('elder', '1'));
    await page.goto(site.address(story));
    const found: string[] = [];
    await page.getByRole('button', { name: '放大细看' }).click();
    await page.getByRole('button', { name: '复位' }).waitFor();
    found.push(...(await violations(page, 'viewer')));
    await page.locator('[data-enlarge]').first().click();
    await page.getByRole('dialog', { name: '图片' }).waitFor();
    found.push(...(await violations(page, 'pictures')));
    await page.goto(site.address('/stories/sample-brocade-course/'));
    await page.locator('summary', { hasText: '文字稿' }).click();
    found.push(...(await violations(page, 'film')));
    await page.close();
    expect(found).toEqual([]);
  });
});
