import { describe, expect } from 'vitest';
import { kindsOfPage } from '../pages.ts';
import { phone, read, test } from '../visitor.ts';

/** Takes away what a WebView of 2021 does not have, and storage with it. Runs before any script of the page. */
const old = () => {
  const gone: [object, string][] = [
    [Intl, 'Segmenter'],
    [window, 'WebAssembly'],
    [window, 'IntersectionObserver'],
    [window, 'ResizeObserver'],
    [window, 'structuredClone'],
    [Object, 'hasOwn'],
    [Array.prototype, 'at'],
    [Array.prototype, 'findLast'],
    [String.prototype, 'at'],
    [Document.prototype, 'startViewTransition'],
    [navigator, 'clipboard'],
    [Navigator.prototype, 'clipboard'],
    [Navigator.prototype, 'share'],
    [window, 'speechSynthesis'],
  ];
  for (const [owner, name] of gone) Reflect.deleteProperty(owner, name);
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  }
};

describe('an old engine with storage blocked', () => {
  test('opens every kind of page without an error', { timeout: 60_000 }, async ({ come }) => {
    const visitor = await come({ ...phone, init: old });
    for (const path of kindsOfPage) {
      const page = await visitor.visit(path);
      expect(await read(page, 'h1'), path).not.toBe('');
    }
  });

  test('still narrows the list of schools', async ({ come }) => {
    const page = await (await come({ ...phone, init: old })).visit('/schools/');
    await page.getByRole('searchbox', { name: /所里找/ }).fill('宜宾');
    await page.getByText(/找到 \d+ 所/).waitFor();
    expect(await page.getByRole('link', { name: '宜宾职业技术学院' }).isVisible()).toBe(true);
  });

  test('still searches names and texts', async ({ come }) => {
    const page = await (await come({ ...phone, init: old })).visit('/search/?q=川渝杯');
    await page.locator('[data-settled="川渝杯"]').waitFor();
    expect(await page.locator('[data-tier=phrase]').count()).toBeGreaterThan(5);
    await page.locator('a[data-result]').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(await read(page, 'h1')).toContain('川渝杯');
  });

  test('still says what the day is', async ({ come }) => {
    const page = await (await come({ init: old, at: '2024-05-13T10:00:00+08:00' })).visit('/');
    await page.getByText('今天是第 2 天').waitFor();
  });
});
