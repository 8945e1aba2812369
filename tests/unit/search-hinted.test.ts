import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/search/catalogue.ts';
import { pack } from '../../src/search/pack.ts';
import { openSearch } from '../../src/search/search.ts';
import { lexicon, records, values } from './search-sample.ts';

const interests = [{ say: ['照顾病人'], majors: ['hu-li-lei'], inName: ['护理', '卫生'] }];
const catalogue = openCatalogue(
  pack({ records, values, lexicon, interests, schools: 'schools', sentences: 'stories' }),
);
const found = (typed: string, within?: string) =>
  openSearch(catalogue, undefined, within)
    .instant(typed)
    .found.map(({ record, suggested }) => (suggested ? '~' : '') + catalogue.entries[record]!.path);

describe('a trade of which no list of majors tells', () => {
  test('among schools: those whose names hint at it, as suggestions', () =>
    expect(found('护士', 'schools').filter((path) => path.includes('/schools/'))).toEqual(['~/schools/ch/']));
  test('in the whole site the major itself, and no hint', () => {
    expect(found('护士')[0]).toBe('/majors/hu-li-lei/');
    expect(found('护士')).not.toContain('~/schools/ch/');
  });
  test('with a place, where nothing answers both: the school of that place, not of another', () => {
    expect(found('永川 护士')).toContain('~/schools/ch/');
    expect(found('泸州 护士')).not.toContain('~/schools/ch/');
  });
});
