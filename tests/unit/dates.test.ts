import { describe, expect, test } from 'vitest';
import * as dates from '../../src/base/dates.ts';

describe('what is a date', () => {
  test.each(['2024-05-17', '2024-02-29', '2000-12-31'])('%s is', (day) => expect(dates.isDateString(day)).toBe(true));
  test.each(['2024-5-17', '2023-02-29', '2024-13-01', '2024/05/17', '', '2024-05-17 09:00'])('%s is not', (day) =>
    expect(dates.isDateString(day)).toBe(false),
  );
  test.each(['2021', '2021-10', '2021-10-12'])('%s is as much as is known', (value) =>
    expect(dates.isPartialDate(value)).toBe(true),
  );
  test.each(['21', '2021-13', '2021-10-32'])('%s is no partial date', (value) =>
    expect(dates.isPartialDate(value)).toBe(false),
  );
  test('a time of day needs two digits and a real hour', () => {
    expect(dates.isStamp('2024-05-17 09:00')).toBe(true);
    expect(dates.isStamp('2024-05-17')).toBe(true);
    expect(dates.isStamp('2024-05-17 9:00')).toBe(false);
    expect(dates.isStamp('2024-05-17 24:00')).toBe(false);
  });
});

describe('across months and years', () => {
  test('days add up over new year and leap day', () => {
    expect(dates.addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(dates.addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(dates.addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(dates.addDays('2023-02-28', 1)).toBe('2023-03-01');
  });
  test('days between include both ends', () => {
    expect(dates.daysBetween('2024-12-30', '2025-01-02')).toEqual([
      '2024-12-30',
      '2024-12-31',
      '2025-01-01',
      '2025-01-02',
    ]);
    expect(dates.daysBetween('2024-05-18', '2024-05-17')).toEqual([]);
  });
  test('ranges name only what differs', () => {
    expect(dates.formatRange('2024-05-12', '2024-05-18')).toBe('5月12日—18日');
    expect(dates.formatRange('2024-04-28', '2024-05-04')).toBe('4月28日—5月4日');
    expect(dates.formatRange('2024-12-30', '2025-01-05')).toBe('2024年12月30日—2025年1月5日');
    expect(dates.formatRange('2024-05-17', '2024-05-17')).toBe('5月17日');
  });
  test('as much as is known', () => {
    expect(dates.formatPartial('2021')).toBe('2021年');
    expect(dates.formatPartial('2021-10')).toBe('2021年10月');
    expect(dates.formatPartial('2021-10-12')).toBe('2021年10月12日');
  });
});

describe('Asia/Shanghai, whatever the machine', () => {
  test('the weekday is that of the calendar', () => {
    expect(dates.weekday('2024-05-17')).toBe('周五');
    expect(dates.weekday('2025-01-01')).toBe('周三');
  });
  test('an hour before midnight UTC is already tomorrow', () => {
    expect(dates.shanghaiDay(new Date('2024-12-31T15:59:59Z'))).toBe('2024-12-31');
    expect(dates.shanghaiDay(new Date('2024-12-31T16:00:00Z'))).toBe('2025-01-01');
    expect(dates.shanghaiStamp(new Date('2024-12-31T16:30:00Z'))).toBe('2025-01-01 00:30');
  });
  test('stamps carry the offset, bare days none', () => {
    expect(dates.isoStamp('2024-05-17 09:00')).toBe('2024-05-17T09:00:00+08:00');
    expect(dates.isoStamp('2024-05-17')).toBe('2024-05-17');
  });
  test('read as people write them', () => {
    expect(dates.formatStamp('2024-05-17 09:00')).toBe('5月17日（周五）09:00');
    expect(dates.formatStamp('2024-05-17')).toBe('5月17日（周五）');
    expect(dates.formatFullStamp('2024-05-17')).toBe('2024年5月17日（周五）');
  });
});
