import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveDist } from '../start/serve.ts';

/** Not among the project's packages: 170 MB that only this command needs. Fetched into `.cache/` on the first run. */
const VERSION = '13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  path: string;
  /** In the order of `categories`, 0–100. */
  scores: number[];
}

/** Lighthouse's four mobile scores for pages of `dist/`, served packed as a static host would. */
export async function measureScores(root: string, paths: readonly string[], chromium: string): Promise<Scores[]> {
  const cli = installed(root);
  if (!cli) return [];
  const packed = join(root, '.cache/bench-dist');
  await rm(packed, { recursive: true, force: true });
  await cp(join(root, 'dist'), packed, { recursive: true });
  for (const name of readdirSync(packed, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:html|css|js|svg|json)$/.test(name))
      writeFileSync(join(packed, `${name}.br`), brotliCompressSync(readFileSync(join(packed, name))));
  const { address, close } = await serveDist(packed, { base: '/', port: 0 });
  try {
    const results: Scores[] = [];
    for (const path of paths)
      results.push({ path, scores: await scoresOf(root, cli, `${address}${path.slice(1)}`, chromium) });
    return results;
  } finally {
    await close();
    await rm(packed, { recursive: true, force: true });
  }
}

function installed(root: string): string | undefined {
  const home = join(root, '.cache/lighthouse');
  const cli = join(home, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(cli)) return cli;
  console.log(`正在取 Lighthouse ${VERSION}（只在测速时用，放在 .cache/）……`);
  const npm = process.env.npm_execpath;
  const args = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefix',
    home,
    `lighthouse@${VERSION}`,
  ];
  if (npm) spawnSync(process.execPath, [npm, ...args], { stdio: 'ignore' });
  else spawnSync('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  if (existsSync(cli)) return cli;
  console.log('没有取到 Lighthouse，这一部分略过：请检查网络后再运行 npm run bench。');
  return undefined;
}

async function scoresOf(root: string, cli: string, url: string, chromium: string): Promise<number[]> {
  const file = join(root, '.cache/lighthouse/report.json');
  await mkdir(join(root, '.cache/lighthouse'), { recursive: true });
  await rm(file, { force: true });
  const flags = '--headless=new --no-sandbox --disable-background-networking --disable-component-update --disable-sync';
  const { promise, resolve } = Promise.withResolvers<void>();
  spawn(
    process.execPath,
    [
      cli,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${flags}`,
      '--no-enable-error-reporting',
    ],
    { stdio: 'ignore', env: { ...process.env, CHROME_PATH: chromium } },
  ).on('exit', () => resolve());
  await promise;
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as { categories: Record<string, { score: number | null }> };
    return categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
  } catch {
    return categories.map(() => Number.NaN);
  }
}
