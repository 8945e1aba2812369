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
  test('on any page', { timeout: 600_000 }, async ({ site, browser }) => {
    const found: string[] = [];
    const queue = [...allPages];
    const walk = async () => {
      // Transitions and entrances would be measured half-way: still pages have the colours they end with.
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
      const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const path of kindsOfPage) {
        await page.goto(site.address(path));
        for (const [theme, elder] of [
          ['light', false],
          ['dark', false],
          ['light', true],
          ['dark', true],
        ] as const) {
          // The light desktop was looked at above.
          if (width === 1280 && theme === 'light' && !elder) continue;
          await page.evaluate(
            ([name, on]) => {
              document.documentElement.setAttribute('data-theme', name);
              document.documentElement.toggleAttribute('data-elder', on);
            },
            [theme, elder] as const,
          );
          found.push(...(await violations(page, `${path} (${theme}${elder ? ', elder' : ''})`)));
        }
      }
      expect(found).toEqual([]);
    },
  );
});
