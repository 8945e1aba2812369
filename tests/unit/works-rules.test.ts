import { describe, expect, it } from 'vitest';
import { workLd } from '../../src/works/structured.ts';
import { byForm, coverOf, sideOf, told, type Work, workPath } from '../../src/works/work.ts';

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

  it('are told of by jury and audience, by what they call themselves', () => {
    const said = (by: string) => ({ by, text: '说得好。', agreed: true as const });
    expect(['评委（摄影）', '专家', '评审组', '一位家长', '观众'].map((by) => sideOf({ by }))).toEqual([
      '评委',
      '评委',
      '评委',
      '观众',
      '观众',
    ]);
    const works = [
      work('quiet'),
      work('prize', { awards: [{ name: '一等奖', by: '某某厅' }] }),
      work('heard', { remarks: [said('一位家长')] }),
    ];
    expect(told(works, '评委').map(({ work: { id } }) => id)).toEqual(['prize']);
    expect(told(works, '观众').map(({ work: { id }, remarks }) => [id, remarks.length])).toEqual([['heard', 1]]);
  });
});
