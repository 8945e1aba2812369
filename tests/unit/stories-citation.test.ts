import { describe, expect, it } from 'vitest';
import { bibtex, citation } from '../../src/stories/citation.ts';

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

describe('the entry for reference managers', () => {
  it('is an @online of biblatex, its author kept whole', () =>
    expect(bibtex(story, 'law-2022', '2026-12-01')).toBe(`@online{law-2022,
  author = {{云上职教周}},
  title = {从四十条到六十九条：新职业教育法写了什么},
  date = {2026-11-23},
  url = {https://example.cn/stories/law-2022/},
  urldate = {2026-12-01},
  langid = {chinese}
}`));

  it('escapes what TeX would take for its own', () =>
    expect(bibtex({ ...story, title: '{100%} A&B_c #1 \\x' }, 'a')).toContain(
      'title = {\\{100\\%\\} A\\&B\\_c \\#1 \\textbackslash{}x}',
    ));

  it('has no day of looking it up until it is told', () => expect(bibtex(story, 'a')).not.toContain('urldate'));
});
