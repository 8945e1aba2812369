import { describe, expect } from 'vitest';
import { allPages } from '../pages.ts';
import { test, watch } from '../visitor.ts';

describe('every page', () => {
  test(
    'asks no other host, throws nothing and keeps to the content security policy',
    { timeout: 240_000 },
    async ({ site, browser }) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const faults: string[] = [];
      const statuses: string[] = [];
      const queue = allPages.filter((path) => path !== '/404.html');
      const walk = async () => {
        const page = await context.newPage();
        watch(page, site.origin, faults);
        for (let path = queue.pop(); path; path = queue.pop()) {
          const response = await page.goto(site.address(path), { waitUntil: 'load' });
          if (response?.status() !== 200) statuses.push(`${path} ${response?.status()}`);
        }
      };
      await Promise.all([walk(), walk()]);
      await context.close();
      expect(statuses).toEqual([]);
      expect([...new Set(faults)]).toEqual([]);
    },
  );
});
