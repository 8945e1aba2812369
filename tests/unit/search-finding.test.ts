import { describe, expect, test } from 'vitest';
import { catalogue, paths, search } from './search-sample.ts';

describe('a name is found first', () => {
  test.each([
    ['as it is', '泸州职业技术学院', '/schools/lz/'],
    ['in traditional characters', '瀘州職業技術學院', '/schools/lz/'],
    ['with spaces and in full width', '　泸州 职业技术学院　', '/schools/lz/'],
    ['by a former name', '重庆电子工程职业学院', '/schools/cd/'],
    ['by a short name of the lexicon', '重电', '/schools/cd/'],
    ['by a short name made by rule', '泸职院', '/schools/lz/'],
    ['in pinyin', 'luzhou', '/places/510500/'],
    ['in pinyin with spaces and tones', 'lú zhōu', '/places/510500/'],
    ['by initials', 'lzzyjsxy', '/schools/lz/'],
    ['by letters, some syllables whole', 'luzhouzy', '/schools/lz/'],
    ['with a character that sounds alike', '泸洲', '/places/510500/'],
    ['with a wrong character', '泸州职业记术学院', '/schools/lz/'],
    ['with a missing character', '泸州职业技学院', '/schools/lz/'],
    ['with two characters swapped', '泸州职技业术学院', '/schools/lz/'],
    ['in a question', '泸州职业技术学院在哪里', '/schools/lz/'],
  ])('%s: %s', (_, q, path) => {
    expect(paths(q)[0]).toBe(path);
  });

  test('what was read into the query is told', () => {
    expect(search.instant('泸洲').correction).toEqual({ text: '泸州', guess: false });
    expect(search.instant('泸州').correction).toBeUndefined();
  });
});

describe('a sentence is read as conditions', () => {
  test.each([
    ['永川有哪些学校', ['/schools/cd/', '/schools/ch/']],
    ['永川 公办 学校', ['/schools/cd/']],
    ['公立永川', ['/schools/cd/']],
    ['永川的民办大专', ['/schools/ch/']],
    ['双高 数控', ['/schools/sg/']],
    ['四川双高', ['/schools/sg/']],
    ['2021 川渝杯', ['/events/cup/']],
    ['泸州启动仪式', ['/events/launch/']],
  ])('%s', (q, expected) => {
    expect(paths(q).sort()).toEqual(expected.sort());
  });

  test('a synonym finds what is called otherwise', () => {
    expect(paths('技能比赛')).toEqual(['/events/cup/']);
  });
});

describe('a year', () => {
  test('is read as it is written', () => {
    expect(paths('二〇二四年')).toEqual(paths('2024年'));
    expect(paths('二零二四年启动仪式')).toEqual(['/events/launch/']);
  });
});

describe('nothing irrelevant is shown as an answer', () => {
  test.each(['清华大学', '四川大学', '永川大学', '火星殖民', 'asdfgh', '!!!', '泸州 清华大学', '2030年启动仪式'])(
    '%s',
    (q) => {
      expect(paths(q).filter((path) => !path.startsWith('~'))).toEqual([]);
    },
  );

  test('a school of a like name is a suggestion', () => {
    expect(paths('重庆护理学院')).toEqual(['~/schools/ch/']);
    expect(paths('重庆电子大学')).toEqual(['~/schools/cd/']);
  });

  test('known words of a query that finds nothing are offered', () => {
    expect(search.instant('泸州 火星').question.known).toEqual(['泸州']);
    expect(search.instant('哪里有学校').question.known).toEqual([]);
  });
});

describe('tiers', () => {
  test('the name before what contains it', () => {
    const tiers = search.instant('护理').found.map(({ record, tier }) => [catalogue.entries[record]!.path, tier]);
    expect(tiers).toEqual([
      ['/majors/hu-li-lei/', 'exact'],
      ['/schools/ch/', 'phrase'],
    ]);
  });
  test('a quoted phrase must stand as it is, and nothing is read into it', () => {
    expect(paths('“永川 学校”')).toEqual([]);
    expect(paths('“川渝杯”')).toEqual(['/events/cup/']);
  });
});
