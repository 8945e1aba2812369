import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone, read } from '../visitor.ts';
import { count, drawn, ready, soon, start, still, test } from './tours-visitor.ts';

describe('without script', () => {
  test('a stop is whole: picture, place, ways with metres, what is told, and the ways lead on', async ({ come }) => {
    const { page, visit } = await come({ javaScriptEnabled: false });
    await visit('/tours/tianfu/gate/');
    expect(await page.locator('[data-still] img').getAttribute('alt')).toMatch(/门/);
    expect(await read(page, '[data-part="card"]')).toMatch(/第 2 站，共 \d+ 站.*示例.*校门.*北 · 中心广场 .*\d+ 米/);
    expect(await page.locator('[data-say]').count()).toBeGreaterThan(1);
    expect(await page.locator('[data-action="start-3d"]').isVisible()).toBe(false);
    await page.locator('[data-part="card"] a[data-stop="plaza"]').click();
    expect(page.url()).toMatch(/\/tours\/tianfu\/plaza\/$/);
  });
});

describe('in 3D', () => {
  test('a tap puts the campus in the place of its picture: alive, within its budget, and still when nothing moves', async ({
    come,
  }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats');
    const before = await page.locator('[data-viewport]').boundingBox();
    await start(page);
    expect(await page.locator('[data-viewport]').boundingBox()).toEqual(before);
    expect(await count(page, 'calls')).toBeLessThanOrEqual(80);
    expect(await count(page, 'triangles')).toBeLessThanOrEqual(150_000);
    expect(await colours(page)).toBeGreaterThan(40);
    const frames = await count(page, 'frames');
    await page.waitForTimeout(3000);
    expect(await count(page, 'frames')).toBe(frames);
  });

  test('walking on changes picture, words and address; back brings one back', async ({ come }) => {
    const { page, visit } = await come(still);
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    await page.locator('[data-part="card"] a[data-stop="library"]').click();
    await page.waitForURL(/\/tianfu\/library\//);
    expect(await read(page, 'h1')).toContain('图书馆');
    await soon(() => page.locator('[data-announce]').innerText()).toMatch(/已到图书馆.*面朝.*条路/);
    await page.goBack();
    await page.waitForURL(/\/tianfu\/plaza\//);
    await soon(() => read(page, 'h1')).toContain('中心广场');
  });

  test('a room is drawn in few calls, and the plan shows its floor', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/cnc/?stats');
    await start(page);
    expect(await count(page, 'calls')).toBeLessThanOrEqual(25);
    expect(await colours(page)).toBeGreaterThan(40);
    await page.locator('a[data-view="plan"]').click();
    expect(await page.locator('[data-part="plan"]').isVisible()).toBe(true);
  });

  test('a shared look opens at the same look, and the key I tells where one is', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats#90,-3,1.4');
    await start(page);
    await page.locator('[data-drive]').focus();
    await page.keyboard.press('i');
    await soon(() => page.locator('[data-announce]').innerText()).toMatch(/面朝东。可以去：/);
    const frames = await count(page, 'frames');
    await page.keyboard.press('ArrowRight');
    await drawn(page, frames);
    await page.waitForURL(/#98,-3,1\.4$/);
  });

  test('a tap on the ground walks there, a tap into the sky leads nowhere', async ({ come }) => {
    const { page, visit } = await come(still);
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    const stands = async () => (await page.locator('[data-cone]').first().getAttribute('transform'))!.split(')')[0]!;
    const box = (await page.locator('[data-drive]').boundingBox())!;
    const tap = (x: number, y: number) =>
      page.locator('[data-drive]').click({ position: { x: box.width * x, y: box.height * y } });
    const [first, frames] = [await stands(), await count(page, 'frames')];
    await tap(0.8, 0.62);
    await drawn(page, frames);
    const second = await stands();
    expect(second).not.toBe(first);
    await tap(0.6, 0.12);
    expect(await stands()).toBe(second);
    expect(new URL(page.url()).pathname).toMatch(/plaza\/$/);
  });

  test('with motion one walks there on foot, and comes to the place a jump leads to', async ({ come }) => {
    type Place = [number, number];
    const away = ([x, y]: Place, [u, v]: Place) => Math.hypot(x - u, y - v);
    const tapped = async (page: Page) => {
      const place = async () => {
        const cone = await page.locator('[data-cone]').first().getAttribute('transform');
        return /translate\(([\d.]+)[ ,]+([\d.]+)\)/.exec(cone!)!.slice(1).map(Number) as Place;
      };
      const [frames, start] = [await count(page, 'frames'), await place()];
      const box = (await page.locator('[data-drive]').boundingBox())!;
      await page.locator('[data-drive]').click({ position: { x: box.width * 0.8, y: box.height * 0.62 } });
      await drawn(page, frames);
      return { frames, start, place };
    };
    const [jumper, walker] = [await come({ ...phone, ...still }), await come(phone)];
    await jumper.visit('/tours/tianfu/plaza/?stats');
    await start(jumper.page);
    const jump = await tapped(jumper.page);
    const goal = await jump.place();
    await jumper.page.close();
    await walker.visit('/tours/tianfu/plaza/?stats');
    await start(walker.page);
    const walk = await tapped(walker.page);
    // A thousand units of the plan are three hundred metres.
    expect(away(goal, walk.start), 'it is some way').toBeGreaterThan(20);
    expect(away(goal, await walk.place()), 'one is not there at once').toBeGreaterThan(8);
    await soon(async () => away(goal, await walk.place())).toBeLessThan(4);
    expect((await count(walker.page, 'frames')) - walk.frames).toBeGreaterThan(4);
  });

  test('arrows scroll the page as ever while the picture has no focus', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    await page.locator('h1').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    // Only what is pressed on the picture turns it: eight degrees from where the stop looks.
    await page.locator('[data-drive]').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/#\d+,-?\d+$/);
    expect(new URL(page.url()).hash).toMatch(/^#8,/);
  });

  test('once lost the picture comes back; lost again it stays a picture tour and says so', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    await loseContext(page);
    await page.waitForFunction(
      () =>
        document.querySelectorAll('canvas[data-ready]').length === 1 &&
        document.querySelector('canvas')!.dataset.lost === undefined,
    );
    await ready(page);
    await loseContext(page);
    await soon(() => page.locator('[data-announce]').innerText()).toMatch(/换回图片/);
    expect((await page.locator('[data-announce]').boundingBox())!.width).toBeGreaterThan(100);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.locator('[data-still] img').isVisible()).toBe(true);
  });

  test.for(['at once', 'at the first frame'])(
    'lost %s, before the picture stands, the visitor is told and keeps the still',
    async (when, { come }) => {
      const { page, visit } = await come({ ...phone, ...still });
      await page.addInitScript((soon: boolean) => {
        const get = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...of: unknown[]) => unknown;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...of: unknown[]) {
          const context = get.apply(this, of) as WebGL2RenderingContext;
          const lose = () => context.getExtension('WEBGL_lose_context')!.loseContext();
          // The probe asks on a canvas of its own; the one in the page is the tour's.
          if (of[0] !== 'webgl2' || !this.isConnected) return context;
          if (soon) lose();
          else new MutationObserver(lose).observe(this, { attributeFilter: ['data-frames'] });
          return context;
        } as never;
      }, when === 'at once');
      await visit('/tours/tianfu/plaza/?stats');
      await page.locator('[data-action="start-3d"]').click();
      await soon(() => page.locator('[data-announce]').innerText()).toMatch(/换回图片/);
      expect(await page.locator('canvas').count()).toBe(0);
      expect(await page.locator('section[data-tour][data-starting]').count()).toBe(0);
      expect(await page.locator('[data-still] img').isVisible()).toBe(true);
    },
  );

  test('3D switched off stays off on the next page', async ({ come }) => {
    // On a big screen with a mouse it starts by itself.
    const { page, visit } = await come();
    await visit('/tours/tianfu/plaza/');
    await ready(page);
    await page.locator('.more summary').click();
    await page.locator('[data-tool="off"]').click();
    expect(await page.locator('canvas').count()).toBe(0);
    await visit('/tours/tianfu/library/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.locator('[data-action="start-3d"]').isVisible()).toBe(true);
  });
});

describe('where there is no 3D', () => {
  test('an engine without WebGL is offered none, and misses nothing else', async ({ come }) => {
    const { page, visit } = await come({
      ...still,
      init: () => Reflect.deleteProperty(window, 'WebGL2RenderingContext'),
    });
    await visit('/tours/tianfu/plaza/');
    expect(await page.locator('[data-action="start-3d"]').isVisible()).toBe(false);
    await page.locator('a[data-view="plan"]').click();
    await page.locator('[data-part="plan"] a[data-stop="library"]').first().click();
    await page.waitForURL(/\/tianfu\/library\/#plan$/);
  });

  test('a browser that refuses a context keeps the picture and says why', async ({ come }) => {
    const { page, visit } = await come({
      ...phone,
      init: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await visit('/tours/tianfu/plaza/');
    await page.locator('[data-action="start-3d"]').click();
    await soon(() => page.locator('[data-announce]').innerText()).toMatch(/画不了三维/);
    expect(await page.locator('[data-still] img').isVisible()).toBe(true);
  });

  test('a guided route plays without 3D: picture and words follow, a sentence never leaves before its time', async ({
    come,
  }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await page.clock.install();
    await visit('/tours/tianfu/');
    await page.locator('button.play[data-play="three-minutes"]').click();
    const caption = page.locator('[data-caption]');
    await soon(() => caption.innerText()).not.toBe('');
    const first = await caption.innerText();
    await page.clock.runFor(1500);
    expect(await caption.innerText()).toBe(first);
    await page.clock.runFor(12_000);
    await soon(() => caption.innerText()).not.toBe(first);
    const stop = new URL(page.url()).pathname;
    await page.locator('[data-player="next"]').click();
    await soon(() => new URL(page.url()).pathname).not.toBe(stop);
    await page.locator('[data-player="stop"]').click();
    expect(await page.locator('[data-player-bar]').isVisible()).toBe(false);
  });
});

/** How many different colours the canvas shows, on a coarse grid: a flat or black picture has few. */
async function colours(page: Page): Promise<number> {
  const png = await page.locator('[data-viewport]').screenshot();
  const { PNG } = await import('pngjs');
  const { data } = PNG.sync.read(png);
  const seen = new Set<number>();
  for (let i = 0; i < data.length; i += 404)
    seen.add(((data[i]! >> 4) << 8) | ((data[i + 1]! >> 4) << 4) | (data[i + 2]! >> 4));
  return seen.size;
}

async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    canvas.dataset.lost = '';
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  });
}
