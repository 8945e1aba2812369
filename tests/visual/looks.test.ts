import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { openBrowser, servedSite } from '../browser.ts';
import { has } from '../pages.ts';

/**
 * Six pages as they were accepted by eye. Text is set in a font from npm, so that it is the same on every machine; the
 * clock stands after the week. After a wanted change: UPDATE_VISUAL=1, look at every picture, commit.
 */
const accepted = 'tests/visual/accepted';
const results = 'test-results/visual';
const updating = Boolean(process.env.UPDATE_VISUAL);
const bodyFont = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';

/** A pixel differs when one would see it; so many may, for the edges of letters and pictures. */
const SEEN = 0.2;
const ALLOWED = 0.004;

const pages = {
  home: '/',
  events: '/events/',
  story: '/stories/2024-luzhou-launch/',
  weeks: '/weeks/',
  schools: '/schools/',
  search: '/search/?q=川渝杯',
};
const looks = [
  ...Object.keys(pages).flatMap((name) => [390, 1440].map((width) => ({ name, width, look: 'light' }))),
  ...['dark', 'elder'].flatMap((look) => [390, 1440].map((width) => ({ name: 'home', width, look }))),
] as { name: keyof typeof pages; width: number; look: 'light' | 'dark' | 'elder' }[];

const site = await servedSite();
const browser = await openBrowser(['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The first 1,600 pixels of a page, still, with its own heading font and the test's body font. */
async function shoot({ name, width, look }: (typeof looks)[number]): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height: 1600 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await page.route('**/body-font.ttf', (route) => route.fulfill({ path: bodyFont, contentType: 'font/ttf' }));
  await page.clock.setFixedTime('2024-06-01T10:00:00+08:00');
  if (look === 'elder') await page.addInitScript(() => localStorage.setItem('elder', '1'));
  await page.goto(site.address(pages[name]));
  await page.addStyleTag({
    content: `@font-face { font-family: Body; src: url(${site.address('/body-font.ttf')}); }
      :root { --font-sans: Body !important; --font-song: Song, Body !important; }`,
  });
  if (name === 'search') await page.locator('[data-results] [data-result]').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.load('1rem Body');
    await document.fonts.ready;
    const near = Array.from(document.images).filter(
      (image) => image.getBoundingClientRect().top < innerHeight && image.checkVisibility(),
    );
    await Promise.all(near.map((image) => image.decode()));
  });
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.close();
  return sharp(picture).png({ palette: true, quality: 40, dither: 0, effort: 10 }).toBuffer();
}

/** Part of the pixels that differ; the difference is written beside what was seen when it is too much. */
function compare(name: string, seen: Buffer): number {
  const before = PNG.sync.read(readFileSync(join(accepted, name)));
  const after = PNG.sync.read(seen);
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  const diff = new PNG({ width: before.width, height: before.height });
  const count = pixelmatch(before.data, after.data, diff.data, before.width, before.height, { threshold: SEEN });
  const part = count / (before.width * before.height);
  if (part > ALLOWED) {
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, name), seen);
    writeFileSync(join(results, name.replace('.png', '-diff.png')), PNG.sync.write(diff));
  }
  return part;
}

test.each(looks)('$name at $width px, $look, looks as it was accepted', { timeout: 60_000 }, async (look) => {
  if (look.name === 'search' && !has('/pagefind/pagefind.js')) return;
  const file = `${look.name}-${look.width}-${look.look}.png`;
  const seen = await shoot(look);
  if (updating) {
    mkdirSync(accepted, { recursive: true });
    writeFileSync(join(accepted, file), seen);
    expect(seen.length, `${file} is committed: at most 200 kB`).toBeLessThanOrEqual(200_000);
    return;
  }
  expect(
    existsSync(join(accepted, file)),
    `${file} has not been accepted yet: run with UPDATE_VISUAL=1 and look at it`,
  ).toBe(true);
  expect(compare(file, seen), `see ${results}/${file}`).toBeLessThanOrEqual(ALLOWED);
});
