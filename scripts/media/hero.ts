import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { OVERVIEW, stillKey } from '../../src/tours/still.ts';
import type { Tour } from '../../src/tours/tour.ts';
import type { Frame, Studio } from './draw.ts';

/** The campus on the home page: from lower than the overview, with room for the words in the sky. */
const views = {
  wide: { width: 1600, height: 956, view: { look: 20, target: [160, 122], distance: 204, tilt: -17, pitch: -4 } },
  tall: { width: 936, height: 1080, view: { look: 14, target: [152, 118], distance: 236, tilt: -17, pitch: -5 } },
} satisfies Record<string, Frame>;

const FOLDER = 'src/pages/_home';
const NOTE = 'hero.json';
/** The campus that stands on the home page; where a site has it no more, the pictures stay as they are. */
export const HERO_CAMPUS = 'tianfu';

const hashOf = (tour: Tour): string =>
  createHash('sha256').update(stillKey(tour, OVERVIEW)).update(JSON.stringify(views)).digest('hex').slice(0, 16);

/** The campus whose pictures on the home page are older than its data; undefined where they are new. */
export async function oldHero(root: string, tours: readonly Tour[]): Promise<Tour | undefined> {
  const tour = tours.find(({ id }) => id === HERO_CAMPUS);
  if (!tour) return undefined;
  const note = await readFile(join(root, FOLDER, NOTE), 'utf8').catch(() => '{}');
  return (JSON.parse(note) as { drawnFrom?: string }).drawnFrom === hashOf(tour) ? undefined : tour;
}

/** Draws the home page's four pictures, wide and tall, of the evening and the night. */
export async function drawHero(root: string, studio: Studio, tour: Tour): Promise<void> {
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
        .toFile(join(root, FOLDER, `hero-${name}${mood}.webp`));
    }
  await writeFile(join(root, FOLDER, NOTE), `${JSON.stringify({ drawnFrom: hashOf(tour) }, undefined, 2)}\n`);
}
