import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stillNames } from '../src/tours/still.ts';
import type { Tour } from '../src/tours/tour.ts';
import { plainly } from './build.ts';
import { Refusal } from './build/options.ts';
import { readCampuses } from './media/campuses.ts';
import { openStudio, type Studio, stillHash } from './media/draw.ts';
import { filesOf, readManifest, settle, stillFolder, writeStill } from './media/files.ts';
import { drawHero, oldHero } from './media/hero.ts';
import { findChromium } from './test/chromium.ts';

interface Wanted {
  tour: Tour;
  name: string;
  hash: string;
}

/** Pictures that are missing or older than their data. */
export async function stale(root: string, tours: readonly Tour[]): Promise<Wanted[]> {
  const found: Wanted[] = [];
  for (const tour of tours) {
    const folder = stillFolder(root, tour.id);
    const manifest = await readManifest(folder);
    for (const name of stillNames(tour)) {
      const hash = stillHash(tour, name);
      const there = filesOf(name).every((file) => existsSync(join(folder, file)));
      if (!there || manifest[name] !== hash) found.push({ tour, name, hash });
    }
  }
  return found;
}

/**
 * `npm run media`: draws the pictures of every campus, and those on the home page, that are missing or older than their
 * data. `--check` draws nothing and fails when there is any; `--all` draws all anew.
 */
async function media(root: string, args: readonly string[]): Promise<void> {
  const tours = await readCampuses(root);
  const [old, hero] = [await stale(root, tours), await oldHero(root, tours)];
  if (args.includes('--check')) {
    const names = [...old.map(({ tour, name }) => `${tour.id}/${name}`), ...(hero ? ['首页大图'] : [])];
    if (names.length > 0)
      throw new Refusal(
        `${names.length} 张校园图片比数据旧或者还没有画：${names.join('、')}。请运行 npm run media，再提交它改动的图片。`,
      );
    console.log('✓ 校园图片都是新的');
    return;
  }
  const all = args.includes('--all');
  const wanted = all
    ? tours.flatMap((tour) => stillNames(tour).map((name) => ({ tour, name, hash: stillHash(tour, name) })))
    : old;
  const onHome = all ? tours.find(({ id }) => id === 'tianfu') : hero;
  if (wanted.length > 0 || onHome)
    await inStudio(root, async (studio) => {
      for (const one of wanted) await draw(root, studio, one);
      if (onHome) await drawHero(root, studio, onHome);
    });
  for (const tour of tours) {
    const folder = stillFolder(root, tour.id);
    if (existsSync(folder)) await settle(folder, await manifestOf(root, tour, wanted));
  }
  console.log(`已画 ${wanted.length} 张${onHome ? '，和首页大图' : ''}；其余的都是新的。`);
}

async function inStudio(root: string, work: (studio: Studio) => Promise<void>): Promise<void> {
  const studio = await openStudio(root, findChromium(root));
  try {
    await work(studio);
  } finally {
    await studio.close();
  }
}

async function draw(root: string, studio: Studio, { tour, name }: Wanted): Promise<void> {
  const { png, calls, triangles } = await studio.draw(tour, name);
  await writeStill(stillFolder(root, tour.id), name, png);
  console.log(`${tour.id}/${name}　${calls} 次绘制　${triangles} 个三角形`);
}

async function manifestOf(root: string, tour: Tour, drawn: readonly Wanted[]): Promise<Record<string, string>> {
  const before = await readManifest(stillFolder(root, tour.id));
  const now = new Map(drawn.filter((one) => one.tour.id === tour.id).map(({ name, hash }) => [name, hash]));
  return Object.fromEntries(
    stillNames(tour).flatMap((name) => {
      const hash = now.get(name) ?? before[name];
      return hash ? [[name, hash]] : [];
    }),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  await plainly(() => media(process.cwd(), process.argv.slice(2)));
