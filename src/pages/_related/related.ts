import { once } from '../../base/once.ts';
import { realOf } from '../../base/samples.ts';
import { href } from '../../base/paths.ts';
import { type Event, eventPath, isDated, listName, schoolsOf } from '../../events/event.ts';
import { whenText } from '../../events/event-words.ts';
import { listEvents } from '../../events/collection.ts';
import { type PlaceCounts, provinceCodeOf } from '../../places/place.ts';
import { listPeople } from '../../people/collection.ts';
import { type Person, personPath } from '../../people/person.ts';
import { listMajors } from '../../majors/collection.ts';
import { isCategory, type MajorCounts } from '../../majors/major.ts';
import { listSchools, schoolsByMajor } from '../../schools/collection.ts';
import { gathered, type Teacher } from '../../schools/teaching.ts';
import { listStories } from '../../stories/collection.ts';
import { type Story, storyPath } from '../../stories/story.ts';
import { listTours } from '../../tours/collection.ts';
import { type Tour, tourPath } from '../../tours/tour.ts';
import { listWorks } from '../../works/collection.ts';
import { type Work, workPath } from '../../works/work.ts';
import { t } from '../../words/words.ts';

/** What refers to a school, a place or a major from the rooms to their right. Each index is built once. */

function index<T>(values: readonly T[], keys: (value: T) => Iterable<string>): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const value of values) {
    for (const key of new Set(keys(value))) {
      const list = map.get(key);
      if (list) list.push(value);
      else map.set(key, [value]);
    }
  }
  return map;
}

/** Stories newest first, the invented ones behind the real. */
export const realFirst = once(async () => {
  const stories = await listStories();
  return [...realOf(stories), ...stories.filter((story) => story.sample)];
});

/** Events by the 标识码 of the schools that host or take part in them. */
export const eventsBySchool = once(async () => index(await listEvents(), schoolsOf));

/** Those of them that a calendar can hold. */
export const datedBySchool = once(async () => index((await listEvents()).filter(isDated), schoolsOf));

export const storiesBySchool = once(async () => index(await realFirst(), (story) => story.schools));

export const peopleBySchool = once(async () =>
  index(await listPeople(), (person) => (person.school ? [person.school] : [])),
);

/** Campuses by the school they are of, and by the schools their stops show. */
export const toursBySchool = once(async () =>
  index(await listTours(), (tour) => [
    ...(tour.school ? [tour.school] : []),
    ...tour.stops.flatMap((stop) => stop.schools),
  ]),
);

const storiesByMajor = once(async () => index(await realFirst(), (story) => story.majors));

export const storiesByEvent = once(async () => index(await realFirst(), (story) => story.events));

export const storiesByPolicy = once(async () => index(await realFirst(), (story) => story.policies));

export const storiesByPerson = once(async () => index(await realFirst(), (story) => story.people));

/** Stories that tell of any of some events, each once. */
export async function storiesOf(events: readonly Event[]): Promise<Story[]> {
  const ids = new Set(events.map((event) => event.id));
  return (await realFirst()).filter((story) => story.events.some((id) => ids.has(id)));
}

/** Works by the event that called for them. */
export const worksByCall = once(async () => index(await listWorks(), (work) => (work.call ? [work.call] : [])));

/** A province's page gathers what its divisions have. */
const withProvince = (codes: readonly string[]) => [...codes, ...codes.map(provinceCodeOf)];

/** Events by the code of where they are held; the host school's place stands in where no place is written. */
export const eventsByPlace = once(async () => {
  const placeOf = new Map((await listSchools()).map((school) => [school.id, school.places[0]]));
  return index(await listEvents(), ({ where }) => {
    const code = where.place ?? placeOf.get(where.school ?? '');
    return code ? withProvince([code]) : [];
  });
});

export const storiesByPlace = once(async () => index(await realFirst(), (story) => withProvince(story.places)));

/** Schools by the code of each of their places, provinces included. */
export const schoolsByPlace = once(async () => index(await listSchools(), (school) => withProvince(school.places)));

/** What the site holds of every place that has anything. */
export const placeCounts = once(async (): Promise<Map<string, PlaceCounts>> => {
  const [schools, events, stories] = [await schoolsByPlace(), await eventsByPlace(), await storiesByPlace()];
  const codes = [...schools.keys(), ...events.keys(), ...stories.keys()];
  return new Map(
    codes.map((code) => [
      code,
      {
        schools: realOf(schools.get(code) ?? []).length,
        events: realOf(events.get(code) ?? []).length,
        stories: realOf(stories.get(code) ?? []).length,
      },
    ]),
  );
});

/** Schools and stories of a class; a category gathers those of its classes. */
export const heldByMajor = once(async (): Promise<Map<string, { teachers: Teacher[]; stories: Story[] }>> => {
  const [majors, schools, stories] = [await listMajors(), await schoolsByMajor(), await storiesByMajor()];
  return new Map(
    majors.map((major) => {
      const slugs = isCategory(major)
        ? [major, ...majors.filter((other) => other.parent === major.code)].map((other) => other.slug)
        : [major.slug];
      const gather = <T>(held: ReadonlyMap<string, T[]>) => slugs.flatMap((slug) => held.get(slug) ?? []);
      return [major.slug, { teachers: gathered(gather(schools)), stories: [...new Set(gather(stories))] }];
    }),
  );
});

export const majorCounts = once(async (): Promise<Map<string, MajorCounts>> => {
  const held = await heldByMajor();
  return new Map(
    [...held].map(([slug, { teachers, stories }]) => {
      const real = teachers.filter(({ school }) => !school.sample);
      return [
        slug,
        {
          schools: real.filter(({ groups }) => groups.length > 0).length,
          taught: real.filter(({ taught }) => taught.length > 0).length,
          stories: realOf(stories).length,
        },
      ];
    }),
  );
});

const badge = (entry: { sample?: true | undefined }) => (entry.sample ? t('site.sample') : undefined);

export const eventItem = (event: Event) => ({
  label: listName(event),
  href: href(eventPath(event)),
  note: whenText(event),
  badge: badge(event),
});

export const storyItem = (story: Story) => ({
  label: story.title,
  href: href(storyPath(story)),
  note: story.summary,
  badge: badge(story),
});

export const personItem = (person: Person) => ({
  label: person.name,
  href: href(personPath(person)),
  note: person.role,
  badge: badge(person),
});

export const tourItem = (tour: Tour) => ({
  label: tour.title,
  href: href(tourPath(tour)),
  note: tour.summary,
  badge: badge(tour),
});

export const workItem = (work: Work) => ({
  label: work.title,
  href: href(workPath(work)),
  note: work.summary,
  badge: badge(work),
});

/** The way to what both provinces held together in a year. */
export const jointItem = (year: number) => ({
  label: t('events.page.joint'),
  href: href(`/joint/${year}/`),
  note: t('joint.year.title', { year }),
});

/** The way from a shortened list of stories to the wall that holds all of them. */
export const moreStories = (stories: readonly Story[], facet: string) => ({
  label: t('site.more', { n: realOf(stories).length || stories.length }),
  href: href(`/exhibition/${facet}/`),
});
