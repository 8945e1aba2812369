import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stillNames } from '../src/tours/still.ts';
import type { Tour } from '../src/tours/tour.ts';
import { plainly } from './build.ts';
import { Refusal } from './build/options.ts';
import { readCampuses } from './media/campuses.ts';
import { openStudio, stillHash } from './media/draw.ts';
import { filesOf, readManifest, settle, stillFolder, writeStill } from './media/files.ts';
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
 * `npm run media`: draws the still pictures of every campus that are missing or older than their data.
 * `--check` draws nothing and fails when there is any; `--all` draws all anew.
 */
async function media(root: string, args: readonly string[]): Promise<void> {
  const tours = await readCampuses(root);
  const old = await stale(root, tours);
  if (args.includes('--check')) {
    if (old.length > 0)
      throw new Refusal(
        `${old.length} 张校园图片比数据旧或者还没有画：${old.map(({ tour, name }) => `${tour.id}/${name}`).join('、')}。请运行 npm run media，再提交 content/tours/ 里的图片。`,
      );
    console.log('✓ 校园图片都是新的');
    return;
  }
  const wanted = args.includes('--all')
    ? tours.flatMap((tour) => stillNames(tour).map((name) => ({ tour, name, hash: stillHash(tour, name) })))
    : old;
  if (wanted.length > 0) await draw(root, wanted);
  for (const tour of tours) {
    const folder = stillFolder(root, tour.id);
    if (existsSync(folder)) await settle(folder, await manifestOf(root, tour, wanted));
  }
  console.log(`已画 ${wanted.length} 张，其余的都是新的。`);
}

async function draw(root: string, wanted: readonly Wanted[]): Promise<void> {
  const studio = await openStudio(root, findChromium(root));
  try {
    for (const { tour, name } of wanted) {
      const { png, calls, triangles } = await studio.draw(tour, name);
      await writeStill(stillFolder(root, tour.id), name, png);
      console.log(`${tour.id}/${name}　${calls} 次绘制　${triangles} 个三角形`);
    }
  } finally {
    await studio.close();
  }
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
