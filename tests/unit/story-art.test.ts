import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { artName, artOf, eventEmblem, placeholderName, storyArt, variants } from '../../src/stories/art.ts';
import { emblems } from '../../src/stories/art/emblems.ts';
import { topics } from '../../src/stories/schema.ts';

const figures = [...topics, 'event', 'person', 'work'] as const;
const codes = ['00', ...Object.keys(emblems)];
const every = figures.flatMap((topic) =>
  codes.flatMap((major) => Array.from({ length: variants }, (_, seed) => ({ topic, major, seed }))),
);

describe('woven pictures', () => {
  it('has an emblem for each of the nineteen categories', () => {
    for (let code = 41; code <= 59; code++) expect(emblems[String(code)]).toBeTruthy();
  });

  it('draws the same picture for the same options', () => {
    for (const options of every) expect(storyArt(options)).toBe(storyArt(options));
  });

  it('is well-formed, small, and free of text and foreign addresses', () => {
    for (const options of every) {
      const svg = storyArt(options);
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg.length).toBeLessThanOrEqual(4000);
      expect(svg).not.toMatch(/<text|NaN|undefined|style=/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
    }
  });

  it('is different for every topic, category and arrangement', () => {
    expect(new Set(every.map(storyArt)).size).toBe(every.length);
  });

  it('keeps the size asked for', () => {
    expect(storyArt({ topic: 'reform', width: 1200, height: 630 })).toContain('width="1200" height="630"');
  });
});

describe('names of pictures', () => {
  it('say topic, category and arrangement, and lead back to them', () => {
    const name = artName({ topic: 'people', category: '52' }, 5);
    expect(name).toMatch(/^people-52-[0-3]$/);
    expect(artOf(name)).toMatchObject({ topic: 'people', major: '52' });
    expect(artName({ topic: 'people' }, 6)).toBe('people-00-2');
    expect(artOf(placeholderName('event', 'x', eventEmblem('contest')))).toMatchObject({
      topic: 'event',
      major: 'contest',
    });
  });

  it('are refused when they name no picture', () => {
    for (const name of [
      'policy-99-0',
      'weather-00-0',
      'policy-00-4',
      'policy-00',
      '',
      'policy-00-0.svg',
      'constructor-00-1',
      'policy-constructor-0',
    ]) {
      expect(artOf(name), name).toBeUndefined();
    }
  });
});
