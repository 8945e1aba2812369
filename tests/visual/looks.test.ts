import sharp from 'sharp';
import { afterAll, test } from 'vitest';
import { openBrowser, servedSite } from '../browser.ts';
import { expectAccepted } from './accepted.ts';

/**
 * Six pages as they were accepted by eye. Text is set in a font from npm, so that it is the same on every machine; the
 * clock stands after the week.
 */
const bodyFont = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';

/** Part of the pixels that may differ, for the edges of letters and pictures. */
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
  if (name === 'search') await page.locator('[data-settled]').waitFor();
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

test.each(looks)('$name at $width px, $look, looks as it was accepted', { timeout: 60_000 }, async (look) => {
  expectAccepted(`${look.name}-${look.width}-${look.look}.png`, await shoot(look), ALLOWED);
});
