import { href } from '../../base/paths.ts';
import { getEvents } from '../../events/collection.ts';
import { eventPath } from '../../events/event.ts';
import { getMajors } from '../../majors/collection.ts';
import { majorPath } from '../../majors/major.ts';
import { getSchools } from '../../schools/collection.ts';
import { schoolPath } from '../../schools/school.ts';
import { listStories } from '../../stories/collection.ts';
import { storyPath } from '../../stories/story.ts';
import type { Stop } from '../../tours/tour.ts';
import { t } from '../../words/words.ts';

const link = (label: string, path: string) => ({ label, href: href(path) });

/** Where one reads on from a stop, by room. */
export async function linksOf(stop: Pick<Stop, 'stories' | 'schools' | 'majors' | 'events'>) {
  const stories = (await listStories()).filter(({ id }) => stop.stories.includes(id));
  return [
    {
      label: t('tours.links.stories'),
      items: stories.map((story) =>
        link(story.sample ? t('tours.links.sample', { title: story.title }) : story.title, storyPath(story)),
      ),
    },
    {
      label: t('tours.links.majors'),
      items: (await getMajors(stop.majors)).map((major) => link(major.name, majorPath(major))),
    },
    {
      label: t('tours.links.schools'),
      items: (await getSchools(stop.schools)).map((school) => link(school.name, schoolPath(school))),
    },
    {
      label: t('tours.links.events'),
      items: (await getEvents(stop.events)).map((event) => link(event.title, eventPath(event))),
    },
  ];
}
