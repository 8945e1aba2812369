import { isoStamp } from '../base/dates.ts';
import { type Event, listName } from './event.ts';

const statuses = { 正常: 'EventScheduled', 取消: 'EventCancelled', 延期: 'EventPostponed' } as const;
const modes = { 线下: 'Offline', 线上: 'Online', 线上线下: 'Mixed' } as const;

/** schema.org Event of a dated event; nothing for an undated one, since a search engine takes none without a date. */
export function eventLd(event: Event, address: string): Record<string, unknown>[] {
  if (!('start' in event.when) || event.sample) return [];
  const { start, end } = event.when;
  const place = event.place && {
    '@type': 'Place',
    name: event.where.venue ?? event.site?.name ?? event.place.name,
    address: { '@type': 'PostalAddress', addressCountry: 'CN', addressLocality: event.place.name },
  };
  return [
    {
      '@type': 'Event',
      name: listName(event),
      description: event.summary,
      url: address,
      startDate: isoStamp(start),
      ...(end ? { endDate: isoStamp(end) } : {}),
      eventStatus: `https://schema.org/${statuses[event.status]}`,
      ...(event.mode ? { eventAttendanceMode: `https://schema.org/${modes[event.mode]}EventAttendanceMode` } : {}),
      ...(event.mode === '线上'
        ? { location: { '@type': 'VirtualLocation', url: address } }
        : place
          ? { location: place }
          : {}),
      ...(event.organisers.length > 0 && !event.organisersMore
        ? { organizer: event.organisers.map((name) => ({ '@type': 'Organization', name })) }
        : {}),
    },
  ];
}
