import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  type Exhibit,
  exhibitsCsv,
  exhibitsJson,
  grouped,
  inOrder,
  shelvesOf,
  type View,
} from '../../src/exhibition/exhibits.ts';

const exhibit = (record: number, more: Partial<Exhibit>): Exhibit => ({
  record,
  title: `第${record}件`,
  path: `/stories/${record}/`,
  room: '案例',
  years: [],
  places: [],
  topic: '',
  majors: [],
  sample: false,
  ...more,
});
const all = [
  exhibit(1, { years: ['2021'], places: ['泸州', '宜宾'], topic: '改革' }),
  exhibit(2, { years: ['2024'], places: ['成都'], topic: '人物' }),
  exhibit(3, { title: '=1+1，"引号"', topic: '人物', sample: true }),
];
const records = (exhibits: readonly Exhibit[]) => exhibits.map(({ record }) => record);

describe('orders', () => {
  test('newest first, what has no year last', () => expect(records(inOrder(all, 'newest'))).toEqual([2, 1, 3]));
  test('by place, what has none last', () => expect(records(inOrder(all, 'place'))).toEqual([2, 1, 3]));
  test('the best answer first: as they were found', () =>
    expect(records(inOrder(all, 'relevance'))).toEqual([1, 2, 3]));
});

describe('views', () => {
  const view = (name: 'topic' | 'place' | 'year') =>
    [...grouped(all, name, '没有')].map(([head, own]) => [head, records(own)]);
  test('by topic, the fullest first', () =>
    expect(view('topic')).toEqual([
      ['人物', [2, 3]],
      ['改革', [1]],
    ]));
  test('by place, under each of its places, and what has none at the end', () => {
    const heads = view('place');
    expect(heads).toHaveLength(4);
    expect(heads[3]).toEqual(['没有', [3]]);
  });
  test('by year, the newest first', () => expect(view('year').map(([head]) => head)).toEqual(['2024', '2021', '没有']));
});

describe('what hangs', () => {
  const hang = (view: View, limit: number, places: string[] = []) =>
    shelvesOf(all, view, limit, { none: () => '没有', places }).map(({ name, total, exhibits }) => [
      name,
      total,
      records(exhibits),
    ]);
  test('a heading counts all that belong under it, whether they hang yet or not', () => {
    expect(hang('topic', 1)).toEqual([
      ['人物', 2, [2]],
      ['改革', 1, []],
    ]);
    expect(hang('wall', 2)).toEqual([[undefined, 3, [1, 2]]]);
  });
  test('nothing is cut off: an exhibit of two places takes room under each', () => {
    expect(hang('place', 9).flatMap(([, , own]) => own)).toEqual([2, 1, 1, 3]);
    expect(hang('place', 3).some(([, total, own]) => (own as number[]).length < Number(total))).toBe(true);
  });
  test('where a place is ticked, only its heading', () =>
    expect(hang('place', 9, ['宜宾']).slice(0, 1)).toEqual([['宜宾', 1, [1]]]));
  test('a thing hangs in its own year alone', () => {
    const ten = exhibit(4, { years: ['2024', '2015', '2016'] });
    expect([...grouped([ten], 'year', '没有').keys()]).toEqual(['2024']);
  });
});

describe('what is taken along', () => {
  const address = (path: string) => `https://example.cn${path}`;
  test('as a table another reader reads, in which nothing is a formula', () => {
    const heads = ['标题', '栏目', '年份', '地区', '主题', '专业', '示例', '网址'];
    const rows = parse(exhibitsCsv(all, heads, address, '是'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ 地区: '泸州；宜宾', 示例: '', 网址: 'https://example.cn/stories/1/' });
    expect(rows[2]).toMatchObject({ 标题: '\'=1+1，"引号"', 示例: '是' });
  });
  test('as JSON', () => {
    const [first] = JSON.parse(exhibitsJson(all, address)) as Record<string, unknown>[];
    expect(first).toMatchObject({ title: '第1件', places: ['泸州', '宜宾'], url: 'https://example.cn/stories/1/' });
    expect(first).not.toHaveProperty('record');
  });
});
