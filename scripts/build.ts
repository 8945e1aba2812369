import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatFaults } from '../src/base/faults.ts';
import { finish } from './build/finish.ts';
import { fingerprint, isFresh, noteFingerprint } from './build/fingerprint.ts';
import { asEnvironment, type Options, readOptions, Refusal } from './build/options.ts';
import { runAstro } from './build/run-astro.ts';
import { forgetStaleEntries } from './build/stale-entries.ts';
import { nextDir, swap, sweep } from './build/swap.ts';
import { checkContent } from './check-content.ts';
import { pictureReminder } from './media/stale.ts';

/**
 * Builds the site into `dist/`: check the content, let Astro build beside it, finish the pages, then swap the whole
 * folder. Whatever fails on the way, the old `dist/` stays as it was.
 * @throws Refusal with the text to show
 */
export async function build(root: string, options: Options): Promise<void> {
  const started = performance.now();
  const print = await fingerprint(root, options);
  const { faults, library } = await checkContent(root, { production: options.profile === 'production' });
  if (faults.length > 0) throw new Refusal(formatFaults(faults));

  const out = nextDir(root);
  await sweep(root);
  await forgetStaleEntries(root, options);
  console.log('内容检查通过，正在生成网页。第一次要画全部图片，需要几分钟；以后只画改动的部分。');
  try {
    const code = await runAstro(root, ['build', '--silent'], { ...asEnvironment(options), OUT_DIR: out });
    if (code !== 0) throw new Refusal('生成网站失败：原因见上面的信息；原来的 dist/ 没有改动。');
    console.log('网页已经生成，正在做标题字体、分享图和搜索索引。');
    const { pages, cardsDrawn, notes } = await finish(root, out, options.base);
    await swap(root);
    await noteFingerprint(root, print);
    for (const note of notes) console.log(note);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`已生成 dist/：${pages} 页，新画分享图 ${cardsDrawn} 张，用时 ${seconds} 秒。`);
    const reminder = await pictureReminder(root, library.tours);
    if (reminder) console.log(reminder);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Builds only when `dist/` is not what the inputs would give. */
export async function ensureBuilt(root: string, options: Options): Promise<void> {
  if (await isFresh(root, await fingerprint(root, options))) return;
  await build(root, options);
}

/** Runs a command, and says a refusal plainly instead of with a stack trace. */
export async function plainly(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  await plainly(() => build(process.cwd(), readOptions(process.argv.slice(2), process.env)));
