import { dayOf, timeOf, yearOf } from '../base/dates.ts';
import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { duplicateIds, referenceFaults, type Targets } from '../base/reference-faults.ts';
import { schoolReferenceFaults } from '../schools/faults.ts';
import type { SchoolIndex } from '../schools/school.ts';
import type { EventData, EventKindData } from './schema.ts';

/** Pages and folders of pages below `/events/`: no event may bear their names. */
export const reservedEventIds = ['day', 'place', 'kind', 'kinds', 'mode', 'open', 'public', 'organiser', 'year', 'all'];

interface Known {
  places: Targets;
  eventKinds: Targets;
  schools: SchoolIndex;
}

/** Faults of the events; their ids are addresses, so they are unique across the years. */
export function eventFaults(events: readonly Entry<EventData>[], known: Known): Fault[] {
  return [...duplicateIds(events, '活动'), ...events.flatMap((event) => faultsOf(event, known))];
}

function faultsOf(event: Entry<EventData>, known: Known): Fault[] {
  const { kind, where, schools } = event.data;
  const reserved = reservedEventIds.includes(event.id)
    ? [faultIn(event, 'reservedId', 'id', event.id, `换一个文件名，例如 ${event.id}-2024`)]
    : [];
  return [
    ...reserved,
    ...whenFaults(event),
    ...referenceFaults(event, 'kind', kind, known.eventKinds),
    ...referenceFaults(event, 'where.place', where.place, known.places),
    ...schoolReferenceFaults(event, 'where.school', where.school, known.schools),
    ...schoolReferenceFaults(event, 'schools', schools, known.schools),
  ];
}

/** An event ends after it starts, and lies in the folder of the year it starts in. */
function whenFaults(event: Entry<EventData>): Fault[] {
  const { when } = event.data;
  if (!('start' in when)) return [];
  const faults: Fault[] = [];
  const { start, end } = when;
  if (end && comesBefore(end, start))
    faults.push(faultIn(event, 'dateOrder', 'when.end', `结束 ${end}，早于开始 ${start}`, `${start} 或更晚`));
  const folder = /\/(\d{4})\//.exec(event.file)?.[1];
  if (folder && Number(folder) !== yearOf(start))
    faults.push(
      faultIn(
        event,
        'misplacedFile',
        'when.start',
        `${start}，文件却在 ${folder} 年的文件夹`,
        `文件移到 content/events/${yearOf(start)}/`,
      ),
    );
  return faults;
}

/** On the same day a missing time of day says nothing about order. */
function comesBefore(end: string, start: string): boolean {
  if (dayOf(end) !== dayOf(start)) return dayOf(end) < dayOf(start);
  const [ends, starts] = [timeOf(end), timeOf(start)];
  return ends !== undefined && starts !== undefined && ends < starts;
}

/** Faults between the entries of `content/event-kinds.yaml`. */
export function eventKindFaults(kinds: readonly Entry<EventKindData>[]): Fault[] {
  const bearer = new Map<number, string>();
  const twice = kinds.flatMap((kind) => {
    const { reference } = kind.data;
    const other = reference === undefined ? undefined : bearer.get(reference);
    if (reference !== undefined) bearer.set(reference, kind.id);
    return other
      ? [
          faultIn(
            kind,
            'duplicateId',
            'reference',
            `参考清单第 ${reference} 项，“${other}”已经写了`,
            '每一项只对应一个类型',
          ),
        ]
      : [];
  });
  return [...duplicateIds(kinds, '活动类型'), ...twice];
}
