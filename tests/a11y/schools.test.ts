import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { overflow, test } from '../visitor.ts';
import { openTab, violations } from './axe.ts';

/** What only script shows: the tray, the buttons that are on, the filled table, the list of what is kept. */
const states: Record<string, { path: string; until: (page: Page) => Promise<void> }> = {
  'four to compare, and a fifth refused': {
    path: '/schools/place/510100/',
    until: async (page) => {
      const ticks = page.getByRole('button', { name: /^加入比较/ });
      for (let i = 0; i < 5; i += 1) await ticks.nth(i).click();
      await page
        .getByRole('button', { name: /^收藏：/ })
        .first()
        .click();
    },
  },
  'the table with its differences': {
    path: '/schools/compare/?ids=4151012967,4150012609,4151011553',
    until: async (page) => {
      await page.getByRole('columnheader').nth(3).waitFor();
      await page.getByRole('checkbox').check();
    },
  },
  'what somebody handed on': {
    path: '/schools/saved/?ids=4151012967,4150012609',
    until: (page) => page.getByText('四川省泸州市 · 高职专科 · 公办').waitFor(),
  },
  'what is kept, one just taken out': {
    path: '/schools/saved/',
    until: async (page) => {
      await page
        .getByRole('button', { name: /^移除：/ })
        .first()
        .click();
      await page.getByRole('button', { name: '撤销' }).waitFor();
    },
  },
};

test.for([360, 1280])(
  'axe finds nothing in what script shows of schools, at %i px',
  async (width, { site, browser }) => {
    const page = await openTab(browser, width);
    await page.addInitScript(() =>
      localStorage.setItem(
        'saved-schools',
        JSON.stringify([
          { id: '4151012967', name: '泸州职业技术学院' },
          { id: '4150012609', name: '重庆电子科技职业大学' },
        ]),
      ),
    );
    const found: string[] = [];
    for (const [name, { path, until }] of Object.entries(states)) {
      await page.goto(site.address(path));
      await until(page);
      for (const look of ['light', 'dark', 'elder']) {
        await page.evaluate((chosen) => {
          document.documentElement.setAttribute('data-theme', chosen === 'dark' ? 'dark' : 'light');
          document.documentElement.toggleAttribute('data-elder', chosen === 'elder');
        }, look);
        found.push(...(await violations(page, `${name} (${look})`)));
        if ((await overflow(page)) > 0) found.push(`${name} (${look}) is wider than the screen`);
      }
    }
    expect(found).toEqual([]);
  },
);
