import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Card, cardPath } from '../../src/site/card.ts';
import { cardPainter } from './cards/draw.ts';
import { songVersion } from './fonts/source.ts';
import { inParallel } from './parallel.ts';

/**
 * Writes the social card of every page into `<out>/cards/`. A card drawn before is taken from the cache; the cache
 * forgets when the drawing itself, the font or the site's name changes.
 * @returns how many were drawn anew
 */
export async function writeCards(
  out: string,
  cache: string,
  cards: readonly Card[],
  siteName: string,
): Promise<number> {
  const shelf = join(cache, await drawingVersion(siteName));
  await mkdir(shelf, { recursive: true });
  for (const name of await readdir(cache))
    if (join(cache, name) !== shelf) await rm(join(cache, name), { recursive: true });
  await mkdir(join(out, 'cards'), { recursive: true });
  const distinct = new Map(cards.map((card) => [cardPath(card), card]));
  const known = new Set(await readdir(shelf));
  const fresh = [...distinct].filter(([path]) => !known.has(fileName(path)));
  if (fresh.length > 0) {
    const paint = cardPainter(siteName, out);
    await inParallel(fresh, 2 * availableParallelism(), async ([path, card]) => {
      const file = join(shelf, fileName(path));
      await writeFile(`${file}.part`, await paint(card));
      await rename(`${file}.part`, file);
    });
  }
  await inParallel([...distinct.keys()], 32, (path) => copyFile(join(shelf, fileName(path)), join(out, path)));
  return fresh.length;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Hash of all that decides how a card looks, apart from its own words. */
async function drawingVersion(siteName: string): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const sum = createHash('sha256')
    .update(siteName)
    .update(await songVersion());
  for (const name of (await readdir(join(here, 'cards'))).sort()) sum.update(await readFile(join(here, 'cards', name)));
  sum.update(await readFile(join(here, '../../src/styles/palette.ts')));
  return sum.digest('hex').slice(0, 12);
}
