import type { Place } from '../places/place.ts';
import { t } from '../words/words.ts';
import type { School } from './school.ts';
import { formerNamesText } from './school-words.ts';

type Values = Record<ColumnKey, string | number | undefined>;

/** Columns of the open data, in order. What each means stands in words as `schools.column.<key>`. */
export const columns = [
  'id',
  'name',
  'formerNames',
  'province',
  'placeCodes',
  'places',
  'level',
  'ownership',
  'department',
  'departmentYear',
  'website',
  'websiteChecked',
  'shuanggaoTier',
  'shuanggaoGroups',
  'majors',
  'majorYears',
  'majorSources',
  'listedIn',
  'notes',
  'sources',
  'updated',
] as const;
export type ColumnKey = (typeof columns)[number];

const joined = (cells: readonly (string | number)[]): string | undefined => cells.join('；') || undefined;

/** One school as a flat row; what is not known is an empty cell. Several values share a cell, parted by `；`. */
export function schoolRow(school: School, places: ReadonlyMap<string, Place>): Values {
  const taught = school.teaches?.majors ?? [];
  return {
    id: school.id,
    name: school.name,
    formerNames: formerNamesText(school),
    province: school.province,
    placeCodes: joined(school.places),
    places: joined(school.places.flatMap((code) => places.get(code)?.name ?? [])),
    level: school.level,
    ownership: school.ownership,
    department: school.department,
    departmentYear: school.departmentYear,
    website: school.website,
    websiteChecked: school.website && t(school.websiteChecked ? 'schools.data.checked' : 'schools.data.unchecked'),
    shuanggaoTier: school.shuanggao?.tier,
    shuanggaoGroups: joined((school.shuanggao?.groups ?? []).map((group) => group.name)),
    majors: joined(taught.map(({ name, code }) => (code ? t('schools.data.major', { name, code }) : name))),
    majorYears: joined([...new Set(taught.map(({ year }) => year))]),
    majorSources: joined([...new Set(taught.map(({ source }) => source.title))]),
    listedIn: joined(school.listedIn),
    notes: joined(school.notes),
    sources: joined(school.sources.map((source) => source.title)),
    updated: school.updated,
  };
}

/**
 * One school as it lies in the JSON: the content's own shape, with the names of its places beside the codes, and its
 * majors with level and class (slug) where a list was imported.
 */
export function schoolRecord({ teaches, ...school }: School, places: ReadonlyMap<string, Place>) {
  return {
    ...school,
    places: school.places.map((code) => ({ code, name: places.get(code)?.name })),
    majors: teaches?.majors,
    majorsUpdated: teaches?.updated,
  };
}
