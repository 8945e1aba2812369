import type { Entry } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { mediaFaults } from '../base/media-faults.ts';
import { duplicateIds, referenceFaults, type Targets } from '../base/reference-faults.ts';
import { schoolReferenceFaults } from '../schools/faults.ts';
import type { SchoolIndex } from '../schools/school.ts';
import type { StoryData } from './schema.ts';
import type { TopicData } from './topic-schema.ts';

interface Known {
  places: Targets;
  majors: Targets;
  schools: SchoolIndex;
  policies: Targets;
  events: Targets;
  people: Targets;
  weeks: Targets;
  /** Stops of campuses, as `campus/stop`. */
  stops: Targets;
}

/** Faults of the stories, of their front matter and of what the blocks in their bodies name. */
export function storyFaults(stories: readonly Entry<StoryData>[], known: Known): Fault[] {
  return [...duplicateIds(stories, '案例'), ...stories.flatMap((story) => faultsOf(story, known))];
}

function faultsOf(story: Entry<StoryData>, known: Known): Fault[] {
  const { data } = story;
  return [
    ...referenceFaults(story, 'places', data.places, known.places),
    ...referenceFaults(story, 'majors', data.majors, known.majors),
    ...referenceFaults(story, 'events', data.events, known.events),
    ...referenceFaults(story, 'people', data.people, known.people),
    ...referenceFaults(story, 'policies', data.policies, known.policies),
    ...referenceFaults(story, 'weeks', data.weeks, known.weeks),
    ...schoolReferenceFaults(story, 'schools', data.schools, known.schools),
    ...mediaFaults(story),
    ...story.names.flatMap((name) => {
      if (name.what === 'school') return schoolReferenceFaults(story, 'body', name.value, known.schools, name.line);
      if (name.what !== 'person' && name.what !== 'stop') return [];
      const faults = referenceFaults(story, 'body', name.value, name.what === 'person' ? known.people : known.stops);
      return faults.map((fault) => ({ ...fault, field: undefined, line: name.line }));
    }),
  ];
}

/** Faults of `content/topics.yaml`. */
export const topicFaults = (topics: readonly Entry<TopicData>[]): Fault[] => duplicateIds(topics, '宣传重点');
