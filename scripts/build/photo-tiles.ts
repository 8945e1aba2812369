import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cutOf, TILE, tileName } from '../../src/tours/photo-tiles.ts';
import { stopPath } from '../../src/tours/tour.ts';
import { readCampuses } from '../media/campuses.ts';

/** Cuts every all-round photo that is finer than one texture, and lays the tiles beside the page of its stop. */
export async function writePhotoTiles(root: string, out: string): Promise<void> {
  for (const tour of await readCampuses(root))
    for (const stop of tour.stops) {
      const folder = join(out, stopPath(tour, stop));
      // A campus that is not shown has no pages.
      if (stop.photo && existsSync(folder)) await cut(join(root, 'content/tours', tour.id, String(stop.photo)), folder);
    }
}

async function cut(file: string, folder: string): Promise<void> {
  const photo = sharp(file);
  const grid = cutOf((await photo.metadata()).width);
  if (!grid) return;
  // Decoded once for all its tiles.
  const { data, info } = await photo.raw().toBuffer({ resolveWithObject: true });
  const side = Math.floor(info.width / grid.columns);
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const tile = sharp(data, { raw: info });
      const piece = tile.extract({ left: column * side, top: row * side, width: side, height: side });
      const bytes = await piece.resize(Math.min(TILE, side)).webp({ quality: 76 }).toBuffer();
      await writeFile(join(folder, `${tileName(column, row)}.webp`), bytes);
    }
}
