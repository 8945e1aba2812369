import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar, escapeText, foldLine, uidOf } from '../../src/events/ics.ts';
import { isDated, schoolsOf } from '../../src/events/event.ts';
import { eventLike } from './events-sample.ts';

const address = (path: string) => `https://example.org/sub${path}`;
const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const events = (text: string) =>
  parse(text)
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));
const long = '“职教兴才·技能强国”庆祝中华人民共和国成立75周年四川职业教育发展图片巡回展；地点、时间, 见\\公告';

describe('a calendar file', () => {
  it('holds the dated events only', () => {
    const text = calendar(
      '活动',
      [
        eventLike({ id: 'a', when: { start: '2024-05-17' } }),
        eventLike({ id: 'b', when: { during: 'week' } }),
        eventLike({ id: 'c', when: { undated: true } }),
      ],
      address,
    );
    expect(events(text).map((event) => event.uid)).toEqual(['a@yunshang-zhijiaozhou']);
  });

  it('gives the same bytes every time, and an id that outlives a change', () => {
    const event = eventLike({ id: 'launch', when: { start: '2024-05-17' } });
    const moved = { ...event, when: { start: '2024-05-18' }, revision: 1, updated: '2024-05-20' };
    expect(calendar('x', [event], address)).toBe(calendar('x', [event], address));
    const [before] = events(calendar('x', [event], address));
    const [after] = events(calendar('x', [moved], address));
    expect(after!.uid).toBe(before!.uid);
    expect(after!.uid).toBe(uidOf(event));
    expect([before!.sequence, after!.sequence]).toEqual([0, 1]);
    expect(calendar('x', [moved], address)).toContain('DTSTAMP:20240520T000000Z');
  });

  it('takes a day without a time as a whole day, ending on the next', () => {
    const text = calendar('x', [eventLike({ id: 'a', when: { start: '2021-06-27', end: '2021-06-28' } })], address);
    expect(text).toContain('DTSTART;VALUE=DATE:20210627\r\nDTEND;VALUE=DATE:20210629\r\n');
  });

  it('crosses the year boundary', () => {
    const [event] = events(
      calendar('x', [eventLike({ id: 'a', when: { start: '2024-12-30', end: '2024-12-31' } })], address),
    );
    expect(event!.startDate.toString()).toBe('2024-12-30');
    expect(event!.endDate.toString()).toBe('2025-01-01');
  });

  it('writes times in Shanghai’s zone, which the file defines', () => {
    const text = calendar(
      'x',
      [eventLike({ id: 'a', when: { start: '2024-05-17 09:00', end: '2024-05-17 11:30' } })],
      address,
    );
    const zone = new ICAL.Timezone(parse(text).getFirstSubcomponent('vtimezone')!);
    ICAL.TimezoneService.register(zone, 'Asia/Shanghai');
    const [event] = events(text);
    expect(event!.startDate.toJSDate().toISOString()).toBe('2024-05-17T01:00:00.000Z');
    expect(event!.endDate.toJSDate().toISOString()).toBe('2024-05-17T03:30:00.000Z');
  });

  it('keeps both ends of one type where only the start has a time', () => {
    const text = calendar(
      'x',
      [eventLike({ id: 'a', when: { start: '2024-05-17 09:00', end: '2024-05-18' } })],
      address,
    );
    expect(text).toContain('DTEND;TZID=Asia/Shanghai:20240519T000000\r\n');
    const open = calendar('x', [eventLike({ id: 'a', when: { start: '2024-05-17 09:00' } })], address);
    expect(open).not.toContain('DTEND');
  });

  it.each([
    ['取消', 'CANCELLED'],
    ['延期', 'TENTATIVE'],
    ['正常', 'CONFIRMED'],
  ] as const)('says that an event is %s', (status, written) => {
    const text = calendar('x', [eventLike({ id: 'a', when: { start: '2024-05-17' }, status })], address);
    expect(parse(text).getFirstSubcomponent('vevent')!.getFirstPropertyValue('status')).toBe(written);
    expect(text.includes(`【${status}】`)).toBe(status !== '正常');
  });

  it('marks what is invented', () => {
    const text = calendar('x', [eventLike({ id: 'a', when: { start: '2024-05-17' }, sample: true })], address);
    expect(events(text)[0]!.summary).toMatch(/^【示例】/);
  });

  it('folds long Chinese lines between characters and loses nothing', () => {
    const text = calendar(
      long,
      [eventLike({ id: 'a', when: { start: '2024-05-17' }, title: long, summary: long })],
      address,
    );
    const bytes = (row: string) => new TextEncoder().encode(row).length;
    expect(Math.max(...text.split('\r\n').map(bytes))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('\ufffd');
    expect(events(text)[0]!.summary).toBe(long);
  });

  it('tells where, by whom, how, and from which source', () => {
    const [event] = events(
      calendar(
        'x',
        [
          eventLike({
            id: 'launch',
            when: { start: '2024-05-17' },
            place: { id: '510500', name: '泸州市', short: '泸州', full: '泸州市' },
            where: { place: '510500', venue: '泸州职业技术学院' },
            organisers: ['四川省教育厅'],
          }),
        ],
        address,
      ),
    );
    expect(event!.location).toBe('泸州市 · 泸州职业技术学院');
    expect(event!.description).toContain(
      '主办：四川省教育厅\n怎样参加：未查到\n来源：《通知》\nhttps://example.org/sub/events/launch/',
    );
    expect(event!.component.getFirstPropertyValue('url')).toBe('https://example.org/sub/events/launch/');
  });
});

describe('a content line', () => {
  it('escapes what RFC 5545 reserves', () => {
    expect(escapeText('一,二;三\\四\r\n五\u0007')).toBe('一\\,二\\;三\\\\四\\n五');
  });

  it('folds four-octet characters whole', () => {
    const folded = foldLine(`SUMMARY:${'𠀀'.repeat(40)}`);
    for (const row of folded.split('\r\n')) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'𠀀'.repeat(40)}`);
  });
});

describe('a school’s calendar', () => {
  const at = eventLike({ id: 'at', when: { start: '2024-05-17' }, where: { school: '1' }, schools: ['2', '1'] });
  const open = eventLike({ id: 'open', when: { undated: true }, where: { school: '1' } });
  const week = eventLike({ id: 'week', when: { during: 'week' }, schools: ['2'] });

  it('takes events at the school and with it, each school once', () => {
    expect(schoolsOf(at)).toEqual(['1', '2']);
    expect(schoolsOf(week)).toEqual(['2']);
    expect(schoolsOf(eventLike({ id: 'x', when: { undated: true } }))).toEqual([]);
  });
  it('takes those whose day is known', () => expect([at, open, week].filter(isDated)).toEqual([at]));
});
