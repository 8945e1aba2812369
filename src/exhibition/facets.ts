import { type Apart, countApart } from '../base/samples.ts';
import { groupBy } from '../base/text.ts';
import { categoryCodeOf, isCategory, type Major } from '../majors/major.ts';
import { type Place, provinceCodeOf } from '../places/place.ts';
import { type Story, storyYear } from '../stories/story.ts';
import type { TopicData } from '../stories/topic-schema.ts';

export type StoryFacetKind = 'topic' | 'place' | 'major' | 'year';

/** One way to narrow the wall, with pages of its own. Only values that occur are facets: no page is empty. */
export interface StoryFacet {
  kind: StoryFacetKind;
  /** Last part of the address: topic id, place code, slug of a major, year. */
  value: string;
  /** What it is called in full; for topics the wording of the notice. */
  name: string;
  /** What fits on a chip. */
  label: string;
  /** What it stands under: the slug of a class's category, the code of a division's province. */
  parent?: string | undefined;
  /** What the notice lists under a topic. */
  includes?: string | undefined;
  stories: Story[];
  count: Apart;
}

export const facetPath = (facet: Pick<StoryFacet, 'kind' | 'value'>): string =>
  `/exhibition/${facet.kind}/${facet.value}/`;

/** What the facets are named after, each in the order visitors read them. */
export interface Known {
  topics: readonly TopicData[];
  places: readonly Place[];
  majors: readonly Major[];
}

/**
 * Every facet with at least one story: topics in the notice's order, places and majors in theirs, years newest first.
 * A province holds the stories of its divisions, a category those of its classes. One pass over the stories for each kind.
 */
export function storyFacets(stories: readonly Story[], { topics, places, majors }: Known): StoryFacet[] {
  const byTopic = index(stories, (story) => [story.topic]);
  const byYear = index(stories, (story) => [String(storyYear(story))]);
  const byPlace = index(stories, (story) => [...story.places, ...story.places.map(provinceCodeOf)]);
  const categories = new Map(majors.filter(isCategory).map((major) => [major.code, major.slug]));
  const categoryOf = new Map(majors.map((major) => [major.slug, categories.get(categoryCodeOf(major))]));
  const byMajor = index(stories, (story) => [
    ...story.majors,
    ...story.majors.flatMap((slug) => categoryOf.get(slug) ?? []),
  ]);
  const all: Omit<StoryFacet, 'count'>[] = [
    ...topics.map(({ id, name, wording, includes }) => ({
      kind: 'topic' as const,
      value: id,
      name: wording,
      label: name,
      includes,
      stories: byTopic.get(id) ?? [],
    })),
    ...places
      .filter(({ code }) => code)
      .map(({ code, name, shortName }) => ({
        kind: 'place' as const,
        value: code,
        name,
        label: shortName,
        parent: code === provinceCodeOf(code) ? undefined : provinceCodeOf(code),
        stories: byPlace.get(code) ?? [],
      })),
    ...majors.map((major) => ({
      kind: 'major' as const,
      value: major.slug,
      name: major.name,
      label: major.name,
      parent: isCategory(major) ? undefined : categoryOf.get(major.slug),
      stories: byMajor.get(major.slug) ?? [],
    })),
    ...[...byYear]
      .sort(([a], [b]) => Number(b) - Number(a))
      .map(([year, held]) => ({ kind: 'year' as const, value: year, name: year, label: year, stories: held })),
  ];
  return all
    .filter((facet) => facet.stories.length > 0)
    .map((facet) => ({ ...facet, count: countApart(facet.stories) }));
}

/** What the whole exhibition holds, and from when to when the real stories date: each story stands in one year. */
export function wholeOf(facets: readonly StoryFacet[]): Apart & { from?: string; to?: string } {
  const years = facets.filter((facet) => facet.kind === 'year');
  const told = years.filter(({ count }) => count.real > 0).map(({ value }) => value);
  const sum = (kind: keyof Apart) => years.reduce((n, { count }) => n + count[kind], 0);
  return { real: sum('real'), samples: sum('samples'), from: told[told.length - 1], to: told[0] };
}

/** Stories by key, each once under a key it gives twice. */
function index(stories: readonly Story[], keys: (story: Story) => string[]): Map<string, Story[]> {
  const pairs = stories.flatMap((story) => [...new Set(keys(story))].map((key) => ({ key, story })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, held]) => [key, held.map(({ story }) => story)]));
}
