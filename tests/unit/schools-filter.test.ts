import { describe, expect, test } from 'vitest';
import { matches, plain, termsOf } from '../../src/schools/filter.ts';

const row = plain('四川省 泸州市 泸州 四川化工职业技术学院 高职专科 · 公办');
const renamed = plain('四川省 成都市 成都 成都轻工职业技术大学 双高 职业本科 · 公办 曾用名：成都纺织高等专科学校');

describe('what a parent types', () => {
  test.each(['泸州', '泸州 公办', '泸州公办', '公办泸州', '泸州，公办', '泸州的公办', '化工', '高职专科', '　泸州　'])(
    '“%s” finds a public school of 泸州',
    (query) => expect(matches(row, termsOf(query))).toBe(true),
  );
  test.each(['泸州民办', '成都 公办', '护理'])('“%s” does not', (query) =>
    expect(matches(row, termsOf(query))).toBe(false),
  );
  test.each(['成都纺织', '成都纺织高等专科学校', '轻工 本科', '成都双高'])(
    'a renamed school answers to “%s”',
    (query) => expect(matches(renamed, termsOf(query))).toBe(true),
  );
  test('nothing typed finds everything', () => expect(matches(row, termsOf('  '))).toBe(true));
  test('full-width digits are digits', () => expect(termsOf('４１５１')).toEqual(['4151']));
});
