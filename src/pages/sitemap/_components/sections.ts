import { listEventKinds, listEvents } from '../../../events/collection.ts';
import { listCategories } from '../../../majors/collection.ts';
import { majorPath } from '../../../majors/major.ts';
import { listPlaces } from '../../../places/collection.ts';
import { isDivision, placePath } from '../../../places/place.ts';
import { listPolicies } from '../../../policies/collection.ts';
import { policyPath } from '../../../policies/policy.ts';
import { listAboutPages } from '../../../site/collection.ts';
import { listStories, listTopics } from '../../../stories/collection.ts';
import { storyYear } from '../../../stories/story.ts';
import { listPeople } from '../../../people/collection.ts';
import { personPath } from '../../../people/person.ts';
import { listTours } from '../../../tours/collection.ts';
import { tourPath } from '../../../tours/tour.ts';
import { listWorkPages, listWorks } from '../../../works/collection.ts';
import { workPath } from '../../../works/work.ts';
import { listWeeks } from '../../../weeks/collection.ts';
import { weekPath } from '../../../weeks/week.ts';
import { t, type Word } from '../../../words/words.ts';

interface Link {
  label: string;
  path: string;
}

const years = (values: number[], path: (year: number) => string): Link[] =>
  [...new Set(values)].sort((a, b) => b - a).map((year) => ({ label: `${year}`, path: path(year) }));

async function exhibitionLinks(): Promise<Link[]> {
  const stories = await listStories();
  const told = new Set(stories.map((story) => story.topic));
  const topics = (await listTopics()).filter((topic) => told.has(topic.id));
  return [
    ...topics.map(({ id, name }) => ({ label: name, path: `/exhibition/topic/${id}/` })),
    ...years(stories.map(storyYear), (year) => `/exhibition/year/${year}/`),
  ];
}

/** The rooms of people, works and tours, each with what it holds; a room without anything has no page. */
async function exhibitRooms(): Promise<{ word: Word; path: string; links: Link[] }[]> {
  const people = (await listPeople()).map((person) => ({ label: person.name, path: personPath(person) }));
  const works = [...(await listWorks()), ...(await listWorkPages())].map((one) => ({
    label: one.title,
    path: workPath(one),
  }));
  const tours = (await listTours()).map((tour) => ({ label: tour.title, path: tourPath(tour) }));
  return [
    { word: 'site.nav.tours' as const, path: '/tours/', links: tours },
    { word: 'site.nav.people' as const, path: '/people/', links: people },
    { word: 'site.nav.works' as const, path: '/works/', links: works },
  ].filter(({ links }) => links.length > 0);
}

/** The rooms and the list pages below them; single stories and schools are reached through those. */
export async function mapSections(): Promise<{ word: Word; path: string; links: Link[] }[]> {
  const places = (await listPlaces()).filter(isDivision);
  const kinds = await listEventKinds();
  return [
    {
      word: 'site.nav.weeks',
      path: '/weeks/',
      links: (await listWeeks()).map((week) => ({ label: `${week.year}`, path: weekPath(week) })),
    },
    {
      word: 'site.nav.events',
      path: '/events/',
      links: years(
        (await listEvents()).map((event) => event.year),
        (year) => `/events/year/${year}/`,
      ),
    },
    {
      word: 'site.map.kinds',
      path: '/events/kinds/',
      links: kinds.map(({ id, name }) => ({ label: name, path: `/events/kind/${id}/` })),
    },
    { word: 'site.nav.joint', path: '/joint/', links: [{ label: t('site.map.cup'), path: '/joint/chuanyu-cup/' }] },
    { word: 'site.nav.exhibition', path: '/exhibition/', links: await exhibitionLinks() },
    ...(await exhibitRooms()),
    {
      word: 'site.nav.schools',
      path: '/schools/',
      links: [
        { label: t('site.map.shuanggao'), path: '/schools/shuanggao/' },
        { label: t('schools.paths.title'), path: '/schools/paths/' },
        { label: t('schools.compare.title'), path: '/schools/compare/' },
        { label: t('schools.saved.title'), path: '/schools/saved/' },
      ],
    },
    {
      word: 'site.nav.places',
      path: '/places/',
      links: places.flatMap((place) => {
        const path = placePath(place);
        return path ? [{ label: place.name, path }] : [];
      }),
    },
    {
      word: 'site.nav.majors',
      path: '/majors/',
      links: (await listCategories()).map(({ category }) => ({ label: category.name, path: majorPath(category) })),
    },
    {
      word: 'site.nav.policies',
      path: '/policies/',
      links: (await listPolicies()).map((policy) => ({
        label: policy.shortName ?? policy.name,
        path: policyPath(policy),
      })),
    },
    {
      word: 'site.nav.about',
      path: '/about/',
      links: (await listAboutPages()).slice(1).map(({ title, path }) => ({ label: title, path })),
    },
  ];
}
