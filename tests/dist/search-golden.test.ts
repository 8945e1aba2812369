import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGolden, score, type Score, searchIn } from '../search/score.ts';

const search = searchIn(resolve(process.env.DIST_DIR ?? 'dist'));

describe('what nothing answers whole', () => {
  const found = async (typed: string) =>
    (await search.full(typed)).found.map(({ record, suggested }) => (suggested ? '~' : '') + search.catalogue.entries[record]!.path);

  test('a sentence remembered by halves leads to the page that holds most of it, as a suggestion', async () => {
    expect((await found('只放四张图只回答六个问题'))[0]).toBe('~/stories/sample-online-open-day/');
    expect((await found('一川一渝轮流作东'))[0]).toBe('~/stories/2025-chongqing-launch/');
  });
  test('and never to more than a few, nor for a stranger’s name', async () => {
    expect((await found('川渝两省市的职业学校一起办过多少回')).length).toBeLessThanOrEqual(4);
    expect(await found('北京航空航天大学附属中学')).toEqual([]);
  });
  test('a school is found by its code, whole or by the part of it that people know', async () => {
    expect((await found('4151012967'))[0]).toBe('/schools/4151012967/');
    expect((await found('12967'))[0]).toBe('/schools/4151012967/');
    expect((await found('510500'))[0]).toBe('/places/510500/');
  });
});

describe.each([
  ['golden', 0.99],
  ['golden-second', 0.97],
])('what visitors type finds what they want: %s', (name, everyResult) => {
  const golden = readGolden(`tests/search/${name}.yaml`);
  let scored: Score;
  beforeAll(async () => {
    scored = await score(search, golden);
  }, 60_000);

  test('the exam is large and of many kinds', () => {
    expect(golden.pages.length + golden.facets.length + golden.empty.length).toBeGreaterThanOrEqual(200);
    expect(new Set(golden.pages.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  });
  test('the page is among the first five', () => {
    expect(scored.hit5, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
  test('and most often the very first', () => {
    expect(scored.mrr, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.92);
    expect(scored.hit1, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
  test('every result of a list meets every condition', () => {
    expect(scored.facetPrecision, scored.misses.join('\n')).toBeGreaterThanOrEqual(everyResult);
  });
  test('what the site has not is not there', () => {
    expect(scored.emptyRate, scored.misses.join('\n')).toBe(1);
  });
});
