import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SOFTWARE_WEBGL } from '../../scripts/test/chromium.ts';
import { openBrowser, servedSite } from '../browser.ts';
import { buildIn } from '../dist/elsewhere.ts';
import { phone, watch } from '../visitor.ts';
import { projectWithCampus } from './tours-files.ts';
import { ready, soon } from './tours-visitor.ts';

/** A school's own campus: the forty lines of the guide, with a model, an all-round photo and a recording beside them. */
let copy = '';
let said = '';
let browser: Browser;
let site: Awaited<ReturnType<typeof servedSite>>;
const faults: string[] = [];

beforeAll(async () => {
  copy = await projectWithCampus();
  const built = await buildIn(copy);
  ({ said } = built);
  expect(built.code, said).toBe(0);
  site = await servedSite(join(copy, 'dist'));
  browser = await openBrowser([...SOFTWARE_WEBGL, '--autoplay-policy=no-user-gesture-required']);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  if (copy) rmSync(copy, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ ...phone, reducedMotion: 'reduce', locale: 'zh-CN' });
  const page = await context.newPage();
  watch(page, site.origin, faults);
  await page.goto(site.address(path));
  return page;
}

async function start(page: Page): Promise<void> {
  await page.locator('[data-action="start-3d"]').click();
  await ready(page);
}

/** The colour in the middle of the picture, a little above the names that wait there. */
async function middle(page: Page): Promise<readonly [number, number, number]> {
  const canvas = await page.locator('canvas').screenshot();
  const { data, width, height } = PNG.sync.read(canvas);
  const i = (Math.round(height * 0.47) * width + Math.round(width * 0.5)) * 4;
  return [data[i]!, data[i + 1]!, data[i + 2]!];
}
const strongest = (colour: readonly number[]): number => colour.indexOf(Math.max(...colour));

describe('the campus of the guide, with files of the school’s own', () => {
  test('is built without a word of complaint; until its pictures are drawn its plan stands in their place', async () => {
    expect(said).toContain('已生成 dist/');
    const page = await open('/tours/forty-lines/square/');
    expect(await page.locator('[data-viewport] svg').first().isVisible()).toBe(true);
    expect(await page.locator('h1').innerText()).toBe('中心广场');
  });

  test.for([
    ['one packed by meshopt', /workshop[^/]*\.glb$/, '#72,4'],
    ['one with a picture on it and a movement in it', /tower[^/]*\.glb$/, '#284,4'],
  ] as const)('its model stands where the site would have built a house: %s', async ([, file, look]) => {
    const page = await open(`/tours/forty-lines/square/?stats${look}`);
    const [model] = await Promise.all([page.waitForResponse(file), start(page)]);
    expect(model.ok()).toBe(true);
    // Red as the pyramid is, where the pale wall of the stand-in was.
    await expect
      .poll(async () => strongest(await middle(page)) === 0 && (await middle(page))[1] < 90, { timeout: 20_000 })
      .toBe(true);
  });

  test('in its photo one looks first where the stop looks, and turning right shows what is on the right', async () => {
    const page = await open('/tours/forty-lines/door/?stats');
    // The photo is finer than one texture: what one looks at comes once more, in tiles.
    const tiles: string[] = [];
    page.on('response', (response) => void (response.ok() && tiles.push(new URL(response.url()).pathname)));
    await start(page);
    await expect.poll(async () => strongest(await middle(page)), { timeout: 20_000 }).toBe(1);
    await expect.poll(() => tiles.filter((tile) => /door\/[12]-1\.webp$/.test(tile)).length).toBe(2);
    expect(strongest(await middle(page))).toBe(1);
    await page.locator('[data-drive]').focus();
    for (let i = 0; i < 11; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => strongest(await middle(page)), { timeout: 20_000 }).toBe(2);
    await page.keyboard.down('w');
    await page.keyboard.up('w');
    await page.locator('[data-part="card"] a[data-stop="square"]').click();
    await page.waitForURL(/\/square\//);
  });

  test('its recording pauses when asked, and goes on where it was', async () => {
    const page = await open('/tours/forty-lines/gate/');
    const audio = page.locator('audio');
    const toggle = page.locator('[data-player="toggle"]');
    const at = () => audio.evaluate((one: HTMLAudioElement) => one.currentTime);
    const paused = () => audio.evaluate((one: HTMLAudioElement) => one.paused);
    await page.locator('[data-say]').first().click();
    await soon(at).toBeGreaterThan(0.5);
    await toggle.click();
    await soon(paused).toBe(true);
    const before = await at();
    // From where to where it jumps, if it does, when one goes on.
    const jumps = audio.evaluate(
      (one: HTMLAudioElement) =>
        new Promise<number>((resolve) => {
          one.addEventListener('seeking', () => resolve(one.currentTime), { once: true });
          one.addEventListener('timeupdate', () => one.currentTime > 0.9 && resolve(-1));
        }),
    );
    await toggle.click();
    expect(await jumps).toBe(-1);
    expect(await at()).toBeGreaterThanOrEqual(before);
    await soon(() => page.locator('[data-player-bar]').isVisible()).toBe(false);
  });

  test('paused before it sounds it stays silent until one goes on', async () => {
    const page = await open('/tours/forty-lines/gate/');
    const audio = page.locator('audio');
    await page
      .locator('[data-say]')
      .first()
      .evaluate((line: HTMLElement) => {
        line.click();
        document.querySelector<HTMLElement>('[data-player="toggle"]')?.click();
      });
    await page.locator('track').evaluate(
      (track: HTMLTrackElement) =>
        new Promise<void>((resolve) => {
          if (track.readyState >= 2) resolve();
          else track.addEventListener('load', () => setTimeout(resolve));
        }),
    );
    expect(await audio.evaluate((one: HTMLAudioElement) => one.paused)).toBe(true);
    await page.locator('[data-player="toggle"]').click();
    await soon(() => audio.evaluate((one: HTMLAudioElement) => one.currentTime)).toBeGreaterThan(0.1);
    await page.locator('[data-player="stop"]').click();
  });

  test('its recording tells the sentences one after the other', async () => {
    const page = await open('/tours/forty-lines/gate/');
    const track = page.locator('[data-recording] track');
    expect(await track.getAttribute('kind')).toBe('captions');
    await page.locator('[data-say]').first().click();
    const caption = page.locator('[data-caption]');
    await soon(() => caption.innerText()).toBe('欢迎，我们从南校门进去。');
    await soon(() => caption.innerText()).toBe('前面是中心广场。');
    expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0.9);
    await soon(() => page.locator('[data-player-bar]').isVisible()).toBe(false);
    expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
  });

  test('none of it broke a rule of the page', () => expect(faults).toEqual([]));
});
