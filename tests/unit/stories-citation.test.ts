import { describe, expect, it } from 'vitest';
import { citation } from '../../src/stories/citation.ts';

const story = {
  author: '云上职教周',
  title: '从四十条到六十九条：新职业教育法写了什么',
  updated: '2026-11-23',
  url: 'https://example.cn/stories/law-2022/',
};

describe('citation (GB/T 7714—2015)', () => {
  it('names who, what, which medium, when, where', () => {
    expect(citation(story)).toBe(
      '云上职教周. 从四十条到六十九条：新职业教育法写了什么[EB/OL]. (2026-11-23). https://example.cn/stories/law-2022/.',
    );
  });

  it('holds the day of citing only when it is told', () => {
    expect(citation(story, '2026-12-01')).toContain('[EB/OL]. (2026-11-23)[2026-12-01]. https://');
  });
});
