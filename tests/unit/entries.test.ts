import { describe, expect, test } from 'vitest';
import { lastUpdate } from '../../src/base/dates.ts';
import { countApart, realOf } from '../../src/base/samples.ts';
import { sourcesOf } from '../../src/base/sources.ts';

describe('several entries together', () => {
  test('are counted with the invented ones apart', () => {
    const entries = [{ id: 'a' }, { id: 'b', sample: true as const }, { id: 'c' }];
    expect(countApart(entries)).toEqual({ real: 2, samples: 1 });
    expect(realOf(entries).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('rest on each source once, in the order it is first named', () => {
    const of = (...titles: string[]) => ({ sources: titles.map((title) => ({ title })) });
    expect(sourcesOf([of('报道', '通知'), of('通知', '名单')]).map(({ title }) => title)).toEqual([
      '报道',
      '通知',
      '名单',
    ]);
  });

  test('are as new as the newest of them', () => {
    expect(lastUpdate([{ updated: '2024-05-18' }, { updated: '2026-11-23' }, { updated: '2021-06-28' }])).toBe(
      '2026-11-23',
    );
    expect(lastUpdate([])).toBe('');
  });
});
