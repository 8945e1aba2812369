import sharp from 'sharp';
import type { Tour } from '../../src/tours/tour.ts';
import type { Frame, Studio } from './draw.ts';

/** The campus on the home page: from lower than the overview, with room for the words in the sky. */
const views = {
  wide: { width: 1600, height: 956, view: { look: 20, target: [158, 152], distance: 262, tilt: -15 } },
  tall: { width: 936, height: 1080, view: { look: 14, target: [152, 128], distance: 250, tilt: -17 } },
} satisfies Record<string, Frame>;

export const HERO = 'src/pages/_home';

/** The home page's four pictures, wide and tall, of the evening and the night; committed like the stills. */
export async function drawHero(studio: Studio, tour: Tour): Promise<void> {
  for (const [name, frame] of Object.entries(views))
    for (const [mood, time] of [
      ['', 'dusk'],
      ['-dark', 'night'],
    ] as const) {
      const { png } = await studio.draw(tour, 'hero', { time }, frame);
      await sharp(png)
        .resize(frame.width)
        .removeAlpha()
        .webp({ quality: 90, effort: 6, smartSubsample: true })
        .toFile(`${HERO}/hero-${name}${mood}.webp`);
    }
}
