import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone, test } from '../visitor.ts';

interface Stop {
  name: string;
  where: string;
  ring: boolean;
  seen: boolean;
}

/** Presses Tab once and says where the focus is: its name, its landmark, and whether one can see that it is there. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const wrapper = element.parentElement && getComputedStyle(element.parentElement);
    const drawn = (s: CSSStyleDeclaration | null) =>
      s !== null && ((s.outlineStyle !== 'none' && Number.parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none');
    const box = element.getBoundingClientRect();
    return {
      name: (
        element.getAttribute('aria-label') ??
        (element.textContent?.trim() || (element as HTMLInputElement).labels?.[0]?.textContent?.trim()) ??
        ''
      ).slice(0, 24),
      where: element.closest('header.site-header')
        ? 'header'
        : element.closest('main')
          ? 'main'
          : element.closest('footer')
            ? 'footer'
            : 'page',
      ring: drawn(style) || (element.matches('input') && drawn(wrapper)),
      seen:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth,
    };
  });
}

/** Walks with Tab until the focus leaves the document or `limit` stops are made. */
async function walk(page: Page, limit = 400): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < limit; i += 1) {
    const stop = await tab(page);
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    stops.push(stop);
  }
  return stops;
}

const hiddenFrom = (stops: Stop[]) =>
  stops.filter(({ ring, seen }) => !ring || !seen).map(({ where, name }) => `${where}: ${name}`);

describe('by the keyboard alone', () => {
  test.for(['/', '/events/', '/schools/province/chongqing/', '/search/', '/weeks/2024/'])(
    '%s: every stop is visible, in order, and nothing holds the focus',
    { timeout: 60_000 },
    async (path, { come }) => {
      const page = await (await come()).visit(path);
      const stops = await walk(page);
      expect(stops[0]?.name).toBe('跳到正文');
      expect(hiddenFrom(stops)).toEqual([]);
      const order = stops.slice(1).map(({ where }) => ['header', 'page', 'main', 'footer'].indexOf(where));
      expect(order, 'header, then text, then footer').toEqual([...order].sort((a, b) => a - b));
      expect(stops.at(-1)?.where, 'the walk ends in the footer').toBe('footer');
    },
  );

  test('the menu of a phone opens with Enter, is walked through and left again', async ({ come }) => {
    const page = await (await come({ ...phone, hasTouch: false, isMobile: false })).visit('/policies/');
    for (let name = ''; name !== '菜单';) name = (await tab(page)).name;
    await page.keyboard.press('Enter');
    const inside: Stop[] = [];
    for (let stop = await tab(page); stop.where === 'header'; stop = await tab(page)) inside.push(stop);
    expect(inside.map(({ name }) => name)).toEqual(expect.arrayContaining(['活动日历', '找学校', '关于本站']));
    expect(hiddenFrom(inside)).toEqual([]);
  });

  test('the list of schools is narrowed and a school opened', async ({ come }) => {
    const page = await (await come()).visit('/schools/');
    await page.getByRole('searchbox', { name: /所里找/ }).focus();
    await page.keyboard.type('宜宾职业');
    await page.locator('[data-settled="宜宾职业"]').waitFor();
    for (let i = 0; i < 12; i += 1) {
      const { name } = await tab(page);
      if (name.includes('宜宾职业技术学院')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/schools\/\d{10}\//);
  });

  test('switches say whether they are on', async ({ come }) => {
    const page = await (await come()).visit('/');
    for (let name = ''; name !== '长者模式';) name = (await tab(page)).name;
    expect(await page.locator(':focus').getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Space');
    expect(await page.locator(':focus').getAttribute('aria-pressed')).toBe('true');
  });
});
