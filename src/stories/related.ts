import type { Story } from './story.ts';

/** What stories are compared by. */
export type Comparable = Pick<
  Story,
  'id' | 'title' | 'topic' | 'places' | 'schools' | 'majors' | 'events' | 'people' | 'policies' | 'sample'
>;

/** How much a shared trait says, before its rarity is counted in. */
const weights = { school: 4, person: 4, event: 3, major: 3, policy: 2, place: 2, topic: 1, word: 1 } as const;

/**
 * A trait shared by many says little, and comparing all who share it would be quadratic: a story meets only those
 * that stand near it in the list, which is in time order.
 */
const REACH = 12;

/** Pairs of neighbouring Chinese characters: words enough to tell titles apart. */
function words(title: string): string[] {
  const runs = title.match(/\p{Script=Han}+/gu) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)));
}

function traits(story: Comparable): Map<string, number> {
  const named = (kind: keyof typeof weights, values: readonly string[]) =>
    values.map((value): [string, number] => [`${kind}:${value}`, weights[kind]]);
  return new Map([
    ...named('school', story.schools),
    ...named('person', story.people),
    ...named('event', story.events),
    ...named('major', story.majors),
    ...named('policy', story.policies),
    ...named('place', story.places),
    ...named('topic', [story.topic]),
    ...named('word', words(story.title)),
  ]);
}

/**
 * For every story the few most like it, best first; a real story leads to real ones only. All are answered at once,
 * through an index from trait to stories, in time that grows with the number of stories.
 * @param stories in time order, which decides ties
 */
export function relatedStories<T extends Comparable>(stories: readonly T[], limit = 3): Map<string, T[]> {
  const own = stories.map(traits);
  const index = new Map<string, number[]>();
  own.forEach((set, i) => {
    for (const trait of set.keys()) {
      const holders = index.get(trait);
      if (holders) holders.push(i);
      else index.set(trait, [i]);
    }
  });
  const scores = stories.map(() => new Map<number, number>());
  const credit = (to: number, other: number, points: number) => {
    if (!stories[to]!.sample && stories[other]!.sample) return;
    scores[to]!.set(other, (scores[to]!.get(other) ?? 0) + points);
  };
  for (const [trait, holders] of index) {
    const rarity = Math.log(1 + stories.length / holders.length);
    holders.forEach((i, at) => {
      const points = own[i]!.get(trait)! * rarity;
      for (const other of holders.slice(at + 1, at + 1 + REACH)) {
        credit(i, other, points);
        credit(other, i, points);
      }
    });
  }
  return new Map(
    stories.map((story, i) => {
      const best = [...scores[i]!].sort(([a, x], [b, y]) => y - x || a - b).slice(0, limit);
      return [story.id, best.map(([other]) => stories[other]!)];
    }),
  );
}
