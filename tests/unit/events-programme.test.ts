import { describe, expect, it } from 'vitest';
import { formatWhere } from '../../src/events/event.ts';
import { monthGrid, programmeOf, stretchesOf } from '../../src/events/programme.ts';
import { eventLd } from '../../src/events/structured.ts';
import { eventLike } from './events-sample.ts';

const edition = { year: 2024, number: 10, theme: '一技在手，一生无忧', start: '2024-05-12', end: '2024-05-18' };
const launch = eventLike({ id: 'launch', when: { start: '2024-05-17' } });
const events = [
  launch,
  eventLike({ id: 'films', when: { during: 'week' }, series: 'provincial' }),
  eventLike({ id: 'tour', when: { undated: true }, series: 'provincial' }),
  eventLike({ id: 'seminar', when: { start: '2024-05-20' }, series: 'city' }),
  eventLike({ id: 'older', when: { start: '2023-05-17' }, year: 2023 }),
];

describe('the programme of an edition', () => {
  it('puts each event where its date lets it stand', () => {
    const programme = programmeOf(events, edition);
    expect(programme.days).toHaveLength(7);
    expect(programme.days[5]).toEqual({ day: '2024-05-17', events: [launch], joint: true });
    expect(programme.allWeek.map(({ id }) => id)).toEqual(['films']);
    expect(programme.undated.map(({ id }) => id)).toEqual(['tour']);
    expect(programme.outside.map(({ id }) => id)).toEqual(['seminar']);
  });

  it('lets days that hold nothing share a line', () => {
    const lines = stretchesOf(programmeOf(events, edition).days);
    expect(lines.map(({ first, last, events: held }) => [first, last, held.length])).toEqual([
      ['2024-05-12', '2024-05-16', 0],
      ['2024-05-17', '2024-05-17', 1],
      ['2024-05-18', '2024-05-18', 0],
    ]);
  });

  it('shows the days that are known where the week’s ends are not', () => {
    const { days, outside } = programmeOf(events, { year: 2023, number: 9, theme: '' });
    expect(days.map(({ day }) => day)).toEqual(['2023-05-17']);
    expect(outside).toEqual([]);
  });
});

describe('a month', () => {
  it('starts on Monday and holds every day once', () => {
    const may = monthGrid('2024-05');
    expect(may[0]).toEqual([
      undefined,
      undefined,
      '2024-05-01',
      '2024-05-02',
      '2024-05-03',
      '2024-05-04',
      '2024-05-05',
    ]);
    expect(may.flat().filter(Boolean)).toHaveLength(31);
    expect(monthGrid('2024-02').flat().filter(Boolean)).toHaveLength(29);
    expect(may.every((row) => row.length === 7)).toBe(true);
  });
});

describe('an event for machines and readers', () => {
  it('has structured data only when it is dated and real', () => {
    expect(eventLd(launch, 'https://example.org/')).toMatchObject([
      { '@type': 'Event', startDate: '2024-05-17', eventStatus: 'https://schema.org/EventScheduled' },
    ]);
    expect(eventLd(events[2]!, 'https://example.org/')).toEqual([]);
    expect(eventLd({ ...launch, sample: true }, 'https://example.org/')).toEqual([]);
  });

  it('names a venue with its place, and nothing where nothing is known', () => {
    const place = { id: '500118', name: '永川区', short: '永川', full: '重庆市永川区' };
    expect(formatWhere(eventLike({ id: 'a', when: { undated: true }, place }))).toBe('重庆市永川区');
    expect(formatWhere(launch)).toBeUndefined();
  });
});
