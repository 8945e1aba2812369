import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearch } from '../../scripts/build/search-index.ts';
import { type Served, serveDist } from '../../scripts/start/serve.ts';
import { openClient } from '../../src/search/client.ts';
import { pack } from '../../src/search/pack.ts';
import { lexicon, records, values } from './search-sample.ts';

/** More stories than the index may hold the titles of. */
const stories = Array.from({ length: 1_300 }, (_, i) => ({
  title: `第${i}篇：${i % 100 === 7 ? '缂丝' : '车床'}的故事`,
  aliases: i === 1207 ? ['云上展'] : [],
  path: `/stories/s${i}/`,
  room: 'stories',
}));

let dist: string;
let site: Served;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'client-'));
  await mkdir(join(dist, 'search'));
  const index = pack({
    records: [...records, ...stories],
    values,
    lexicon,
    interests: [],
    schools: 'schools',
    sentences: 'stories',
  });
  await writeFile(join(dist, 'search/index.json'), JSON.stringify(index));
  const texts = new Map(stories.map(({ path, title }) => [path, { text: `${title}\n正文` }]));
  await writeSearch(dist, texts, 4_000);
  site = await serveDist(dist, { base: '/', port: 0 });
});
afterAll(async () => {
  await site.close();
  await rm(dist, { recursive: true });
});

const titles = async () => {
  const [folder] = (await readdir(join(dist, 'search'))).filter((name) => !name.includes('.'));
  return (await readdir(join(dist, 'search', folder!))).filter((name) => name.startsWith('titles-'));
};

describe('a library whose titles are too many for the index', () => {
  test('keeps names in it, and lays the titles of stories beside it', async () => {
    expect((await titles()).length).toBeGreaterThan(3);
    const { instant, catalogue } = await openClient(site.address);
    expect(catalogue.entries[instant('泸职院').found[0]!.record]!.title).toBe('泸州职业技术学院');
    expect(catalogue.packed.later).toBeDefined();
  });

  test('finds them by the full text, and fetches the titles of what is shown', async () => {
    const { full, titled, catalogue } = await openClient(site.address);
    const { found } = await full('缂丝');
    expect(found).toHaveLength(13);
    await titled(found.map(({ record }) => record));
    // What it is also called came with the index, and stays.
    expect((await full('云上展')).found[0]).toMatchObject({ tier: 'exact' });
    const shown = found.map(({ record }) => catalogue.entries[record]!);
    expect(shown.filter(({ title, path }) => !/缂丝/.test(title) || !/^\/stories\/s\d*7\/$/.test(path))).toEqual([]);
  });

  test('says where a page the search reads is no record of any room', async () => {
    await expect(writeSearch(dist, new Map([['/nowhere/', { text: '字' }]]))).rejects.toThrow('/nowhere/');
  });
});
