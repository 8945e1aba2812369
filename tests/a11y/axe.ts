import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

// axe itself and not its Playwright package, whose own steps take as long again.
const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Without the lists of what is well, four times as fast.
  resultTypes: ['violations'],
};

interface Axe {
  run: (chosen: typeof options) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/** A tab with axe in every page. Colours in transition would be measured half-way, so it asks for stillness. */
export async function openTab(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.addInitScript({ path: axeScript });
  return page;
}

/** What axe finds on the page as it is now: one line for each element, with the rule and the page. */
export async function violations(page: Page, where: string): Promise<string[]> {
  const found = await page.evaluate(async (chosen) => {
    const { violations: all } = await (window as unknown as { axe: Axe }).axe.run(chosen);
    return all.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}`));
  }, options);
  return found.map((line) => `${where} ${line}`);
}
