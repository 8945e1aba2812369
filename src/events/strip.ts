import { href } from '../base/paths.ts';
import { eventPath, isOff, listName } from './event.ts';
import type { ProgrammeDay } from './programme.ts';

/** The days of a programme as the seven-day strip shows them: short names, each day that holds something a link. */
export const stripDays = (days: readonly ProgrammeDay[]) =>
  days.map(({ day, events, joint }) => ({
    day,
    joint,
    href: events.length > 0 ? href(`/events/day/${day}/`) : undefined,
    events: events.map((event) => ({
      title: event.part ? listName(event) : (event.short ?? event.title),
      off: isOff(event) ? event.status : undefined,
      href: href(eventPath(event)),
    })),
  }));
