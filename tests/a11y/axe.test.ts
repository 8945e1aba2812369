import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { allPages, kindsOfPage } from '../pages.ts';
import { test } from '../visitor.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now: one line for each element, with the rule and the page. */
async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // Legacy mode stays in this tab; the pages have no frames of other origins.
    .setLegacyMode(true)
    // Without the lists of what is well, four times as fast.
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } })
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${where} ${id}: ${node.target.join(' ')}`));
}

describe('axe finds nothing', () => {
  test('on any page', { timeout: 900_000 }, async ({ site, browser }) => {
    const found: string[] = [];
    const queue = [...allPages];
    const walk = async () => {
      // Colours in transition would be measured half-way.
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      for (let path = queue.pop(); path; path = queue.pop()) {
        await page.goto(site.address(path));
        found.push(...(await violations(page, path)));
      }
    };
    await Promise.all([walk(), walk()]);
    expect(found).toEqual([]);
  });

  test.for([360, 1280])(
    'on any kind of page at %i px, light, dark and for elders',
    { timeout: 600_000 },
    async (width, { site, browser }) => {
      const found: string[] = [];
      const queue = [...kindsOfPage];
      const walk = async () => {
        const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
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
