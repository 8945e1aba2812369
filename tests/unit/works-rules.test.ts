import { describe, expect, it } from 'vitest';
import { workLd } from '../../src/works/structured.ts';
import { byForm, coverOf, type Work, workPath } from '../../src/works/work.ts';

const work = (id: string, over: Partial<Work> = {}): Work =>
  ({
    id,
    title: '两根线',
    form: '图片',
    by: '王同学',
    summary: '',
    date: '2024-05-17',
    updated: '2024-06-01',
    media: [],
    awards: [],
    remarks: [],
    ...over,
  }) as Work;
const medium = (id: string, type = 'picture') => ({ id, type }) as Work['media'][number];

describe('works', () => {
  it('stand by form in the order of the notice, without empty forms', () => {
    const groups = byForm([work('a'), work('b', { form: '征文' }), work('c')]);
    expect(groups.map(({ form, works }) => [form, works.map(({ id }) => id)])).toEqual([
      ['征文', ['b']],
      ['图片', ['a', 'c']],
    ]);
    expect(byForm([])).toEqual([]);
  });

  it('take the cover that is named, a film as well, else the first medium', () => {
    const media = [medium('one'), medium('film', 'video')];
    expect(coverOf(work('a', { media, cover: 'film' }))?.type).toBe('video');
    expect(coverOf(work('a', { media }))?.id).toBe('one');
    expect(coverOf(work('a'))).toBeUndefined();
  });

  it('tell search engines of real works only', () => {
    expect(workPath({ id: 'a' })).toBe('/works/a/');
    expect(workLd(work('a', { sample: true }), 'https://example.cn/works/a/')).toEqual([]);
    const [ld] = workLd(
      work('a', { form: '微电影', awards: [{ name: '一等奖', by: '某某厅', year: 2024 }] }),
      'https://example.cn/works/a/',
    );
    expect(ld).toMatchObject({
      '@type': ['CreativeWork', 'Movie'],
      name: '两根线',
      award: ['一等奖 · 某某厅 · 2024'],
      datePublished: '2024-05-17',
    });
  });
});
