import { describe, expect, test } from 'vitest';
import { planFonts, unicodeRange } from '../../scripts/build/fonts/plan.ts';
import { scanPage } from '../../scripts/build/pages.ts';

describe('heading glyphs of a page', () => {
  const glyphs = (html: string) => scanPage(`<!doctype html><body>${html}</body>`).glyphs;

  test('are those of .song and of headings in prose', () => {
    expect(glyphs('<h1 class="big song">一技 <span>在手</span></h1><p>正文</p>')).toBe([...'一技在手'].sort().join(''));
    expect(glyphs('<div class="prose"><h2>走出</h2><h3>小</h3><p>正文</p></div><h2>别处</h2>')).toBe(
      [...'走出'].sort().join(''),
    );
  });

  test('an element without end does not carry on', () => {
    expect(glyphs('<p class="song">周<br>年<img src="x"></p><p>正文</p>')).toBe([...'周年'].sort().join(''));
  });
});

describe('the shared file and the rest', () => {
  const pages = [...Array.from({ length: 150 }, (_, i) => `周${String.fromCodePoint(0x4e00 + i)}`), '周𠀀'];
  const plan = planFonts(pages, (glyph) => glyph !== '𠀀');

  test('the commonest are shared, the rest is exact, the unknown is left out', () => {
    expect([...plan.shared]).toHaveLength(120);
    expect(plan.shared).toContain('周');
    for (const page of pages) {
      const known = [...page].filter((glyph) => glyph !== '𠀀');
      expect([...known].every((glyph) => (plan.shared + plan.rest.get(page)!).includes(glyph))).toBe(true);
    }
    expect(plan.rest.get('周𠀀')).toBe('');
  });

  test('ranges join neighbours', () => {
    expect(unicodeRange('20134周')).toBe('U+30-34,U+5468');
  });
});
