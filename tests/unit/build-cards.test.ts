import { describe, expect, test } from 'vitest';
import { pieces, wrap } from '../../scripts/build/cards/wrap.ts';
import { cardPath } from '../../src/site/card.ts';

/** Every glyph one wide. */
const measure = (text: string) => [...text].length;

describe('the title of a card', () => {
  test('no line begins with a closing mark or ends with an opening one', () => {
    const title = '第三届“川渝杯”职业院校技能大赛（高职组），《成渝地区双城经济圈建设规划纲要》发布！';
    for (const width of [9, 10, 11, 12, 13, 14, 15, 16]) {
      const lines = wrap(title, width, 9, measure);
      for (const line of lines ?? []) {
        expect(line).not.toMatch(/^[，。、；：？！”’）》]/u);
        expect(line).not.toMatch(/[“‘（《]$/u);
      }
      expect(lines?.join('')).toBe(title);
    }
  });

  test('words and numbers stay whole, lines are even', () => {
    expect(pieces('2024年')).toContain('2024');
    expect(wrap('四川工程职业技术大学', 9, 2, measure)).toEqual(['四川工程职业', '技术大学']);
  });

  test('what does not fit says so', () => {
    expect(wrap('四川工程职业技术大学', 4, 2, measure)).toBeUndefined();
  });
});

describe('the file of a card', () => {
  test('is named by what it says', () => {
    const card = { title: '成果展', kicker: '看看', kind: 'room' } as const;
    expect(cardPath(card)).toBe(cardPath({ ...card }));
    expect(cardPath({ ...card, badge: '示例' })).not.toBe(cardPath(card));
  });
});
