import { describe, expect, it } from 'vitest';
import { facetPath, storyFacets } from '../../src/exhibition/facets.ts';
import { wallLd } from '../../src/exhibition/structured.ts';
import { rhythm, wallPath, walls } from '../../src/exhibition/wall.ts';
import { countText, wallDescription, wallHeading, wallTitle } from '../../src/exhibition/wall-words.ts';
import type { Major } from '../../src/majors/major.ts';
import type { Place } from '../../src/places/place.ts';
import type { Story } from '../../src/stories/story.ts';

const story = (id: string, over: Partial<Story> = {}): Story =>
  ({ id, title: `案例${id}`, date: '2024-05-17', topic: 'reform', places: [], majors: [], ...over }) as Story;
const known = {
  topics: [
    { id: 'policy' as const, name: '方针政策', wording: '职业教育方针政策及法律法规', includes: '新法' },
    { id: 'reform' as const, name: '改革发展', wording: '职业教育改革发展重要成果', includes: '双高计划' },
  ],
  places: [
    { code: '510000', name: '四川省', shortName: '四川' },
    { code: '510500', name: '泸州市', shortName: '泸州' },
    { code: '', name: '四川天府新区', shortName: '天府新区' },
  ] as Place[],
  majors: [
    { code: '54', name: '旅游大类', slug: 'lv-you-da-lei' },
    { code: '5402', name: '餐饮类', slug: 'can-yin-lei', parent: '54' },
    { code: '5401', name: '旅游类', slug: 'lv-you-lei', parent: '54' },
  ] as Major[],
};

describe('facets of the exhibition', () => {
  const a = story('a', { places: ['510500', '510000'], majors: ['can-yin-lei', 'lv-you-lei'] });
  const b = story('b', { date: '2021-05-24', majors: ['can-yin-lei'] });
  const facets = storyFacets([a, b], known);
  const of = (kind: string, value: string) => facets.find((facet) => facet.kind === kind && facet.value === value);

  it('offers only what occurs, topics under the wording of the notice', () => {
    expect(facets.map(facetPath)).toEqual([
      '/exhibition/topic/reform/',
      '/exhibition/place/510000/',
      '/exhibition/place/510500/',
      '/exhibition/major/lv-you-da-lei/',
      '/exhibition/major/can-yin-lei/',
      '/exhibition/major/lv-you-lei/',
      '/exhibition/year/2024/',
      '/exhibition/year/2021/',
    ]);
    expect(of('topic', 'reform')).toMatchObject({
      name: '职业教育改革发展重要成果',
      label: '改革发展',
      includes: '双高计划',
    });
  });

  it('counts a story once in its province and in the category of its classes', () => {
    expect(of('place', '510000')?.stories).toEqual([a]);
    expect(of('major', 'lv-you-da-lei')?.stories).toEqual([a, b]);
    expect(of('major', 'can-yin-lei')).toMatchObject({ parent: 'lv-you-da-lei', stories: [a, b] });
    expect(of('place', '510500')?.parent).toBe('510000');
    expect(of('place', '510000')?.parent).toBeUndefined();
  });

  it('stays linear: ten thousand stories in well under a second of work', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      story(`${i}`, { places: ['510500'], majors: ['can-yin-lei'] }),
    );
    const pages = walls(many, storyFacets(many, known));
    expect(pages.filter((wall) => !wall.facet)).toHaveLength(417);
    expect(pages.reduce((sum, wall) => sum + (wall.facet ? 0 : wall.stories.length), 0)).toBe(10_000);
  });
});

describe('pages of the wall', () => {
  const stories = Array.from({ length: 29 }, (_, i) => story(`${i}`, i === 0 ? { sample: true } : {}));
  const pages = walls(stories, storyFacets(stories, known));

  it('gives the first page the plain address and the second a number', () => {
    expect(pages.map((wall) => wallPath(wall, wall.page))).toEqual([
      '/exhibition/',
      '/exhibition/page/2/',
      '/exhibition/topic/reform/',
      '/exhibition/topic/reform/page/2/',
      '/exhibition/year/2024/',
      '/exhibition/year/2024/page/2/',
    ]);
    expect(pages.map((wall) => wall.stories.length)).toEqual([24, 5, 24, 5, 24, 5]);
  });

  it('has no page two where one is enough, and none at all without stories', () => {
    expect(walls(stories.slice(0, 24), [])).toHaveLength(1);
    expect(walls([], [])).toEqual([]);
  });

  it('names each page', () => {
    expect(pages.map(wallTitle)).toEqual([
      '成果展',
      '成果展（第2页）',
      '职业教育改革发展重要成果',
      '职业教育改革发展重要成果（第2页）',
      '2024年的案例',
      '2024年的案例（第2页）',
    ]);
    expect(wallHeading(pages[1]!)).toBe('成果展');
    expect(wallDescription(pages[0]!)).toContain('28个');
    expect(wallDescription(pages[4]!)).toContain('2024年的案例');
  });

  it('counts the invented apart from the real', () => {
    expect(countText({ real: 28, samples: 1 })).toBe('28个案例，另有示例1篇');
    expect(countText({ real: 5, samples: 0 })).toBe('5个案例');
    expect(countText({ real: 0, samples: 2 })).toBe('还没有真实案例，先放2篇示例看样子。');
  });

  it('fills every row whatever the number', () => {
    const widths = { lead: 6, third: 2, half: 3 };
    for (let n = 0; n <= 60; n++) {
      const hung = rhythm(n);
      expect(hung).toHaveLength(n);
      let row = 0;
      for (const hanging of hung) {
        row += widths[hanging];
        expect(row).toBeLessThanOrEqual(6);
        if (row === 6) row = 0;
      }
      expect(row, `${n}`).toBe(0);
    }
    expect(rhythm(6)).toEqual(['lead', 'third', 'third', 'third', 'half', 'half']);
  });

  it('tells search engines of real stories only', () => {
    const ld = wallLd(pages[0]!, '成果展', '/exhibition/', (path) => `https://example.cn${path}`);
    const { itemListElement } = ld.mainEntity as { itemListElement: { position: number; url: string }[] };
    expect(ld).toMatchObject({ '@type': 'CollectionPage', url: 'https://example.cn/exhibition/' });
    expect(itemListElement).toHaveLength(23);
    expect(itemListElement[0]).toMatchObject({ position: 1, url: 'https://example.cn/stories/1/' });
  });
});
