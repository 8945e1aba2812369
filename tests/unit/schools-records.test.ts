import { expect, test } from 'vitest';
import { interestRecords, majorValues } from '../../src/majors/records.ts';
import type { Place } from '../../src/places/place.ts';
import { placeValues } from '../../src/places/records.ts';
import { schoolRecords } from '../../src/schools/records.ts';
import { schoolLike } from './schools-sample.ts';

test('the search knows a school by every name, number, 双高 group and 专业, and by what other rooms have of it', () => {
  const school = schoolLike({
    id: '4151012967',
    formerNames: [{ name: '泸州学校' }],
    shuanggao: { round: 2019, tier: 'B档', groups: [{ name: '智能制造', major: 'ji-xie' }] },
    teaches: {
      majors: [{ name: '助产', level: '高职专科', major: 'hu-li-lei', year: 2025, source: { title: '章程' } }],
      updated: '2026-05-12',
    },
  });
  expect(schoolRecords([school], () => ['tour'])[0]).toMatchObject({
    aliases: ['泸州学校'],
    keywords: ['4151012967', '智能制造', '助产'],
    majors: ['hu-li-lei', 'ji-xie'],
    has: ['shuanggao', 'tour'],
  });
  expect(schoolRecords([schoolLike({ id: '4151012967' })], () => [])[0]!.has).toEqual([]);
});

test('a door of interest is found by whatever a pupil says of it', () => {
  const cars = { id: 'cars', order: 1, label: '我喜欢修车', majors: ['qi-che'], say: ['修车', 'car'], inName: [] };
  expect(interestRecords([cars])).toEqual([
    { title: '我喜欢修车', keywords: ['修车', 'car'], path: '/majors/#cars', room: 'majors', majors: ['qi-che'] },
  ]);
});

test('a class is ticked under its category, a division under its province', () => {
  const major = (code: string, slug: string) =>
    ({ code, slug, name: `${slug}类` }) as Parameters<typeof majorValues>[0][0];
  expect(majorValues([major('52', 'yi-yao'), major('5202', 'hu-li')]).map(({ parent }) => parent)).toEqual([
    undefined,
    'yi-yao',
  ]);
  const place = (code: string, kind: Place['kind']) => ({ code, kind, name: code, shortName: code }) as Place;
  expect(placeValues([place('510000', '省'), place('510500', '地级市'), place('', '区')])).toMatchObject([
    { value: '510000', parent: undefined },
    { value: '510500', parent: '510000' },
  ]);
});
