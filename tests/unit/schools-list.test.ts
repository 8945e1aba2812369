import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/base/data-table.ts';
import type { Place } from '../../src/places/place.ts';
import { schoolRecord, schoolTable } from '../../src/schools/export.ts';
import {
  byMainPlace,
  facetPath,
  neighboursOf,
  schoolFacets,
  schoolNumbers,
  schoolsWithWord,
} from '../../src/schools/facets.ts';
import { countedText, missingLevel, schoolNoun } from '../../src/schools/school-words.ts';
import { namesThroughTime, type School } from '../../src/schools/school.ts';
import { schoolJsonLd } from '../../src/schools/structured.ts';
import { majorsOf } from '../../src/schools/teaching.ts';
import { schoolLike } from './schools-sample.ts';

const place = (code: string, name: string, province: Place['province']) =>
  ({ id: code, code, name, shortName: name.slice(0, -1), province, kind: '地级市' }) as Place;
const luzhou = place('510500', '泸州市', '四川省');
const jiangbei = place('500105', '江北区', '重庆市');
const changshou = place('500115', '长寿区', '重庆市');
const places = [luzhou, jiangbei, changshou];
const byCode = new Map(places.map((each) => [each.code, each]));

const school = (id: string, data: Partial<School>) => schoolLike({ id, ...data });
const a = school('1', { ownership: '民办', name: '四川汽车职业技术学院' });
const b = school('2', {
  name: '乙职业大学',
  level: '职业本科',
  formerNames: [
    { name: '乙学院', until: 2024 },
    { name: '乙学校', seenIn: 2017 },
  ],
  shuanggao: {
    round: 2019,
    tier: 'B档',
    groups: [{ name: '数控技术', major: 'ji-xie' }, { name: '焊接', major: 'ji-xie' }, { name: '其他' }],
  },
});
const c = school('3', { province: '重庆市', places: ['500105', '500115'], website: 'http://c.edu.cn/' });
const schools = [a, b, c];

describe('what the list is called', () => {
  test('is exact while it holds no 中职, and says that those are missing', () => {
    expect(schoolNoun(schools)).toBe('高等职业学校');
    expect(missingLevel(schools)).toContain('暂未收录');
  });
  test('grows with the first 中职', () => {
    const grown = [...schools, school('4', { level: '中职', listedIn: [] })];
    expect(schoolNoun(grown)).toBe('职业学校');
    expect(missingLevel(grown)).toBe('');
  });
});

describe('ways to narrow the list', () => {
  const facets = schoolFacets(schools, places);
  const named = (value: string) => facets.find((facet) => facet.value === value)?.schools;

  test('each province, place, level and ownership that has schools, and no other', () =>
    expect(facets.map((facet) => facet.value)).toEqual([
      'sichuan',
      'chongqing',
      '510500',
      '500105',
      '500115',
      'zhiye-benke',
      'gaozhi-zhuanke',
      'gongban',
      'minban',
    ]));
  test('a school with two campuses is found in both places', () => {
    expect(named('500105')).toEqual([c]);
    expect(named('500115')).toEqual([c]);
  });
  test('but stands once in the list by place', () =>
    expect(byMainPlace(schools, places).map((group) => [group.place.name, group.schools.length])).toEqual([
      ['泸州市', 2],
      ['江北区', 1],
    ]));
  test('the provinces add up to the total', () =>
    expect((named('sichuan')?.length ?? 0) + (named('chongqing')?.length ?? 0)).toBe(schoolNumbers(schools).total));
  test('addresses are pinyin or codes', () => expect(facetPath(facets[0]!)).toBe('/schools/province/sichuan/'));
  test('numbers are counted, with the newest list’s year', () =>
    expect(schoolNumbers(schools)).toEqual({ total: 3, shuanggao: 1, year: 2026 }));
  test('neighbours follow the school and come round again', () => {
    expect(neighboursOf(b, schools, 2)).toEqual([c, a]);
    expect(neighboursOf(b, [b], 6)).toEqual([]);
  });
  test('schools whose name holds a word', () => {
    expect(schoolsWithWord(schools, ['汽车', '航空'])).toEqual([a]);
    expect(schoolsWithWord(schools, [])).toEqual([]);
  });
});

describe('one school', () => {
  test('its names run from the oldest to the present one', () =>
    expect(namesThroughTime(b)).toEqual([
      { name: '乙学校', seenIn: 2017, current: false },
      { name: '乙学院', until: 2024, current: false },
      { name: '乙职业大学', seenIn: 2026, current: true },
    ]));
  test('its majors, each once', () =>
    expect(majorsOf(b)).toEqual([{ major: 'ji-xie', taught: [], groups: ['数控技术', '焊接'] }]));
  test('its structured data names what it was called and where it is', () =>
    expect(schoolJsonLd(b, [luzhou], 'https://x.cn/schools/2/')).toMatchObject({
      '@type': ['EducationalOrganization', 'CollegeOrUniversity'],
      legalName: '乙职业大学',
      alternateName: ['乙学院', '乙学校'],
      address: { addressRegion: '四川省', addressLocality: '泸州市' },
      identifier: { value: '2' },
    }));
  test('and leaves out a website nobody knows', () => expect(schoolJsonLd(b, [luzhou], 'x')).not.toHaveProperty('url'));
});

describe('open data', () => {
  const row = (school: School) => recordOf(schoolTable(byCode), school);
  test('every column has a name and a meaning', () => {
    for (const { title, note } of schoolTable(byCode).fields) {
      expect(title).not.toBe('');
      expect(note.length).toBeGreaterThan(3);
    }
  });
  test('several values are a list; what is unknown is absent', () => {
    expect(row(c)).toMatchObject({
      placeCodes: ['500105', '500115'],
      places: ['江北区', '长寿区'],
      websiteChecked: '未核验',
    });
    expect(row(c).department).toBeUndefined();
    expect(row(b).formerNames).toEqual(['乙学院（至2024年）', '乙学校（见于2017年名单）']);
    expect(row(a).websiteChecked).toBeUndefined();
  });
  test('JSON keeps codes and names of places together', () =>
    expect(schoolRecord(a, byCode).places).toEqual([{ code: '510500', name: '泸州市' }]));
});

describe('how many there are', () => {
  const two = (first: number[], second: number[]) =>
    countedText([{ listedIn: first }, { listedIn: second }], 2026, '公办2所');
  test('on the list of the year, unless some are not', () => {
    expect(two([2026], [2025, 2026])).toBe('2026年名单上共2所：公办2所。');
    expect(two([2026], [])).toContain('其中1所见于2026年');
    expect(two([], [])).not.toContain('2026');
  });
});
