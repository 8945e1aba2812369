import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { levelsOf, TILE, tileFile } from '../../src/ui/media/zoom-levels.ts';
import { Refusal } from './options.ts';
import { inParallel } from './parallel.ts';

/** What the tiles of a whole site may weigh; small hosts and USB sticks carry them too. */
const HEAVIEST = 80_000_000;

/**
 * Cuts the large pictures that pages show in a viewer (`data-zoom`), into `<out>/zoom/<file>/<level>-<column>-<row>.webp`.
 * The file's name holds a hash of what is in it, so what was cut once is taken from the cache.
 * @param masters names of files in `<out>/assets`, as the pages name them
 * @throws Refusal when the tiles of the site would weigh more than a small host carries
 */
export async function writeZoomTiles(out: string, cache: string, masters: readonly string[]): Promise<void> {
  const wanted = [...new Set(masters)].sort();
  let bytes = 0;
  for (const master of wanted) {
    const kept = join(cache, master);
    if (!existsSync(kept)) await cut(join(out, 'assets', master), kept);
    const files = await readdir(kept);
    for (const file of files) bytes += (await stat(join(kept, file))).size;
    if (bytes > HEAVIEST)
      throw new Refusal(
        `写了 zoom: true 的大图切成小块，一共超过 ${HEAVIEST / 1e6} MB（到 ${master} 为止）：少放几张，或把原图缩小。`,
      );
    await cp(kept, join(out, 'zoom', master), { recursive: true });
  }
  const old = existsSync(cache) ? (await readdir(cache)).filter((name) => !wanted.includes(name)) : [];
  for (const name of old) await rm(join(cache, name), { recursive: true });
}

/** Cuts one picture; the folder appears only when it is whole. */
async function cut(file: string, folder: string): Promise<void> {
  const { width, height } = await sharp(file).metadata();
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  for (const [n, level] of levelsOf(width, height).entries()) {
    // Decoded and made smaller once for all tiles of a level.
    const { data, info } = await sharp(file)
      .resize(level.width, level.height, { fit: 'fill' })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const places = Array.from({ length: level.columns * level.rows }, (_, i) => ({
      column: i % level.columns,
      row: Math.floor(i / level.columns),
    }));
    await inParallel(places, 4, async ({ column, row }) => {
      const [left, top] = [column * TILE, row * TILE];
      await sharp(data, { raw: info })
        .extract({
          left,
          top,
          width: Math.min(TILE, info.width - left),
          height: Math.min(TILE, info.height - top),
        })
        .webp({ quality: 78 })
        .toFile(join(next, tileFile(n, column, row)));
    });
  }
  await rename(next, folder);
}
