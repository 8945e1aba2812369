import { describe, expect, it } from 'vitest';
import { cupName, cupWhen, cupWhere } from '../../src/joint/cup-words.ts';
import { recordText } from '../../src/joint/record-words.ts';
import { cupRows, cupsOf, jointYears, schoolSides, sideOf } from '../../src/joint/joint.ts';
import { eventLike } from './events-sample.ts';

const yibin = { id: '511500', name: '宜宾市', short: '宜宾', full: '宜宾市' };
const yongchuan = { id: '500118', name: '永川区', short: '永川', full: '重庆市永川区' };
const events = [
  eventLike({
    id: 'cup-2',
    year: 2023,
    when: { start: '2023-05-15' },
    kind: 'contest',
    cup: 2,
    figures: [{ label: '赛项', value: 12, unit: '个' }],
  }),
  eventLike({ id: 'l-2021', year: 2021, when: { start: '2021-05-24' }, place: yibin }),
  eventLike({
    id: 'cup-1',
    year: 2021,
    when: { start: '2021-06-27' },
    kind: 'contest',
    cup: 1,
    figures: [
      { label: '赛项', value: 12, unit: '个' },
      { label: '报名队伍', value: 175, unit: '支' },
    ],
  }),
  eventLike({ id: 'l-2023', year: 2023, when: { start: '2023-05-17' }, place: yongchuan }),
  eventLike({ id: 'city', year: 2025, when: { start: '2025-05-11' }, series: 'city' }),
];

describe('the story of the joint weeks', () => {
  it('runs from the first joint event to the last, gaps included', () => {
    const years = jointYears(events);
    expect(years.map(({ year, events: held }) => [year, held.length])).toEqual([
      [2021, 2],
      [2022, 0],
      [2023, 2],
    ]);
    expect(years.map(({ launch }) => launch?.id)).toEqual(['l-2021', undefined, 'l-2023']);
    expect(years.map(({ side }) => side)).toEqual(['shu', undefined, 'yu']);
  });

  it('never counts a year without a record as held', () => {
    expect(recordText(jointYears(events))).toBe('2021年首次联合举办；有记录的是2021、2023二年，2022年未查到记录。');
    expect(recordText(jointYears(events.slice(1, 3)))).toBe('2021年首次联合举办；有记录的是2021一年。');
  });

  it('is empty without joint events', () => {
    expect(jointYears([events[4]!])).toEqual([]);
    expect(sideOf(events[4]!)).toBeUndefined();
  });
});

describe('川渝杯', () => {
  it('sets the editions side by side and leaves unknown figures open', () => {
    const cups = cupsOf(events);
    expect(cups.map(cupName)).toEqual(['首届', '第二届']);
    expect(cupRows(cups).map(({ label, cells }) => [label, ...cells.map((cell) => cell?.value)])).toEqual([
      ['赛项', 12, 12],
      ['报名队伍', 175, undefined],
    ]);
  });
});

describe('an edition of which only the prize-giving is known', () => {
  const cup = eventLike({ id: 'cup-3', when: { start: '2024-05-17' }, part: '颁奖', place: yibin });
  it('is never shown as held then and there', () => {
    expect(cupWhen(cup)).toBe('2024年5月17日（周五）颁奖；比赛时间未查到');
    expect(cupWhere(cup)).toBe('颁奖在宜宾市；比赛地点未查到');
    expect(cupWhen(eventLike({ id: 'x', when: { undated: true } }))).toBe('未查到');
  });
});

describe('the schools of both sides', () => {
  it('are counted by province, level and ownership, samples left out', () => {
    const school = (id: string, province: string, level: string, more = {}) =>
      ({ id, province, level, ownership: '公办', ...more }) as never;
    const [shu, yu] = schoolSides([
      school('1', '四川省', '高职专科', { shuanggao: {} }),
      school('2', '四川省', '职业本科', { ownership: '民办' }),
      school('3', '四川省', '高职专科', { sample: true }),
      school('4', '重庆市', '高职专科'),
    ]);
    expect([shu!.total, shu!.public, shu!.shuanggao, yu!.total]).toEqual([2, 1, 1, 1]);
    expect(shu!.levels.map(({ level, schools }) => [level, schools.length])).toEqual([
      ['中职', 0],
      ['高职专科', 1],
      ['职业本科', 1],
    ]);
  });

  it('count higher schools only, and show 中职 on their own rung', () => {
    const school = (id: string, level: string) => ({ id, province: '四川省', level, ownership: '公办' }) as never;
    const [shu] = schoolSides([school('1', '高职专科'), school('2', '中职')]);
    expect([shu!.total, shu!.public]).toEqual([1, 1]);
    expect(shu!.levels[0]).toMatchObject({ level: '中职', schools: [{ id: '2' }] });
  });
});
