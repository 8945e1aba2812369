import { describe, expect, it } from 'vitest';
import { type Comparable, relatedStories } from '../../src/stories/related.ts';

function story(id: string, more: Partial<Comparable> = {}): Comparable {
  return {
    id,
    title: '',
    topic: 'reform',
    places: [],
    schools: [],
    majors: [],
    events: [],
    people: [],
    policies: [],
    sample: undefined,
    ...more,
  };
}

const idsOf = (related: Map<string, Comparable[]>, id: string) => related.get(id)!.map((other) => other.id);

describe('related stories', () => {
  it('puts a shared school before a shared place, and that before a shared topic', () => {
    const related = relatedStories([
      story('one', { schools: ['4151012967'], places: ['510500'], topic: 'people' }),
      story('topic', { topic: 'people' }),
      story('place', { places: ['510500'] }),
      story('school', { schools: ['4151012967'] }),
      story('other'),
    ]);
    expect(idsOf(related, 'one')).toEqual(['school', 'place', 'topic']);
  });

  it('finds the same words in titles', () => {
    const related = relatedStories([
      story('a', { title: '第一届“川渝杯”', topic: 'people' }),
      story('b', { title: '澜湄职教联盟', topic: 'policy' }),
      story('c', { title: '再说川渝杯', topic: 'digital' }),
    ]);
    expect(idsOf(related, 'a')).toEqual(['c']);
    expect(idsOf(related, 'b')).toEqual([]);
  });

  it('never leads from a real story to a sample, nor to itself', () => {
    const related = relatedStories([story('real'), story('sample', { sample: true }), story('real-2')]);
    expect(idsOf(related, 'real')).toEqual(['real-2']);
    expect(idsOf(related, 'sample')).toEqual(['real', 'real-2']);
  });

  it('answers ten thousand stories that all share a trait without comparing each with each', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      story(`s${i}`, { title: `第${i}号织锦`, places: [`5${i % 40}`], majors: [`m${i % 90}`] }),
    );
    const related = relatedStories(many);
    expect(related.size).toBe(10_000);
    for (const list of related.values()) expect(list).toHaveLength(3);
  });
});
