import { once } from '../../base/once.ts';
import { href } from '../../base/paths.ts';
import { type Event, eventPath, formatWhen } from '../../events/event.ts';
import { listEvents } from '../../events/collection.ts';
import { provinceCodeOf } from '../../places/place.ts';
import { listSchools } from '../../schools/collection.ts';
import { listStories } from '../../stories/collection.ts';
import { type Story, storyPath } from '../../stories/story.ts';
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

const schoolsOf = (event: Event) => [...(event.where.school ? [event.where.school] : []), ...event.schools];

/** Events by the 标识码 of the schools that host or take part in them. */
export const eventsBySchool = once(async () => index(await listEvents(), schoolsOf));

export const storiesBySchool = once(async () => index(await listStories(), (story) => story.schools));

export const storiesByMajor = once(async () => index(await listStories(), (story) => story.majors));

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

export const storiesByPlace = once(async () => index(await listStories(), (story) => withProvince(story.places)));

const badge = (entry: { sample?: true | undefined }) => (entry.sample ? t('site.sample') : undefined);

export const eventItem = (event: Event) => ({
  label: event.title,
  href: href(eventPath(event)),
  note: formatWhen(event) ?? event.summary,
  badge: badge(event),
});

export const storyItem = (story: Story) => ({
  label: story.title,
  href: href(storyPath(story)),
  note: story.summary,
  badge: badge(story),
});
