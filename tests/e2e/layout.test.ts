import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openBrowser } from '../browser.ts';
import { kindsOfPage } from '../pages.ts';
import { overflow, phone, read, test } from '../visitor.ts';

/** What a visitor would have to scroll sideways for, or could not reach at all. Tables in a scrolling box are meant to. */
const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const inScroller = (element: Element | null): boolean =>
      element !== null &&
      (/(auto|scroll)/.test(getComputedStyle(element).overflowX) || inScroller(element.parentElement));
    return Array.from(document.querySelectorAll('h1, h2, h3, h4, p, a, button, input, summary, td, th, dd, figure'))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return (
          element.checkVisibility() &&
          box.width > 1 &&
          box.height > 1 &&
          (box.right > edge || box.left < -1) &&
          box.bottom > 0 &&
          !inScroller(element)
        );
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.trim().slice(0, 20)}`,
      );
  });

const narrow = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 };

describe('every kind of page fits', () => {
  test('at 400 % zoom, which is 320 px wide, in both type sizes', { timeout: 180_000 }, async ({ come }) => {
    const visitor = await come(narrow);
    const tooWide: string[] = [];
    for (const path of kindsOfPage) {
      const page = await visitor.visit(path === '/404.html' ? '/404.html' : path);
      for (const elder of [false, true]) {
        await page.evaluate((on) => document.documentElement.toggleAttribute('data-elder', on), elder);
        const lost = await beyondTheEdge(page);
        if ((await overflow(page)) > 0 || lost.length > 0)
          tooWide.push(`${path}${elder ? ' (elder)' : ''}: ${lost[0] ?? ''}`);
      }
    }
    expect(tooWide).toEqual([]);
  });

  test.for([
    [32, 1280],
    [32, 390],
  ] as const)(
    'with the browser’s text set to %i px instead of 16 on %i px',
    { timeout: 180_000 },
    async ([size, width], { site }) => {
      const browser = await openBrowser([`--blink-settings=defaultFontSize=${size}`]);
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const tooWide: string[] = [];
      for (const path of kindsOfPage) {
        await page.goto(site.address(path));
        const lost = await beyondTheEdge(page);
        if ((await overflow(page)) > 0 || lost.length > 0) tooWide.push(`${path}: ${lost[0] ?? ''}`);
      }
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe(`${size * 1.0625}px`);
      await browser.close();
      expect(tooWide).toEqual([]);
    },
  );
});

describe('every kind of page', () => {
  test(
    'stands still for who asked for less motion, by the device or by the switch',
    { timeout: 180_000 },
    async ({ come }) => {
      const running = () =>
        document
          .getAnimations()
          .filter((a) => a.playState === 'running' && Number(a.effect?.getComputedTiming().duration) > 1).length;
      const moving: string[] = [];
      for (const manner of [{ reducedMotion: 'reduce' as const }, { init: () => localStorage.setItem('still', '1') }]) {
        const visitor = await come(manner);
        for (const path of kindsOfPage) {
          const page = await visitor.visit(path);
          if ((await page.evaluate(running)) > 0) moving.push(path);
        }
      }
      expect(moving).toEqual([]);
    },
  );

  test('does not jump while it loads on a phone', { timeout: 180_000 }, async ({ come }) => {
    const visitor = await come({
      ...phone,
      init: () => {
        Object.assign(window, { jumps: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { jumps: number }).jumps += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    const jumpy: string[] = [];
    for (const path of kindsOfPage) {
      const page = await visitor.visit(path);
      const jumps = await page.evaluate(
        () =>
          new Promise<number>((done) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => done((window as unknown as { jumps: number }).jumps)),
            ),
          ),
      );
      // “Good” by web.dev/articles/cls is up to 0.1.
      if (jumps > 0.1) jumpy.push(`${path}: ${jumps.toFixed(3)}`);
    }
    expect(jumpy).toEqual([]);
  });

  test('prints its text: every heading and paragraph, without navigation', { timeout: 180_000 }, async ({ come }) => {
    const visitor = await come();
    const lost: string[] = [];
    for (const path of kindsOfPage) {
      const page = await visitor.visit(path);
      const shown = () =>
        Array.from(document.querySelectorAll<HTMLElement>('main h1, main h2, main h3, main p, main dd, main td'))
          .filter(
            (element) =>
              element.offsetHeight > 1 && !element.closest('.no-print, nav, form, search, aside, [aria-live]'),
          )
          .map((element) => element.textContent?.trim() ?? '');
      const onScreen = await page.evaluate(shown);
      await page.emulateMedia({ media: 'print' });
      const onPaper = new Set(await page.evaluate(shown));
      lost.push(...onScreen.filter((text) => !onPaper.has(text)).map((text) => `${path}: ${text.slice(0, 30)}`));
      if (await page.getByRole('navigation', { name: '主导航' }).isVisible())
        lost.push(`${path}: prints its navigation`);
      await page.emulateMedia({ media: null });
    }
    expect(lost).toEqual([]);
  });

  test('says the same without script', { timeout: 180_000 }, async ({ come }) => {
    const scripted = await come(phone);
    const plain = await come({ ...phone, javaScriptEnabled: false });
    const lost: string[] = [];
    for (const path of kindsOfPage) {
      const page = await plain.visit(path);
      const html = await page.locator('main').innerText();
      const words = await (
        await scripted.visit(path)
      ).evaluate(() =>
        Array.from(
          document.querySelectorAll<HTMLElement>('main h1, main h2, main h3, main p, main li > a, main dd, main td'),
        )
          .filter((element) => element.offsetHeight > 1 && !element.closest('.needs-script'))
          .map((element) => element.innerText.trim()),
      );
      const bare = html.replace(/\s+/g, '');
      // What only script can know is about today: it stands in marks of its own, added to a line.
      const missing = words.filter((text) => !text.split(/\s+/).some((part) => bare.includes(part)));
      lost.push(...missing.map((text) => `${path}: ${text.slice(0, 30)}`));
      if (!(await page.locator('main h1').first().isVisible())) lost.push(`${path}: no heading`);
    }
    expect(lost).toEqual([]);
  });

  test('carries one heading of the first rank and a title of its own', { timeout: 180_000 }, async ({ come }) => {
    const visitor = await come({ javaScriptEnabled: false });
    const titles = new Map<string, string>();
    for (const path of kindsOfPage) {
      const page = await visitor.visit(path);
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await read(page, 'h1'), path).not.toBe('');
      const title = await page.title();
      expect(titles.get(title), `${path} and another page are both called “${title}”`).toBeUndefined();
      titles.set(title, path);
    }
  });
});
