import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SOFTWARE_WEBGL } from '../../scripts/test/chromium.ts';
import { openBrowser } from '../browser.ts';
import { test as plain } from '../visitor.ts';

/** Visitors whose browser can draw in 3D, in software. */
export const test = plain
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs from this pattern.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser(SOFTWARE_WEBGL);
    onCleanup(() => browser.close());
    return browser;
  });

export const still = { reducedMotion: 'reduce' } as const;
/** A picture drawn in software takes its time. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });
export const ready = (page: Page) => page.locator('canvas[data-ready="true"]').waitFor({ timeout: 50_000 });
export const start = async (page: Page) => {
  await page.locator('[data-action="start-3d"]').click();
  await ready(page);
};
export const count = async (page: Page, what: 'calls' | 'triangles' | 'frames' | 'geometries' | 'textures') =>
  Number(await page.locator('canvas').getAttribute(`data-${what}`));
/** Resolves when a frame later than this one has been drawn. */
export const drawn = (page: Page, after: number) =>
  page.waitForFunction((n) => Number(document.querySelector('canvas')?.dataset.frames) > n, after);
/** Frames the browser shows, whether the scene draws in them or not. */
export const frames = (page: Page, n: number) =>
  page.evaluate(
    (left) =>
      new Promise<void>((resolve) => {
        const next = (k: number) => (k === 0 ? resolve() : requestAnimationFrame(() => next(k - 1)));
        next(left);
      }),
    n,
  );
/** Resolves once nothing has been drawn for a while: whoever walked has come to a stand. */
export async function rested(page: Page): Promise<void> {
  for (let before = -1, now = await count(page, 'frames'); now !== before;) {
    before = now;
    await frames(page, 20);
    now = await count(page, 'frames');
  }
}
