import { afterEach, describe, expect, it, vi } from 'vitest';
import { nowLabel, nowState } from '../../src/events/now.ts';

const at = (stamp: string) => new Date(`${stamp.replace(' ', 'T')}:00+08:00`);
const words = '今天|明天|进行中|已结束|还有 {n} 天';
const label = (start: string, end: string | undefined, now: string) => nowLabel({ start, end }, at(now), words);

describe('what a date means now', () => {
  it('counts the days to go, then 明天, 今天, 已结束', () => {
    expect(label('2024-05-17', undefined, '2024-05-12 10:00')).toBe('还有 5 天');
    expect(label('2024-05-17', undefined, '2024-05-16 23:59')).toBe('明天');
    expect(label('2024-05-17', undefined, '2024-05-17 00:00')).toBe('今天');
    expect(label('2024-05-17', undefined, '2024-05-17 23:59')).toBe('今天');
    expect(label('2024-05-17', undefined, '2024-05-18 00:00')).toBe('已结束');
  });

  it('says 进行中 on every day of several, the last included', () => {
    expect(label('2024-05-12', '2024-05-18', '2024-05-12 08:00')).toBe('进行中');
    expect(label('2024-05-12', '2024-05-18', '2024-05-18 23:00')).toBe('进行中');
    expect(label('2024-05-12', '2024-05-18', '2024-05-19 00:00')).toBe('已结束');
  });

  it('keeps to the hours where they are known', () => {
    expect(label('2024-05-17 09:00', '2024-05-17 11:30', '2024-05-17 08:59')).toBe('今天');
    expect(label('2024-05-17 09:00', '2024-05-17 11:30', '2024-05-17 09:00')).toBe('进行中');
    expect(label('2024-05-17 09:00', '2024-05-17 11:30', '2024-05-17 11:30')).toBe('已结束');
  });

  it('does not guess an end that was not published', () => {
    expect(label('2024-05-17 09:00', undefined, '2024-05-17 20:00')).toBe('今天');
  });

  it('crosses the year boundary', () => {
    expect(label('2025-01-01', undefined, '2024-12-31 12:00')).toBe('明天');
    expect(label('2024-12-30', '2025-01-05', '2025-01-01 00:00')).toBe('进行中');
    expect(nowState({ start: '2025-01-02' }, at('2024-12-30 00:00'))).toEqual({ state: 'ahead', days: 3 });
  });
});

describe('on any machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('is the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    // 00:30 in Shanghai is still the day before in most of the world.
    expect(nowLabel({ start: '2024-05-17' }, new Date('2024-05-16T16:30:00Z'), words)).toBe('今天');
    expect(nowLabel({ start: '2024-05-17' }, new Date('2024-05-16T15:59:00Z'), words)).toBe('明天');
  });

  it('needs no Intl', () => {
    vi.stubGlobal('Intl', undefined);
    expect(label('2024-05-17', undefined, '2024-05-16 10:00')).toBe('明天');
  });
});
