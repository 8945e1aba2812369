import { describe, expect } from 'vitest';
import { allPages, kindsOfPage } from '../pages.ts';
import { test, watch } from '../visitor.ts';
import { openTab, violations } from './axe.ts';

describe('axe finds nothing', () => {
  // The one walk through all pages: opening each of them twice would cost a minute.
  test(
    'on any page, and none asks another host, throws, or breaks its security policy',
    { timeout: 900_000 },
    async ({ site, browser }) => {
      const found: string[] = [];
      const faults: string[] = [];
      const queue = [...allPages];
      const walk = async () => {
        const page = await openTab(browser, 1280);
        watch(page, site.origin, faults);
        for (let path = queue.pop(); path; path = queue.pop()) {
          const response = await page.goto(site.address(path));
          if (response?.status() !== 200) faults.push(`${path} answers ${response?.status()}`);
          found.push(...(await violations(page, path)));
        }
      };
      await Promise.all([walk(), walk()]);
      expect([...new Set(faults)]).toEqual([]);
      expect(found).toEqual([]);
    },
  );

  test.for([360, 1280])(
    'on any kind of page at %i px, light, dark and for elders',
    { timeout: 600_000 },
    async (width, { site, browser }) => {
      const found: string[] = [];
      const queue = [...kindsOfPage];
      const walk = async () => {
        const page = await openTab(browser, width);
        for (let path = queue.pop(); path; path = queue.pop()) {
          await page.goto(site.address(path));
          // The light desktop was looked at above.
          for (const look of width === 1280 ? ['dark', 'elder'] : ['light', 'dark', 'elder']) {
            await page.evaluate((name) => {
              document.documentElement.setAttribute('data-theme', name === 'dark' ? 'dark' : 'light');
              document.documentElement.toggleAttribute('data-elder', name === 'elder');
            }, look);
            found.push(...(await violations(page, `${path} (${look})`)));
          }
        }
      };
      await Promise.all([walk(), walk()]);
      expect(found).toEqual([]);
    },
  );
});
