import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { read } from '../visitor.ts';
import { count, drawn, frames, ready, rested, soon, start, still, test } from './tours-visitor.ts';

/** Holds the page at an address back until it is let go. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

describe('who goes on before he has arrived', () => {
  test('finds words and address of where he is, in 3D', async ({ come }) => {
    const { page, visit } = await come(still);
    await visit('/tours/tianfu/plaza/?stats');
    await page.locator('[data-action="start-3d"]').press('Enter');
    await ready(page);
    const letGo = await hold(page, /\/tianfu\/library\/$/);
    const late = page.waitForResponse(/\/tianfu\/library\/$/);
    const links = page.locator('[data-part="card"] a[data-stop]');
    for (const stop of ['library', 'workshops'])
      await links.and(page.locator(`[data-stop="${stop}"]`)).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/workshops\//);
    letGo();
    await (await late).finished();
    await frames(page, 5);
    expect(await read(page, 'h1')).toBe('实训街');
    expect(page.url()).toContain('/workshops/');
  });

  test('and on a route without 3D: the player is where he is, and goes on', async ({ come }) => {
    const { page, visit } = await come(still);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebGL2RenderingContext'));
    await visit('/tours/tianfu/bridge/');
    await page.locator('button.play[data-play="three-minutes"]').click();
    await soon(() => page.locator('[data-caption]').innerText()).not.toBe('');
    const letGo = await hold(page, /\/tianfu\/gate\/$/);
    const late = page.waitForResponse(/\/tianfu\/gate\/$/);
    await page.locator('[data-player="next"]').click();
    await page.locator('[data-player="next"]').click();
    await page.waitForURL(/\/plaza\//);
    letGo();
    await (await late).finished();
    await frames(page, 5);
    expect(page.url()).toContain('/plaza/');
    expect(await page.locator('[data-place]').innerText()).toContain('3 / 12');
    expect(await page.locator('[data-player="toggle"]').innerText()).toContain('暂停');
  });

  test('walks no more to the ground he tapped once he has gone elsewhere', async ({ come }) => {
    const { page, visit } = await come({ viewport: { width: 1280, height: 900 } });
    await visit('/tours/tianfu/plaza/?stats');
    await page.locator('[data-action="start-3d"]').click();
    await ready(page);
    const box = (await page.locator('[data-drive]').boundingBox())!;
    const before = await count(page, 'frames');
    await page.mouse.click(box.x + box.width * 0.62, box.y + box.height * 0.8);
    await drawn(page, before);
    await page.locator('[data-drive]').focus();
    await page.keyboard.press('h');
    await page.waitForURL(/\/bridge\//);
    await soon(() => page.locator('[data-announce]').textContent()).toContain('已到');
    // The next picture is one step of whatever still walks.
    await page.keyboard.press('ArrowRight');
    await rested(page);
    await page.keyboard.press('i');
    await soon(() => page.locator('[data-announce]').textContent()).toMatch(/^您在迎宾桥，面朝/);
  });
});

describe('what fails on the way', () => {
  test('a room whose part of the download is gone is opened as a page', async ({ come }) => {
    const { page, visit } = await come(still);
    await page.route(/\/Indoors\.[^/]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("gone")' }),
    );
    await visit('/tours/tianfu/workshops/');
    await page.locator('[data-action="start-3d"]').press('Enter');
    await ready(page);
    await page.evaluate(() => Object.assign(window, { here: true }));
    await page.locator('[data-part="card"] a[data-stop="cnc"]').click();
    await page.waitForFunction(() => !('here' in window));
    expect(page.url()).toContain('/cnc/');
    expect(await page.locator('[data-still] img').isVisible()).toBe(true);
  });

  test('3D switched off while a route flies does not hold the route up', async ({ come }) => {
    const { page, visit } = await come({ viewport: { width: 1280, height: 900 } });
    await visit('/tours/tianfu/bridge/?stats');
    await page.locator('[data-action="start-3d"]').click();
    await ready(page);
    await page.locator('button.play[data-play="three-minutes"]').click();
    await soon(() => page.locator('[data-caption]').innerText()).not.toBe('');
    const before = await count(page, 'frames');
    const said = await page.locator('[data-caption]').innerText();
    await page.locator('[data-player="next"]').click();
    await drawn(page, before);
    await page.locator('[data-tool="off"]').evaluate((button: HTMLElement) => button.click());
    await page.waitForURL(/\/gate\//);
    await soon(() => page.locator('[data-caption]').innerText()).not.toBe(said);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  test('a controller whose battery dies walks no further', async ({ come }) => {
    const { page, visit } = await come({
      ...still,
      init: () => {
        const pad = { connected: true, axes: [0, 0, 0, 0], buttons: [] };
        Object.assign(window, { pad });
        navigator.getGamepads = () => [pad as unknown as Gamepad];
      },
    });
    type Held = { pad: { connected: boolean; axes: number[] } };
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    const before = await count(page, 'frames');
    await page.evaluate(() => {
      (window as unknown as Held).pad.axes[1] = -1;
    });
    await drawn(page, before + 1);
    await page.evaluate(() => {
      (window as unknown as Held).pad.connected = false;
    });
    await frames(page, 10);
    const last = await count(page, 'frames');
    await frames(page, 20);
    expect(await count(page, 'frames')).toBe(last);
  });
});
