import type { School } from '../../src/schools/school.ts';

/** A school with the fields a test does not care about. */
export const schoolLike = (some: Partial<School> & Pick<School, 'id'>): School => ({
  name: `${some.id}职业学院`,
  formerNames: [],
  province: '四川省',
  places: ['510500'],
  level: '高职专科',
  ownership: '公办',
  websiteChecked: false,
  listedIn: [2025, 2026],
  notes: [],
  sources: [{ title: '教育部名单' }],
  updated: '2026-11-23',
  ...some,
});
