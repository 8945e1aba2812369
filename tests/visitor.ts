import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as plain } from 'vitest';
import { openBrowser, servedSite } from './browser.ts';

export interface Visitor {
  page: Page;
  /** Opens a page of the site and waits until its scripts have run. */
  visit: (path: string) => Promise<Page>;
}

/** What a visitor may be: a device, a clock (`at`), an engine that lacks something (`init` runs before every page). */
export interface Manner extends BrowserContextOptions {
  at?: string;
  init?: () => void;
}

/** An engine that blocks storage, as a private window or an old WebView does: for `init`. */
export const storageBlocked = () => {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
};

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/**
 * Tests in which visitors come to the built site, each with a fresh browser profile. Whatever they do, a page that
 * asks another host for something, throws, or writes an error to the console (a breach of the content security
 * policy is one) fails the test.
 */
export const test = plain
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs from this pattern.
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await servedSite();
    onCleanup(site.close);
    return site;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('faults', () => [] as string[])
  .extend('come', async ({ site, browser, faults }, { onCleanup }) => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
      expect(faults, 'errors while visiting').toEqual([]);
    });
    return async ({ at, init, ...options }: Manner = {}): Promise<Visitor> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options });
      contexts.push(context);
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      watch(page, site.origin, faults);
      if (init) await page.addInitScript(init);
      if (at) await page.clock.setFixedTime(at);
      return {
        page,
        visit: async (path) => {
          await page.goto(site.address(path), { waitUntil: 'load' });
          return page;
        },
      };
    };
  });

/** Collects what must never happen on any page. */
export function watch(page: Page, origin: string, faults: string[]): void {
  const where = () => page.url().slice(origin.length);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) faults.push(`${where()} asks ${url}`);
  });
  page.on('pageerror', (error) => {
    // Chromium gives up a view transition between two pages when an emulated phone's screen settles; nobody notices.
    if (!/^Transition was/.test(error.message)) faults.push(`${where()} throws ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${where()} logs ${message.text()} ${message.location().url}`);
  });
}

/** Text as a visitor reads it: what is displayed, spaces and line breaks as one space. */
export const read = async (page: Page, selector = 'main'): Promise<string> =>
  (await page.locator(selector).innerText()).replace(/\s+/g, ' ');

/** True when nothing of the page lies beyond the screen's right edge. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
