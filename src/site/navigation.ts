import type { Word } from '../words/words.ts';

export interface Room {
  word: Word;
  path: string;
  /** In the header as well as in the footer and the site map. */
  main: boolean;
}

/** Whether a page is a room's own, or stands below it: the value of `aria-current`. */
export const currentOf = (room: Room, path: string): 'page' | 'true' | undefined =>
  path === room.path ? 'page' : path.startsWith(room.path) ? 'true' : undefined;

/**
 * The rooms a visitor is led to, in order. A room with nothing in it (a build without samples) is left out of
 * header, footer, home and site map.
 */
export function rooms(filled: { people: boolean; works: boolean; stories: boolean; tours: boolean }): Room[] {
  const all: (Room & { filled?: boolean })[] = [
    { word: 'site.nav.events', path: '/events/', main: true },
    { word: 'site.nav.tours', path: '/tours/', main: true, filled: filled.tours },
    { word: 'site.nav.joint', path: '/joint/', main: true },
    { word: 'site.nav.exhibition', path: '/exhibition/', main: true, filled: filled.stories },
    { word: 'site.nav.schools', path: '/schools/', main: true },
    { word: 'site.nav.weeks', path: '/weeks/', main: true },
    { word: 'site.nav.policies', path: '/policies/', main: false },
    { word: 'site.nav.people', path: '/people/', main: false, filled: filled.people },
    { word: 'site.nav.works', path: '/works/', main: false, filled: filled.works },
    { word: 'site.nav.places', path: '/places/', main: false },
    { word: 'site.nav.majors', path: '/majors/', main: false },
    { word: 'site.nav.about', path: '/about/', main: false },
  ];
  return all.filter((room) => room.filled !== false).map(({ word, path, main }) => ({ word, path, main }));
}
