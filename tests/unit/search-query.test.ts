import { describe, expect, it } from 'vitest';
import { readQuery, tierOf } from '../../src/search/query.ts';
import { highlight, snippet } from '../../src/search/snippet.ts';

const tier = (text: string, typed: string) => tierOf(text, readQuery(typed));
const marks = (parts: { text: string; hit: boolean }[]) => parts.filter((p) => p.hit).map((p) => p.text);

describe('what a visitor typed', () => {
  it('is read without regard to width, case and spaces', () => {
    expect(readQuery('　ＡＩ　实训 ').words).toEqual(['ai', '实训']);
  });
  it('keeps a quoted phrase as one word, with Chinese or Latin quotes', () => {
    expect(readQuery('“产教 融合” 泸州').words).toEqual(['产教 融合', '泸州']);
    expect(readQuery('"产教融合"').words).toEqual(['产教融合']);
  });
});

describe('how well a page answers', () => {
  it('is exact when every word stands there', () => {
    expect(tier('泸州职业技术学院的产教融合', '产教融合 泸州')).toBe('exact');
  });
  it('is related when most of a long word does', () => {
    expect(tier('四川省职业教育条例讲座', '四川职业教育条例')).toBe('related');
  });
  it('is no answer when only the characters are there, apart', () => {
    expect(tier('茶馆里的手艺', '茶艺')).toBe('none');
    expect(tier('清华北大在别处，大学生华丽', '清华大学')).toBe('none');
  });
});

describe('marking what answers', () => {
  it('marks the words and nothing else', () => {
    expect(marks(highlight('第三届“川渝杯”颁奖，川渝联合', readQuery('川渝杯')))).toEqual(['川渝杯']);
  });
  it('cuts the text around the first answer', () => {
    const parts = snippet(`${'前'.repeat(200)}川渝杯${'后'.repeat(200)}`, readQuery('川渝杯'));
    expect(marks(parts)).toEqual(['川渝杯']);
    expect(parts[0]!.text).toBe('…');
    expect(parts.map((p) => p.text).join('').length).toBeLessThan(100);
  });
});
