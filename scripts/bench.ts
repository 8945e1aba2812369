import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measureBuilds } from './bench/builds.ts';
import { readSite } from './bench/built.ts';
import { costOf } from './bench/bytes.ts';
import { kindsOf } from './bench/kinds.ts';
import { measureScores } from './bench/lighthouse.ts';
import { measureSearch } from './bench/search.ts';
import { measureTours } from './bench/tour.ts';
import { ensureBuilt, plainly } from './build.ts';
import { readOptions, Refusal } from './build/options.ts';
import { serveDist } from './start/serve.ts';
import { findChromium } from './test/chromium.ts';

/**
 * `npm run bench`: what pages weigh, what Lighthouse says, how soon a campus stands in 3D, what the search
 * costs and finds among many stories, how long a big library takes to build. All, or those named: `npm run bench -- bytes lighthouse tour search builds --stories=1000,10000`.
 */
await plainly(async () => {
  const root = process.cwd();
  const args = process.argv.slice(2);
  const sizes = (args.find((arg) => arg.startsWith('--stories='))?.slice(10) ?? '1000,10000').split(',').map(Number);
  const parts = args.filter((arg) => !arg.startsWith('--'));
  const unknown = parts.find((part) => !['bytes', 'lighthouse', 'tour', 'search', 'builds'].includes(part));
  if (unknown || sizes.some((size) => !(size > 0)))
    throw new Refusal(
      '用法：npm run bench -- bytes lighthouse tour search builds --stories=1000,10000（可以只写其中几项）。',
    );
  const wants = (part: string) => parts.length === 0 || parts.includes(part);

  console.log(`Node ${process.versions.node}，${process.platform} ${process.arch}，${availableParallelism()} 核`);
  if (wants('bytes') || wants('lighthouse')) {
    await ensureBuilt(root, readOptions([], {}));
    const site = await readSite(join(root, 'dist'));
    const kinds = kindsOf(site.pages);
    if (wants('bytes')) {
      console.log('\n每种网页的字节数（brotli，不含图片；字体为 woff2）');
      const costs = kinds.map((page) => ({ 网页: page.path, ...costOf(site, page) }));
      console.table(
        costs.map(({ html, css, js, fonts, requests, ...page }) => ({
          ...page,
          HTML: html,
          CSS: css,
          JS: js,
          合计: html + css + js,
          字体: fonts,
          请求: requests,
        })),
      );
    }
    if (wants('lighthouse')) {
      console.log('\nLighthouse（手机）');
      const results = await measureScores(
        root,
        kinds.map((page) => page.path),
        findChromium(root),
      );
      console.table(
        results.map(({ path, scores: [性能, 无障碍, 最佳实践, SEO] }) => ({ 网页: path, 性能, 无障碍, 最佳实践, SEO })),
      );
    }
  }
  if (wants('tour')) {
    await ensureBuilt(root, readOptions([], {}));
    console.log('\n三维校园（点按之后，毫秒，三次的中位数；软件 WebGL）');
    const site = await serveDist(join(root, 'dist'), { base: '/', port: 0 });
    const paths = ['/tours/tianfu/', '/tours/tianfu/plaza/', '/tours/tianfu/cnc/', '/tours/shancheng/'];
    const times = await measureTours(paths, (path) => site.address + path.slice(1), findChromium(root));
    await site.close();
    console.table(
      times.map(({ path, slowed, first, ready, walking }) => ({
        网页: path,
        处理器: slowed === 1 ? '原速' : `${slowed} 倍慢`,
        第一帧: Math.round(first),
        画好: Math.round(ready),
        走动每帧: Math.round(walking),
      })),
    );
  }
  if (wants('search')) {
    console.log('\n搜索（另加虚构案例；字节为 brotli，毫秒为中位数）');
    for (const size of sizes) {
      const { instant, full, keys, ...cost } = await measureSearch(root, size, findChromium(root));
      console.table({
        另加案例: cost.stories,
        '生成，秒': Math.round(cost.seconds * 10) / 10,
        '最大内存 MiB': cost.peak && Math.round(cost.peak),
        网页以外的文件: cost.files,
        '即时层，字节（请求）': `${instant.bytes}（${instant.requests}）`,
        '首次全文，字节（请求）': `${full.bytes}（${full.requests}）`,
        ...Object.fromEntries(
          keys.flatMap(({ slowed, median, p95, full: texts }) => {
            const speed = slowed === 1 ? '原速' : `${slowed} 倍慢`;
            return [
              [`按键到结果，${speed}`, `${median.toFixed(1)}（p95 ${p95.toFixed(1)}）`],
              [`停手到全文，${speed}`, texts.toFixed(0)],
            ];
          }),
        ),
        数一遍条件: cost.counting.toFixed(1),
        查全率: cost.recall.toFixed(3),
        查准率: cost.precision.toFixed(3),
      });
    }
  }
  if (wants('builds')) {
    console.log('\n生成时间（在另一个文件夹里，另加虚构案例）');
    for (const size of sizes) {
      const runs = await measureBuilds(root, size);
      console.table(
        runs.map(({ stories, state, seconds, peak }) => ({
          另加案例: stories,
          缓存: state === 'cold' ? '没有' : '已有',
          秒: Math.round(seconds * 10) / 10,
          '最大内存 MiB': peak && Math.round(peak),
        })),
      );
    }
  }
});
