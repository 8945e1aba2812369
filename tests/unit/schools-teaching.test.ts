import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/base/data-table.ts';
import { classCodeOf, classesByCode, levelOfCode, MAJOR_CODE } from '../../src/majors/code.ts';
import type { Major } from '../../src/majors/major.ts';
import { schoolRecord, schoolTable } from '../../src/schools/export.ts';
import { lastTouched, type School } from '../../src/schools/school.ts';
import { taughtLevel, teachesOf } from '../../src/schools/taught.ts';
import { byYearAndSource, gathered, majorsOf, teachersByMajor } from '../../src/schools/teaching.ts';
import { schoolLike } from './schools-sample.ts';

const major = (code: string, name: string, slug: string): Major => ({
  id: slug,
  level: '高职专科',
  code,
  name,
  slug,
  parent: undefined,
  confidence: 'high',
});
const classes = classesByCode([
  major('52', '医药卫生大类', 'yi-yao'),
  major('5202', '护理类', 'hu-li-lei'),
  major('5601', '新闻出版类', 'xin-wen'),
]);
const source = { title: '测试名单' };
const school = (id: string, data: Partial<School> = {}) => schoolLike({ id, updated: '2026-01-01', ...data });

test.each([
  ['320201', '职业本科', undefined],
  ['520201', '高职专科', '5202'],
  ['570102K', '高职专科', '5701'],
  ['720201', '中职', undefined],
  ['100201', undefined, undefined],
])('the code %s tells the level %s and the class %s', (code, level, four) => {
  expect([MAJOR_CODE.test(code), levelOfCode(code), classCodeOf(code)]).toEqual([true, level, four]);
});

const teaches = teachesOf(
  {
    lists: [
      { year: 2024, source, majors: [{ name: '护理', code: '520201' }, { name: '酿酒' }] },
      {
        year: 2026,
        source,
        majors: [
          { name: '助产', major: 'hu-li-lei' },
          { name: '护理', code: '720201' },
        ],
      },
    ],
    updated: '2026-05-12',
  },
  '中职',
  classes,
);
const a = school('1', { teaches });
const b = school('2', {
  shuanggao: { round: 2019, tier: 'B档', groups: [{ name: '护理', major: 'hu-li-lei' }, { name: '其他' }] },
});

describe('what a school teaches', () => {
  test('stands newest first, with level and class where code or school tell them', () =>
    expect(teaches.majors.map(({ name, level, major, year }) => [name, level, major, year])).toEqual([
      ['助产', '中职', 'hu-li-lei', 2026],
      ['护理', '中职', undefined, 2026],
      ['护理', '高职专科', 'hu-li-lei', 2024],
      ['酿酒', '中职', undefined, 2024],
    ]));
  test('its list and its 双高 groups are told apart', () => {
    expect(majorsOf(a).map(({ major, taught, groups }) => [major, taught.map(({ name }) => name), groups])).toEqual([
      ['hu-li-lei', ['助产', '护理'], []],
    ]);
    expect(majorsOf(b)).toEqual([{ major: 'hu-li-lei', taught: [], groups: ['护理'] }]);
    expect(majorsOf(school('3'))).toEqual([]);
  });
  test('a class has the schools of both, a category each school once', () => {
    const teachers = teachersByMajor([a, b]).get('hu-li-lei')!;
    expect(teachers.map(({ school }) => school.id)).toEqual(['1', '2']);
    expect(gathered([...teachers, ...teachers]).map(({ school, groups }) => [school.id, groups.length])).toEqual([
      ['1', 0],
      ['2', 2],
    ]);
  });
  test('the level that is written goes before the code, the code before the school', () => {
    expect(taughtLevel({ code: '720201', level: '高职专科' }, '职业本科')).toBe('高职专科');
    expect(taughtLevel({ code: '720201' }, '职业本科')).toBe('中职');
    expect(taughtLevel({}, '职业本科')).toBe('职业本科');
  });
  test('two sources of one year are told apart, and one source of two years', () => {
    const one = (name: string, year: number, title: string) =>
      ({ name, level: '中职', year, source: { title } }) as const;
    const taught = [one('甲', 2026, '章程'), one('乙', 2026, '备案'), one('丙', 2025, '章程'), one('丁', 2026, '章程')];
    expect(byYearAndSource(taught).map((same) => same.map(({ name }) => name))).toEqual([['甲', '丁'], ['乙'], ['丙']]);
  });
  test('a page is as new as the newer of the two files', () => {
    expect(lastTouched(a)).toBe('2026-05-12');
    expect(lastTouched({ ...a, updated: '2026-06-01' })).toBe('2026-06-01');
    expect(lastTouched(b)).toBe('2026-01-01');
  });
});

describe('open data', () => {
  test('names the majors with codes, years and sources; nothing where nothing was imported', () => {
    expect(recordOf(schoolTable(new Map()), a)).toMatchObject({
      majors: ['助产', '护理（720201）', '护理（520201）', '酿酒'],
      majorYears: [2026, 2024],
      majorSources: ['测试名单'],
    });
    expect(recordOf(schoolTable(new Map()), b).majors ?? []).toEqual([]);
  });
  test('in JSON each major is whole', () => {
    const record = JSON.parse(JSON.stringify(schoolRecord(a, new Map())));
    expect(record.majors[2]).toEqual({
      name: '护理',
      code: '520201',
      level: '高职专科',
      major: 'hu-li-lei',
      year: 2024,
      source,
    });
    expect(record.majorsUpdated).toBe('2026-05-12');
    expect(record).not.toHaveProperty('teaches');
    expect(JSON.parse(JSON.stringify(schoolRecord(b, new Map())))).not.toHaveProperty('majors');
  });
});
