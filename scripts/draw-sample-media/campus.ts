import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { readCampuses } from '../media/campuses.ts';
import { openStudio } from '../media/draw.ts';
import { findChromium } from '../test/chromium.ts';

/** The studio draws twice as fine as this: 5120 × 2880 pixels, wide enough to be looked at closely. */
const SIZE = { width: 2560, height: 1440 };

/** Draws a campus from above, as large as a master for the viewer of large pictures is. */
export async function writeCampus(id: string, file: string): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
    .split(sep)
    .join('/');
  const tour = (await readCampuses(root)).find((each) => each.id === id);
  if (!tour) throw new Error(`no campus ${id}`);
  const studio = await openStudio(root, findChromium(root));
  try {
    const { png } = await studio.draw(tour, 'overview', {}, { ...SIZE, view: tour.overview });
    await sharp(png).removeAlpha().webp({ quality: 80, effort: 6 }).toFile(file);
  } finally {
    await studio.close();
  }
}
