import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Exhibit, grouped, inOrder, exhibitsCsv, exhibitsJson } from '../../src/exhibition/exhibits.ts';

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
