import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { start, test } from '../e2e/tours-visitor.ts';
import { openTab, violations } from './axe.ts';

const view = (name: string) => (page: Page) => page.locator(`a[data-view="${name}"]`).click();

/** What a visitor may be looking at once 3D runs, one after the other. */
const states: Record<string, (page: Page) => Promise<void>> = {
  walk: start,
  bird: async (page) => {
    await view('bird')(page);
    // The names of all stops are there, and stand where their places appear.
    await page.waitForFunction(() => {
      const names = Array.from(document.querySelectorAll<HTMLElement>('.spots li'));
      return names.length > 10 && names.every(({ style }) => style.transform);
    });
  },
  plan: view('plan'),
  words: view('words'),
  tools: async (page) => {
    await view('walk')(page);
    await page.locator('.more summary').click();
  },
  help: (page) => page.locator('[data-tool="help"]').click(),
  player: async (page) => {
    await page.locator('#tour-help button').first().click();
    await page.locator('[data-say]').first().click();
    await page.locator('[data-player-bar]').waitFor();
  },
};

test.for([
  { width: 390, dark: false, elder: false },
  { width: 390, dark: true, elder: true },
  { width: 1280, dark: true, elder: false },
  { width: 1280, dark: false, elder: true },
])('axe finds nothing while 3D runs: $width px, dark $dark, elder $elder', async (look, { site, browser }) => {
  const page = await openTab(browser, look.width);
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
  if (look.elder) await page.addInitScript(() => localStorage.setItem('elder', '1'));
  await page.goto(site.address('/tours/tianfu/plaza/'));
  const found: string[] = [];
  for (const [name, go] of Object.entries(states)) {
    await go(page);
    found.push(...(await violations(page, name)));
  }
  await page.close();
  expect(found).toEqual([]);
});
