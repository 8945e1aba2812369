import { addDays, dayOf, timeOf } from '../base/dates.ts';
import { listed } from '../base/text.ts';
import { t } from '../words/words.ts';
import { type Event, formatWhere, listName } from './event.ts';
import { organisersText } from './event-words.ts';

/** Calendar files after RFC 5545. Nothing in them comes from a clock: the same content gives the same bytes. */

/** China has kept no daylight saving time since 1991, so one observance says it all. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A TEXT value: backslash, semicolon, comma and line breaks escaped (3.3.11), control characters dropped. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A content line of at most 75 octets a row (3.1); a character is never cut in two. */
export function foldLine(line: string): string {
  const rows: string[] = [];
  let row = '';
  for (const character of line) {
    if (octets(row + character) > 75) {
      rows.push(row);
      row = ' ';
    }
    row += character;
  }
  return [...rows, row].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

/** DTSTART and DTEND. Days are all-day and end on the day after (3.6.1); both ends are of one type, as 3.8.2.2 asks. */
function times({ start, end }: { start: string; end?: string | undefined }): string[] {
  const [startsAt, endsAt] = [timeOf(start), end && timeOf(end)];
  const last = dayOf(end ?? start);
  if (!startsAt)
    return [`DTSTART;VALUE=DATE:${compact(dayOf(start))}`, `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`];
  const local = (day: string, time: string) => `;TZID=Asia/Shanghai:${compact(day)}T${time.replace(':', '')}00`;
  const from = `DTSTART${local(dayOf(start), startsAt)}`;
  if (!end) return [from];
  return [from, `DTEND${endsAt ? local(last, endsAt) : local(addDays(last, 1), '00:00')}`];
}

/** The same for ever: whoever imported the event once gets its changes, not a second copy. */
export const uidOf = (event: Pick<Event, 'id'>): string => `${event.id}@yunshang-zhijiaozhou`;

const statuses = { 正常: 'CONFIRMED', 取消: 'CANCELLED', 延期: 'TENTATIVE' } as const;

/** What a phone shows under the title: the summary, how to take part, caveats, where it is known from. */
function description(event: Event, page: string): string {
  const parts = [
    event.sample && t('site.sample.note'),
    event.summary,
    event.organisers.length > 0 && t('events.ics.organisers', { names: organisersText(event) }),
    event.hosts.length > 0 && t('events.ics.hosts', { names: listed(event.hosts) }),
    t('events.ics.howTo', { text: event.howTo ?? t('events.unknown') }),
    event.note && t('events.ics.note', { text: event.note }),
    t('events.ics.sources', { titles: event.sources.map((source) => source.title).join('；') }),
    page,
  ];
  return parts.filter(Boolean).join('\n');
}

function eventLines(event: Event, address: (path: string) => string): string[] {
  if (!('start' in event.when)) return [];
  const page = address(`/events/${event.id}/`);
  const marks = [event.sample && t('site.sample'), event.status !== '正常' && event.status].filter(Boolean);
  const title = `${marks.map((mark) => `【${mark}】`).join('')}${listName(event)}`;
  const where = formatWhere(event);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(event)}`,
    `DTSTAMP:${compact(event.updated)}T000000Z`,
    `LAST-MODIFIED:${compact(event.updated)}T000000Z`,
    `SEQUENCE:${event.revision}`,
    `STATUS:${statuses[event.status]}`,
    ...times(event.when),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description(event, page))}`,
    ...(where ? [`LOCATION:${escapeText(where)}`] : []),
    `CATEGORIES:${[event.kindName, t(`events.series.${event.series}`)].map(escapeText).join(',')}`,
    `URL:${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A calendar of every dated event among those given, in their order; undated ones have no place in a calendar.
 * @param name what the subscriber's calendar app shows
 * @param address full address of a path from the site's root
 */
export function calendar(name: string, events: readonly Event[], address: (path: string) => string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//yunshang-zhijiaozhou//events//ZH-CN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...zone,
    ...events.flatMap((event) => eventLines(event, address)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
