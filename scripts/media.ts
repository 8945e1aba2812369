import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainly } from './build.ts';
import { Refusal } from './build/options.ts';
import { readCampuses } from './media/campuses.ts';
import { openStudio, type Studio } from './media/draw.ts';
import { readManifest, settle } from './media/files.ts';
import { drawHero } from './media/hero.ts';
import { hashOf, type Picture, type Series } from './media/series.ts';
import { wantedIn } from './media/stale.ts';
import { findChromium } from './test/chromium.ts';

/**
 * `npm run media`: draws the pictures of every campus, of the parts in the guide, and those on the home page, that are
 * missing or older than their data. `--check` draws nothing and fails when there is any; `--all` draws all anew.
 */
async function media(root: string, args: readonly string[]): Promise<void> {
  const tours = await readCampuses(root);
  const { series: wanted, hero } = await wantedIn(root, tours, args.includes('--all'));
  const names = wanted.flatMap(({ series, pictures }) => pictures.map(({ name }) => `${series.title}/${name}`));
  if (hero) names.push('首页大图');
  if (args.includes('--check')) {
    if (names.length > 0)
      throw new Refusal(
        `${names.length} 张校园图片比数据旧或者还没有画：${names.join('、')}。请运行 npm run media，再提交它改动的图片。`,
      );
    console.log('✓ 校园图片都是新的');
    return;
  }
  if (names.length > 0)
    await inStudio(root, async (studio) => {
      let drawn = 0;
      const tell = (): void => console.log(`第 ${drawn + 1} 张，共 ${names.length} 张：${names[drawn++]}`);
      for (const { series, pictures } of wanted) {
        for (const picture of pictures) {
          tell();
          await draw(studio, series, picture);
        }
      }
      if (!hero) return;
      tell();
      await drawHero(root, studio, hero);
    });
  for (const { series, pictures } of wanted) await settleSeries(series, pictures);
  console.log(`已画 ${names.length} 张；其余的都是新的。`);
}

async function inStudio(root: string, work: (studio: Studio) => Promise<void>): Promise<void> {
  const studio = await openStudio(root, findChromium(root));
  try {
    await work(studio);
  } finally {
    await studio.close();
  }
}

async function draw(studio: Studio, { folder, write }: Series, picture: Picture): Promise<void> {
  const { tour, name, view, frame } = picture;
  const { png } = await studio.draw(tour, view, {}, frame);
  await write(folder, name, png);
}

/** Notes what each picture was drawn from, and removes those nobody wants any more. */
async function settleSeries({ folder, pictures, filesOf }: Series, drawn: readonly Picture[]): Promise<void> {
  const before = await readManifest(folder);
  const now = new Map(drawn.map((picture) => [picture.name, hashOf(picture)]));
  const manifest = pictures.flatMap(({ name }) => {
    const hash = now.get(name) ?? before[name];
    return hash ? [[name, hash] as const] : [];
  });
  await settle(folder, Object.fromEntries(manifest), filesOf);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  await plainly(() => media(process.cwd(), process.argv.slice(2)));
