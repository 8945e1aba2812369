import { describe, expect, it } from 'vitest';
import { byYear, eventFacets, facetPath, organiserSlug } from '../../src/events/facets.ts';
import { eventLike } from './events-sample.ts';

const luzhou = { id: '510500', name: '泸州市', short: '泸州', full: '泸州市' };
const events = [
  eventLike({
    id: 'cup',
    year: 2021,
    when: { start: '2021-06-27', end: '2021-06-28' },
    kind: 'contest',
    place: luzhou,
    mode: '线下',
  }),
  eventLike({
    id: 'launch',
    when: { start: '2024-05-17' },
    place: luzhou,
    organisers: ['四川省教育厅'],
    open: ['校园'],
    public: true,
  }),
  eventLike({ id: 'essays', when: { undated: true }, organisers: ['四川省教育厅', '共青团四川省委'], public: false }),
];
const place = (code: string, name: string) =>
  ({ id: code, code, name, shortName: name.slice(0, 2), province: '四川省', kind: '地级市' }) as never;
const kinds = [
  { id: 'ceremony', name: '启动仪式', about: '', ideas: [] },
  { id: 'contest', name: '技能比赛', about: '', ideas: [] },
  { id: 'research', name: '调研', about: '', ideas: [] },
];
const facets = eventFacets(
  events,
  [place('510000', '四川省'), place('510500', '泸州市'), place('510700', '绵阳市')],
  kinds,
);
const counts = (kind: string) =>
  facets.filter((facet) => facet.kind === kind).map((facet) => [facet.label, facet.events.length]);

describe('ways to narrow the calendar', () => {
  it('has no page without an event', () => {
    expect(facets.every((facet) => facet.events.length > 0)).toBe(true);
    expect(counts('place')).toEqual([
      ['四川', 2],
      ['泸州', 2],
    ]);
    expect(counts('kind')).toEqual([
      ['启动仪式', 2],
      ['技能比赛', 1],
    ]);
  });

  it('lists years newest first and an event on each of its days', () => {
    expect(counts('year')).toEqual([
      ['2024年', 2],
      ['2021年', 1],
    ]);
    expect(counts('day').map(([day]) => day)).toEqual(['2021-06-27', '2021-06-28', '2024-05-17']);
    expect(byYear(events).map(({ year }) => year)).toEqual([2024, 2021]);
  });

  it('counts an event under each of its organisers, and takes 未查到 for no answer', () => {
    expect(counts('organiser')).toEqual([
      ['四川省教育厅', 2],
      ['共青团四川省委', 1],
    ]);
    expect(counts('public')).toEqual([['公众可参加', 1]]);
    expect(counts('open')).toEqual([['开放校园', 1]]);
    expect(counts('mode')).toEqual([['线下', 1]]);
  });

  it('keeps an organiser’s address as long as its name', () => {
    expect(organiserSlug('四川省教育厅')).toBe(organiserSlug('四川省教育厅'));
    expect(organiserSlug('四川省教育厅')).toMatch(/^[a-z0-9]{7}$/);
    expect(facetPath({ kind: 'public', value: 'public' })).toBe('/events/public/');
    expect(facetPath({ kind: 'day', value: '2024-05-17' })).toBe('/events/day/2024-05-17/');
  });
});
