import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/places/place.ts';
import { comparedBy } from '../../src/schools/brief.ts';
import { schoolBrief } from '../../src/schools/brief-words.ts';
import { shelf } from '../../src/schools/device.ts';
import { COMPARED_AT_MOST, idsIn, readPicks, toggled, withIds } from '../../src/schools/picks.ts';
import { savedColumns, savedCsv } from '../../src/schools/saved-csv.ts';
import { schoolLike } from './schools-sample.ts';

const pick = (n: number) => ({ id: `415100000${n}`, name: `第${n}职业学院` });
const luzhou = { code: '510500', name: '泸州市', province: '四川省' } as Place;
const plain = schoolLike({ id: '4151012967', name: '泸州职业技术学院' });

describe('an address that names schools', () => {
  test.each([
    ['?ids=4151012967,4150012609', ['4151012967', '4150012609']],
    ['?ids=4151012967，4150012609', ['4151012967', '4150012609']],
    ['?ids=4151012967,4151012967', ['4151012967']],
    ['?ids=../secret,41510,<b>', []],
    ['?ids=', []],
    ['', []],
  ])('%s', (search, ids) => expect(idsIn(search)).toEqual(ids));

  test('is written as it is read', () => {
    expect(withIds('/schools/compare/', ['4151012967', '4150012609'])).toBe(
      '/schools/compare/?ids=4151012967,4150012609',
    );
    expect(withIds('/schools/compare/', [])).toBe('/schools/compare/');
  });
});

describe('picks', () => {
  test('come and go', () => {
    expect(toggled([pick(1)], pick(2))).toEqual([pick(1), pick(2)]);
    expect(toggled([pick(1), pick(2)], pick(1))).toEqual([pick(2)]);
  });
  test('a fifth to compare is refused, one of the four goes', () => {
    const four = [1, 2, 3, 4].map(pick);
    expect(toggled(four, pick(5), COMPARED_AT_MOST)).toBeUndefined();
    expect(toggled(four, pick(4), COMPARED_AT_MOST)).toHaveLength(3);
  });
  test.each([null, '', '{', '"x"', '[{"id":"1","name":"a"},{"id":"4151000001"},null]'])(
    'what is no pick on the device counts as none: %s',
    (text) => expect(readPicks(text)).toEqual([]),
  );
});

describe('the device', () => {
  const storage = () => {
    const held = new Map<string, string>();
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => held.set(key, text),
    };
  };
  test('keeps what is put', () => {
    const device = storage() as unknown as Storage;
    expect(shelf(() => device, 'k').put([pick(1)])).toBe(true);
    expect(shelf(() => device, 'k').picks()).toEqual([pick(1)]);
  });
  test('that blocks storage says so, and the picks last as long as the page', () => {
    const blocked = shelf(() => {
      throw new Error('blocked');
    }, 'k');
    expect(blocked.picks()).toEqual([]);
    expect(blocked.put([pick(1)])).toBe(false);
    expect(blocked.picks()).toEqual([pick(1)]);
  });
  test('that is full keeps them for the page too', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('quota');
      },
    } as unknown as Storage;
    const held = shelf(() => full, 'k');
    held.put([pick(2)]);
    expect(held.picks()).toEqual([pick(2)]);
  });
});

describe('what is compared', () => {
  const brief = schoolBrief(plain, [luzhou]);
  test('is there for every row of the table', () => expect(Object.keys(brief.facts)).toEqual([...comparedBy]));
  test('names its list and year', () => {
    expect(brief.facts.level).toEqual({ value: '高职专科', note: '教育部名单（2026年）' });
    expect(brief.facts.place.value).toBe('四川省泸州市');
  });
  test('what is not known has no value, what a list does not hold says which list', () => {
    expect(brief.facts.department.value).toBeUndefined();
    expect(brief.facts.website.value).toBeUndefined();
    expect(brief.facts.majors.value).toBeUndefined();
    expect(brief.facts.shuanggao).toEqual({ value: '不在名单里', note: '只看第一轮名单（2019年）；第二轮没有查到' });
  });
  test('majors of an imported list stand with their years and sources', () => {
    const charter = { title: '2025年招生章程' };
    const majors = [
      { name: '护理', level: '中职' as const, year: 2026, source: { title: '备案结果' } },
      { name: '护理', level: '高职专科' as const, year: 2025, source: charter },
      { name: '助产', level: '高职专科' as const, year: 2025, source: charter },
    ];
    const school = { ...plain, teaches: { majors, updated: '2026-05-12' } };
    expect(schoolBrief(school, [luzhou]).facts.majors).toEqual({
      value: '3 个：护理、助产',
      note: '2026年，备案结果；2025年，2025年招生章程',
    });
  });
  test('a tier of 重庆 says that one source alone knows it', () => {
    const shuanggao = { round: 2019 as const, tier: 'B档', groups: [{ name: '护理' }] };
    const other = schoolBrief({ ...plain, province: '重庆市', shuanggao }, [luzhou]);
    expect(other.facts.shuanggao).toEqual({ value: 'B档', note: '第一轮名单（2019年），档次与专业群只有一处来源' });
    expect(other.facts.groups.value).toBe('护理');
  });
  test('the newest list counts, in whatever order the years are written', () =>
    expect(schoolBrief({ ...plain, listedIn: [2026, 2017] }, [luzhou]).facts.level.note).toBe('教育部名单（2026年）'));
  test('a 中职 rests on its own source', () => {
    const school = schoolBrief({ ...plain, level: '中职', listedIn: [], sources: [{ title: '市教育局' }] }, [luzhou]);
    expect(school.facts.level.note).toBe('市教育局');
    expect(school.facts.listed.value).toBeUndefined();
  });
});

test('the table of saved schools leaves a cell empty that nobody knows', () => {
  const csv = savedCsv([...savedColumns], [schoolBrief(plain, [luzhou])], (path) => `https://x.cn${path}`);
  expect(csv.trim().split('\r\n')[1]).toBe(
    '4151012967,泸州职业技术学院,四川省,泸州市,高职专科,公办,,https://x.cn/schools/4151012967/',
  );
});
