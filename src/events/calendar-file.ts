import { absolute } from '../base/paths.ts';
import type { Event } from './event.ts';
import { calendar } from './ics.ts';

/** A calendar as an endpoint answers with it. @param name what the subscriber's calendar app shows */
export const calendarFile = (name: string, events: readonly Event[], site: URL | undefined): Response =>
  new Response(
    calendar(name, events, (path) => absolute(path, site)),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );
