import { formatPartial } from '../../base/dates.ts';
import { href } from '../../base/paths.ts';
import { eventPath } from '../../events/event.ts';
import { getEvents } from '../../events/collection.ts';
import { facetPath } from '../../exhibition/facets.ts';
import { getMajors } from '../../majors/collection.ts';
import { majorPath } from '../../majors/major.ts';
import { getPeople } from '../../people/collection.ts';
import { personPath } from '../../people/person.ts';
import { getPlaces } from '../../places/collection.ts';
import { placePath } from '../../places/place.ts';
import { getPolicies } from '../../policies/collection.ts';
import { policyPath } from '../../policies/policy.ts';
import { getSchools } from '../../schools/collection.ts';
import { nameIn, schoolPath } from '../../schools/school.ts';
import { type Story, storyYear } from '../../stories/story.ts';
import { listWeeks } from '../../weeks/collection.ts';
import { weekPath } from '../../weeks/week.ts';
import { t } from '../../words/words.ts';

const link = (label: string, path: string | undefined, note?: string) => ({ label, href: path && href(path), note });

/** What a story names, with the way to each page; schools bear the name of the story's year. */
export async function factsOf(story: Story) {
  const year = storyYear(story);
  const weeks = (await listWeeks()).filter((week) => story.weeks.includes(week.year));
  return [
    { label: t('stories.fact.date'), items: [{ label: formatPartial(story.date) }] },
    { label: t('stories.fact.published'), items: [{ label: formatPartial(story.published) }] },
    {
      label: t('stories.fact.topic'),
      items: [link(story.topicName, facetPath({ kind: 'topic', value: story.topic }))],
    },
    { label: t('stories.fact.author'), items: story.author ? [{ label: story.author }] : [] },
    {
      label: t('stories.fact.places'),
      items: (await getPlaces(story.places)).map((place) => link(place.name, placePath(place))),
    },
    {
      label: t('stories.fact.schools'),
      items: (await getSchools(story.schools)).map((school) => {
        const then = nameIn(school, year);
        const now = then === school.name ? undefined : t('stories.fact.now', { name: school.name });
        return link(then, schoolPath(school), now);
      }),
    },
    {
      label: t('stories.fact.majors'),
      items: (await getMajors(story.majors)).map((major) => link(major.name, majorPath(major))),
    },
    {
      label: t('stories.fact.people'),
      items: (await getPeople(story.people)).map((person) => link(person.name, personPath(person), person.role)),
    },
    {
      label: t('stories.fact.events'),
      items: (await getEvents(story.events)).map((event) => link(event.title, eventPath(event))),
    },
    {
      label: t('stories.fact.policies'),
      items: (await getPolicies(story.policies)).map((policy) =>
        link(policy.shortName ?? policy.name, policyPath(policy)),
      ),
    },
    {
      label: t('stories.fact.weeks'),
      items: weeks.map((week) => link(t('stories.fact.week', { year: week.year }), weekPath(week))),
    },
  ];
}
