import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone, read } from '../visitor.ts';
import { count, drawn, soon, start, still, test } from './tours-visitor.ts';

describe('the words follow the eye', () => {
  test('after a journey the trail, the list of stops and the code to take along are those of the new stop', async ({
    come,
  }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    const before = await page.locator('[data-part="take"] svg').innerHTML();
    await page.locator('[data-part="card"] a[data-stop="library"]').click();
    await page.waitForURL(/\/tianfu\/library\//);
    await soon(() => page.locator('[data-part="trail"] [aria-current]').innerText()).toBe('图书馆前');
    expect(await page.locator('[data-part="stops"] a[aria-current]').innerText()).toContain('图书馆');
    expect(await page.locator('[data-part="take"] svg').innerHTML()).not.toBe(before);
  });

  test('from above every stop is a button; one comes down where one taps, and back leads up again', async ({
    come,
  }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/?stats');
    await start(page);
    expect(await page.locator('.spot').count()).toBeGreaterThanOrEqual(14);
    expect(await overlapping(page)).toEqual([]);
    await page.locator('.spot[data-stop="plaza"]').evaluate((spot: HTMLElement) => spot.click());
    await page.waitForURL(/\/tianfu\/plaza\//);
    await soon(() => page.locator('a[data-view="walk"]').getAttribute('aria-current')).toBe('true');
    await page.locator('a[data-view="bird"]').click();
    await soon(() => page.locator('.spot').count()).toBeGreaterThanOrEqual(14);
    await page.goBack();
    await page.waitForURL(/\/tours\/tianfu\/(\?|$)/);
    await soon(() => read(page, 'h1')).toContain('天府示意校园');
  });

  test.for([
    { campus: 'tianfu', elder: true },
    { campus: 'shancheng', elder: false },
    { campus: 'shancheng', elder: true },
  ])('from above no name lies on another: $campus, elder $elder', async ({ campus, elder }, { come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    if (elder) await page.addInitScript(() => localStorage.setItem('elder', '1'));
    await visit(`/tours/${campus}/?stats`);
    await start(page);
    expect(await page.locator('.spot').count()).toBeGreaterThanOrEqual(10);
    expect(await overlapping(page)).toEqual([]);
  });

  test('the keyboard keeps its place: from a name over the picture to the picture, on the plan to the same pin', async ({
    come,
  }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    await page.locator('.spot[data-stop="library"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tianfu\/library\//);
    await soon(() => page.evaluate(() => document.activeElement?.hasAttribute('data-drive'))).toBe(true);
    await page.locator('a[data-view="plan"]').click();
    await page.locator('[data-part="plan"] a[data-stop="plaza"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tianfu\/plaza\//);
    await soon(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop)).toBe('plaza');
    expect(await page.locator('section[data-tour]').getAttribute('data-view')).toBe('plan');
  });

  test('a name out of sight says on which side it lies', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    expect(await page.locator('.spot[data-stop="gate"]').innerText()).toMatch(/校门.*在身后/s);
  });

  test('with less motion a sentence turns the eye at once, in no more frames than it takes to draw it', async ({
    come,
  }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    const frames = await count(page, 'frames');
    await page.evaluate(() =>
      document.querySelector('section[data-tour]')!.dispatchEvent(new CustomEvent('tour-look', { detail: 180 })),
    );
    await drawn(page, frames);
    await page.waitForTimeout(800);
    expect((await count(page, 'frames')) - frames).toBeLessThanOrEqual(2);
  });
});

test('no page offers to play a route without a player', async ({ come }) => {
  const { page, visit } = await come();
  for (const path of ['/tours/', '/tours/tianfu/', '/tours/tianfu/plaza/']) {
    await visit(path);
    const [plays, bars] = [await page.locator('[data-play]').count(), await page.locator('[data-player-bar]').count()];
    expect(plays > 0, path).toBe(bars > 0);
  }
});

test('a route through both campuses is taken up in the second, where it waits for a tap', async ({ come }) => {
  const { page, visit } = await come({
    ...phone,
    ...still,
    init: () => Reflect.deleteProperty(window, 'WebGL2RenderingContext'),
  });
  await visit('/tours/tianfu/');
  await page.locator('button.play[data-play="joint"]').click();
  for (let i = 0; i < 12 && page.url().includes('/tianfu/'); i++) {
    const at = page.url();
    await page.locator('[data-player="next"]').click();
    await page.waitForURL((url) => url.href !== at);
  }
  await page.waitForURL(/\/shancheng\//);
  const bar = page.locator('[data-player-bar]');
  await bar.waitFor();
  expect(await page.locator('[data-caption]').innerText()).toContain('点“继续”');
  expect(await page.locator('[data-player="toggle"]').innerText()).toContain('继续');
  await page.locator('[data-player="toggle"]').click();
  await soon(() => page.locator('[data-caption]').innerText()).not.toContain('点“继续”');
});

test('fifty changes of stop and twenty rooms leave nothing behind', { timeout: 240_000 }, async ({ come }) => {
  const { page, visit } = await come({ ...phone, ...still });
  await visit('/tours/tianfu/plaza/?stats');
  await start(page);
  const go = async (stop: string) => {
    const frames = await count(page, 'frames');
    await page.locator(`[data-part="card"] a[data-stop="${stop}"]`).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(new RegExp(`/${stop}/`));
    await drawn(page, frames);
  };
  const held = async () => ({ geometries: await count(page, 'geometries'), textures: await count(page, 'textures') });
  const heap = async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const round = async () => {
    for (const stop of ['library', 'plaza', 'workshops', 'cnc', 'workshops', 'plaza']) await go(stop);
  };
  await round();
  const [before, first] = [await held(), await heap()];
  for (let i = 0; i < 20; i++) await round();
  expect(await held()).toEqual(before);
  expect((await heap()) - first).toBeLessThan(8);
});

/** Names and dots over the picture that lie on one another, by pairs. */
const overlapping = (page: Page): Promise<string[]> =>
  page.locator('.spot').evaluateAll((spots) => {
    const boxes = spots.map((spot) => ({ id: (spot as HTMLElement).dataset.stop, box: spot.getBoundingClientRect() }));
    return boxes.flatMap(({ id, box: a }, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box: b }) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        )
        .map((other) => `${id} – ${other.id}`),
    );
  });
