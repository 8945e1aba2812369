import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGolden, score, type Score, searchIn } from '../search/score.ts';

const search = searchIn(resolve(process.env.DIST_DIR ?? 'dist'));

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
