import { describe, expect, it } from 'vitest';
import { othersThan, type Person, personPath, portraitOf } from '../../src/people/person.ts';
import { personLd } from '../../src/people/structured.ts';

const person = (id: string, over: Partial<Person> = {}): Person =>
  ({ id, name: '王师傅', role: '织锦师傅', summary: '教织锦。', media: [], ...over }) as Person;
const medium = (id: string, type = 'picture') => ({ id, type }) as Person['media'][number];

describe('people', () => {
  it('shows the portrait, else the first picture, never a film', () => {
    expect(portraitOf(person('a', { media: [medium('work'), medium('portrait')] }))?.id).toBe('portrait');
    expect(portraitOf(person('a', { media: [medium('portrait', 'video'), medium('work')] }))?.id).toBe('work');
    expect(portraitOf(person('a'))).toBeUndefined();
  });

  it('leads on to those who follow, round to the first, never to oneself', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => person(id));
    expect(othersThan(all[2]!, all, 2).map(({ id }) => id)).toEqual(['d', 'a']);
    expect(othersThan(all[0]!, all, 9).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(othersThan(all[0]!, [all[0]!], 3)).toEqual([]);
  });

  it('tells search engines of real people only', () => {
    expect(personPath({ id: 'a' })).toBe('/people/a/');
    expect(personLd(person('a', { sample: true }), 'https://example.cn/people/a/')).toEqual([]);
    const [ld] = personLd(person('a', { honour: '工匠' }), 'https://example.cn/people/a/', { name: '甲学院' });
    expect(ld).toMatchObject({ '@type': 'Person', name: '王师傅', award: '工匠', affiliation: { name: '甲学院' } });
  });
});
