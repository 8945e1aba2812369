import { listEventKinds } from '../../../events/collection.ts';
import { type SearchRecord, SIGNPOSTS } from '../../../search/record.ts';
import { listAboutPages } from '../../../site/collection.ts';
import type { Room } from '../../../site/navigation.ts';
import { t } from '../../../words/words.ts';

/** Rooms' front pages and lists, found by their names: what is on them is found as itself. */
export async function pageRecords(rooms: readonly Room[]): Promise<SearchRecord[]> {
  const kinds = await listEventKinds();
  const about = await listAboutPages();
  return [
    ...rooms
      .filter(({ path }) => path !== '/about/')
      .map(({ word, path }) => ({ title: t(word), path, room: SIGNPOSTS })),
    { title: t('schools.shuanggao.title'), path: '/schools/shuanggao/', room: SIGNPOSTS },
    { title: t('schools.paths.title'), path: '/schools/paths/', room: SIGNPOSTS },
    { title: t('schools.paths.none.found'), path: '/schools/paths/#secondary', room: SIGNPOSTS },
    { title: t('schools.paths.ask.found'), path: '/schools/paths/#ask', room: SIGNPOSTS },
    { title: t('schools.compare.title'), path: '/schools/compare/', room: SIGNPOSTS },
    { title: t('schools.saved.title'), path: '/schools/saved/', room: SIGNPOSTS },
    ...kinds.map(({ id, name }) => ({
      title: t('search.page.kind', { name }),
      aliases: [name],
      path: `/events/kind/${id}/`,
      room: SIGNPOSTS,
    })),
    ...about.map(({ title, path }) => ({ title, path, room: SIGNPOSTS })),
    { title: t('site.map.title'), path: '/sitemap/', room: SIGNPOSTS },
  ];
}

/** Files to take away: there is no page of their own to find. */
export const fileRecords = (): SearchRecord[] => [
  { title: t('search.file.schools'), aliases: ['schools.csv'], path: '/schools.csv', room: 'files' },
  { title: t('search.file.weeks'), aliases: ['weeks.csv'], path: '/weeks.csv', room: 'files' },
  { title: t('search.file.events'), aliases: ['ics'], path: '/events/all.ics', room: 'files' },
  { title: t('search.file.feed'), aliases: ['rss'], path: '/feed.xml', room: 'files' },
];
