import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, readSite } from '../../scripts/bench/built.ts';
import { type Cost, costOf, scriptsOf, sizeOf, withImports } from '../../scripts/bench/bytes.ts';

let site: BuiltSite;
let costs: [path: string, cost: Cost][];
beforeAll(async () => {
  site = await readSite();
  costs = site.pages.map((page) => [page.path, costOf(site, page)]);
}, 300_000);

/** Pages over a limit, worst first, with what they take. */
const over = (limit: number, of: (cost: Cost) => number, but: string[] = []) =>
  costs
    .filter(([path, cost]) => !but.includes(path) && of(cost) > limit)
    .sort((a, b) => of(b[1]) - of(a[1]))
    .map(([path, cost]) => `${path} ${of(cost)}`);

describe('what a page may cost (brotli, without pictures)', () => {
  test('HTML, CSS and JS of a reading page: 45 kB', () => {
    expect(over(45_000, (cost) => cost.html + cost.css + cost.js, ['/search/'])).toEqual([]);
  });

  test('of it JS: 12 kB', () => {
    expect(over(12_000, (cost) => cost.js, ['/search/'])).toEqual([]);
  });

  test('heading font: 45 kB', () => {
    expect(over(45_000, (cost) => cost.fonts)).toEqual([]);
  });

  test('requests: 15', () => {
    expect(over(15, (cost) => cost.requests)).toEqual([]);
  });

  test('the search page with all it answers from while one types: 60 kB', () => {
    const { html, css, js } = costs.find(([path]) => path === '/search/')![1];
    expect(html + css + js + sizeOf(join(site.dir, 'search/index.json'))).toBeLessThanOrEqual(60_000);
  });

  test('pictures over the page: 4 kB of script on the first tap; the viewer of large ones: 5 kB', () => {
    const assets = join(site.dir, 'assets');
    const fetched = (name: string) => {
      const files = readdirSync(assets).filter((file) => new RegExp(`^${name}\\.[\\w-]+\\.js$`).test(file));
      expect(files, name).toHaveLength(1);
      const all = withImports(site, [new URL(`${site.base}assets/${files[0]}`, site.origin)]);
      return all.reduce((sum, url) => sum + sizeOf(site.fileOf(url.pathname)!), 0);
    };
    expect(fetched('lightbox')).toBeLessThanOrEqual(4000);
    expect(fetched('zoom')).toBeLessThanOrEqual(5000);
  });

  test('a story’s card in another site: 15 kB, and no script', () => {
    const cards = costs.filter(([path]) => path.endsWith('/embed/'));
    expect(cards.length).toBeGreaterThan(20);
    expect(cards.filter(([, { html, css, js }]) => html + css > 15_000 || js > 0).map(([path]) => path)).toEqual([]);
  });

  test('tiles of a large picture: 40 kB each', () => {
    const tiles = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((file) => /^zoom\/.+\.webp$/.test(file));
    expect(tiles.filter((file) => statSync(join(site.dir, file)).size > 40_000)).toEqual([]);
  });

  test('the script to the first 3D frame of a campus: 215 kB; its rooms and models come apart', () => {
    const assets = join(site.dir, 'assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const withThree = scripts.filter((name) => readFileSync(join(assets, name), 'utf8').includes('WebGLRenderer:'));
    expect(withThree).toHaveLength(1);
    const own = scriptsOf(site, site.pages.find(({ path }) => path === '/tours/tianfu/')!);
    // What the page brings, what it fetches for the tools and for 3D.
    const fetched = scripts.filter((name) => /^(live|campus-grounds|tools)\./.test(name));
    expect(fetched).toHaveLength(3);
    const all = withImports(site, [...own, ...fetched.map((name) => new URL(`${site.base}assets/${name}`, site.origin))]);
    const js = all.reduce((sum, url) => sum + sizeOf(site.fileOf(url.pathname)!), 0);
    expect(js).toBeLessThanOrEqual(215_000);
    expect(sizeOf(join(site.dir, 'tours/tianfu/scene.json'))).toBeLessThanOrEqual(12_000);
  });
});
