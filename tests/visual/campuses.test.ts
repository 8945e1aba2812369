import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { openStudio } from '../../scripts/media/draw.ts';
import { readCampuses } from '../../scripts/media/campuses.ts';
import { findChromium, SOFTWARE_WEBGL } from '../../scripts/test/chromium.ts';
import { openBrowser } from '../browser.ts';
import { expectAccepted } from './accepted.ts';
import { faultOf } from './alive.ts';

/** Both campuses from three views, and every room: drawn by software, from the same data, at a fixed time and season. */
const root = process.cwd();
const views: Record<string, readonly string[]> = {
  tianfu: ['overview', 'gate', 'plaza'],
  shancheng: ['overview', 'gate', 'quay'],
};
// A school's own campus has no accepted pictures.
const campuses = (await readCampuses(root)).filter(({ id }) => views[id]);
const scenes = campuses.flatMap((campus) =>
  [...views[campus.id]!, ...campus.stops.flatMap(({ id, room }) => (room ? [id] : []))].map((view) => ({
    campus,
    view,
    file: `tour-${campus.id}-${view}.png`,
  })),
);

/** Part of the pixels that may differ. */
const ALLOWED = 0.004;

const studio = await openStudio(root, process.env.CHROMIUM_PATH ?? findChromium(root));
afterAll(() => studio.close());

test.each(scenes)('$file looks as it was accepted', async ({ campus, view, file }) => {
  const frame = { width: 480, height: 270, view: campus.overview };
  const { png } = await studio.draw(campus, view, {}, frame);
  const seen = await sharp(png).resize(480).png({ palette: true, colours: 128, dither: 0, effort: 10 }).toBuffer();
  expect(await faultOf(seen), 'a scene is to be seen').toBeUndefined();
  expectAccepted(file, seen, ALLOWED, 0.06);
});

describe('a picture is not taken for a scene', () => {
  const [width, height] = [480, 270];
  const sky = `<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#bcd6dc"/><stop offset="1" stop-color="#f3e9d3"/></linearGradient>`;
  const drawn = (body: string) =>
    sharp(
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${sky}${body}</svg>`),
    )
      .png()
      .toBuffer();

  test('when it is blank', async () => {
    expect(await faultOf(await drawn('<rect width="100%" height="100%" fill="#f3e9d3"/>'))).toContain('blank');
  });

  test('when it shows the sky alone', async () => {
    expect(await faultOf(await drawn('<rect width="100%" height="100%" fill="url(#sky)"/>'))).toContain('blank');
  });

  test('when everything in it has one brightness', async () => {
    // A hundred colours, each as bright as the other.
    const tiles = Array.from({ length: 100 }, (_, i) => {
      const [red, blue] = [60 + 16 * (i % 10), 60 + 16 * Math.floor(i / 10)];
      const green = Math.round((128 - 0.299 * red - 0.114 * blue) / 0.587);
      return `<rect x="${(i % 10) * 48}" y="${Math.floor(i / 10) * 27}" width="48" height="27" fill="rgb(${red} ${green} ${blue})"/>`;
    });
    expect(await faultOf(await drawn(tiles.join('')))).toContain('flat');
  });

  test('when the context is lost', async () => {
    const browser = await openBrowser(SOFTWARE_WEBGL);
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent('<style>body{margin:0}</style><canvas width="480" height="270"></canvas>');
    await page.evaluate(
      () =>
        new Promise<void>((lost) => {
          const canvas = document.querySelector('canvas')!;
          const context = canvas.getContext('webgl2')!;
          canvas.addEventListener('webglcontextlost', () => lost());
          context.clearColor(0.8, 0.7, 0.4, 1);
          context.clear(context.COLOR_BUFFER_BIT);
          context.getExtension('WEBGL_lose_context')!.loseContext();
        }),
    );
    expect(await faultOf(await page.locator('canvas').screenshot())).toContain('blank');
    await browser.close();
  });
});
