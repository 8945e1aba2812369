import type { Field, Table } from '../base/data-table.ts';
import type { Place } from '../places/place.ts';
import { closing, field } from '../words/field.ts';
import { t } from '../words/words.ts';
import { formerNamesTold } from './school-words.ts';
import { type School, schoolPath } from './school.ts';

/** The list of schools as open data. */
export function schoolTable(places: ReadonlyMap<string, Place>): Table<School> {
  const fields: Field<School>[] = [
    field('id', 'string', 'schools.column.id', ({ id }) => id),
    field('name', 'string', 'schools.column.name', ({ name }) => name),
    field('formerNames', 'list', 'schools.column.formerNames', formerNamesTold),
    field('province', 'string', 'schools.column.province', ({ province }) => province),
    field('placeCodes', 'list', 'schools.column.placeCodes', (school) => school.places),
    field('places', 'list', 'schools.column.places', (school) =>
      school.places.flatMap((code) => places.get(code)?.name ?? []),
    ),
    field('level', 'string', 'schools.column.level', ({ level }) => level),
    field('ownership', 'string', 'schools.column.ownership', ({ ownership }) => ownership),
    field('department', 'string', 'schools.column.department', ({ department }) => department),
    field('departmentYear', 'year', 'schools.column.departmentYear', ({ departmentYear }) => departmentYear),
    field('website', 'string', 'schools.column.website', ({ website }) => website),
    field('websiteChecked', 'string', 'schools.column.websiteChecked', ({ website, websiteChecked }) =>
      website ? t(websiteChecked ? 'schools.data.checked' : 'schools.data.unchecked') : undefined,
    ),
    field('shuanggaoTier', 'string', 'schools.column.shuanggaoTier', ({ shuanggao }) => shuanggao?.tier),
    field('shuanggaoGroups', 'list', 'schools.column.shuanggaoGroups', ({ shuanggao }) =>
      (shuanggao?.groups ?? []).map((group) => group.name),
    ),
    field('majors', 'list', 'schools.column.majors', ({ teaches }) =>
      (teaches?.majors ?? []).map(({ name, code }) => (code ? t('schools.data.major', { name, code }) : name)),
    ),
    field('majorYears', 'list', 'schools.column.majorYears', ({ teaches }) => [
      ...new Set((teaches?.majors ?? []).map(({ year }) => year)),
    ]),
    field('majorSources', 'list', 'schools.column.majorSources', ({ teaches }) => [
      ...new Set((teaches?.majors ?? []).map(({ source }) => source.title)),
    ]),
    field('listedIn', 'list', 'schools.column.listedIn', ({ listedIn }) => listedIn),
    field('notes', 'list', 'schools.column.notes', ({ notes }) => notes),
    ...closing<School>(schoolPath),
  ];
  return { name: 'schools', key: 'id', fields };
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
