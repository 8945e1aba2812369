import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openSearch } from '../../src/search/search.ts';
import { openCatalogue, positionOf, roomOf } from '../../src/search/catalogue.ts';
import { countFacets } from '../../src/search/filters.ts';
import type { PackedIndex } from '../../src/search/packed.ts';
import { openText } from '../../src/search/text-index.ts';
import { serveDist } from '../start/serve.ts';
import { launch } from '../test/chromium.ts';
import { timed, withCopy } from './builds.ts';
import { sizeOf } from './bytes.ts';

/** Queries whose truth is a plain search of the text: trades, names, stretches across words. */
const QUERIES =
  '数控加工 护理 汽车维修 川菜烹饪 蜀绣 白酒酿造 无人机 轨道交通 智能制造 茶艺 中药炮制 焊接技术 现代农业 酒店管理 智慧养老 园林技术 食品检验 航空维修 数控 护士长 王师傅 陈晓燕 合格率 高级工证书 虚拟仿真 大师工作室 传感器 同轴度 村里增收 课程标准 工艺卡 返工时间'.split(
    ' ',
  );
/** The first query of a visitor who comes with nothing in the cache. */
const FIRST = ['数控加工', '蜀绣', '茶艺', '高级工证书', '陈晓燕'];

export interface SearchCost {
  stories: number;
  seconds: number;
  peak: number | undefined;
  /** Files of `dist/` beside the pages. */
  files: number;
  /** Brotli bytes and requests: the script and the index; then up to the settled first query. */
  instant: { bytes: number; requests: number };
  full: { bytes: number; requests: number };
  /** Milliseconds from a key to results, median and 95th percentile; to the full text without the pause. */
  keys: { slowed: number; median: number; p95: number; full: number }[];
  /** Milliseconds to count every facet over all records. */
  counting: number;
  recall: number;
  precision: number;
}

/** Builds the site with so many more stories and asks its search. */
export async function measureSearch(root: string, stories: number, executablePath: string): Promise<SearchCost> {
  return withCopy(root, stories, async (copy) => {
    const { seconds, peak } = await timed(copy);
    const dist = join(copy, 'dist');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true });
    const site = await serveDist(dist, { base: '/', port: 0 });
    const browser = await launch(executablePath);
    try {
      const costs: Awaited<ReturnType<typeof firstQuery>>[] = [];
      for (const q of FIRST) costs.push(await firstQuery(browser, site.address, dist, q));
      const middle = (of: (cost: (typeof costs)[number]) => number) =>
        costs.map(of).sort((a, b) => a - b)[costs.length >> 1]!;
      const keys: SearchCost['keys'] = [];
      for (const slowed of [1, 4]) keys.push(await typing(browser, site.address, slowed));
      return {
        stories,
        seconds,
        peak,
        files: files.filter((file) => file.isFile() && !file.name.endsWith('.html')).length,
        instant: { bytes: middle((cost) => cost.instant), requests: middle((cost) => cost.instantRequests) },
        full: { bytes: middle((cost) => cost.full), requests: middle((cost) => cost.fullRequests) },
        keys,
        ...(await quality(dist)),
      };
    } finally {
      await browser.close();
      await site.close();
    }
  });
}

/** What a first visit to `?q=` fetches for the search: script and index, then the text. The page itself is apart. */
async function firstQuery(browser: Browser, address: string, dist: string, q: string) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname)));
    await page.goto(`${address}search/?q=${encodeURIComponent(q)}`);
    await settled(page, q);
    const size = (path: string) => sizeOf(join(dist, path));
    const instant = asked.filter((path) => /SearchPage|\/search\/index\.json$/.test(path));
    const text = asked.filter((path) => /\.idx$|titles-\d+\.json$/.test(path));
    const sum = (paths: readonly string[]) => paths.reduce((all, path) => all + size(path), 0);
    return {
      instant: sum(instant),
      instantRequests: instant.length,
      full: sum([...instant, ...text]),
      fullRequests: instant.length + text.length,
    };
  } finally {
    await context.close();
  }
}

const settled = (page: Page, q: string) =>
  page.locator(`[data-settled="${q}"]`).waitFor({ state: 'attached', timeout: 60_000 });

/** Types each query letter by letter into a page that stands, and notes when the list has changed. */
async function typing(browser: Browser, address: string, slowed: number) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    await page.goto(`${address}search/?q=${encodeURIComponent('成都')}`);
    await settled(page, '成都');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const keys: number[] = [];
    const full: number[] = [];
    for (const q of QUERIES) {
      for (let length = 1; length <= q.length; length++) keys.push(...(await oneKey(page, q.slice(0, length))));
      const start = await page.evaluate(() => performance.now());
      await settled(page, q);
      full.push((await page.evaluate(() => performance.now())) - start - 180);
    }
    const at = (list: readonly number[], share: number) =>
      [...list].sort((a, b) => a - b)[Math.floor(list.length * share)]!;
    return { slowed, median: at(keys, 0.5), p95: at(keys, 0.95), full: Math.max(0, at(full, 0.5)) };
  } finally {
    await context.close();
  }
}

/** Milliseconds from the key to the changed list; nothing where names alone have no answer. */
const oneKey = (page: Page, typed: string): Promise<number[]> =>
  page.evaluate(async (value) => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    const list = document.querySelector('[data-results]')!;
    let changed = 0;
    const watcher = new MutationObserver(() => (changed ||= performance.now()));
    watcher.observe(list, { childList: true });
    const start = performance.now();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 0));
    watcher.disconnect();
    return changed ? [changed - start] : [];
  }, typed);

/** Recall and precision of the stories with the phrase, against a plain search of their texts; time of counting. */
async function quality(dist: string): Promise<Pick<SearchCost, 'counting' | 'recall' | 'precision'>> {
  const packed = JSON.parse(readFileSync(join(dist, 'search/index.json'), 'utf8')) as PackedIndex;
  const catalogue = openCatalogue(packed);
  const folder = join(dist, packed.text!.folder);
  const text = openText(packed.text!, catalogue.variants, async (file) => readFileSync(join(folder, file)));
  const search = openSearch(catalogue, text);
  const stories = catalogue.entries.flatMap((_, record) => (roomOf(catalogue, record) === 'stories' ? [record] : []));
  const read = new Map<number, string>();
  for (const record of stories)
    read.set(record, catalogue.plain(`${catalogue.entries[record]!.title}\n${(await text.read(record)).body}`));
  let recall = 0;
  let precision = 0;
  for (const q of QUERIES) {
    const truth = new Set(stories.filter((record) => read.get(record)!.includes(q)));
    const { found } = await search.full(q);
    const hits = found.filter(({ record, tier }) => read.has(record) && (tier === 'exact' || tier === 'phrase'));
    const right = hits.filter(({ record }) => truth.has(record)).length;
    recall += truth.size > 0 ? right / truth.size : 1;
    precision += hits.length > 0 ? right / hits.length : truth.size > 0 ? 0 : 1;
  }
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    countFacets(catalogue, { values: { room: [positionOf(catalogue, 'room', 'stories')] } });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { counting: times[15]!, recall: recall / QUERIES.length, precision: precision / QUERIES.length };
}
