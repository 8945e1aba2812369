import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import {
  type Named,
  named,
  referenceFaults,
  type Referrer,
  sampleLeak,
  type Targets,
} from '../base/reference-faults.ts';
import { nearest } from '../base/text.ts';
import type { SchoolData } from './schema.ts';
import { type SchoolIndex, schoolsNamed } from './school.ts';

/** Pages below `/schools/` that are no school's. */
export const schoolListPages = ['shuanggao', 'compare', 'saved', 'paths'];

/** Faults of the schools themselves. */
export function schoolFaults(
  schools: readonly Entry<SchoolData>[],
  known: { places: Targets; majors: Targets; schools: SchoolIndex },
): Fault[] {
  return schools.flatMap((school) => {
    const groups = school.data.shuanggao?.groups ?? [];
    const namesakes = known.schools.byName.get(school.data.name) ?? [];
    const namesake = namesakes[0] && namesakes[0].id !== school.id ? namesakes[0] : undefined;
    return [
      ...referenceFaults(school, 'places', school.data.places, known.places),
      ...groups.flatMap((group, i) =>
        referenceFaults(school, `shuanggao.groups.${i}.major`, group.major, known.majors),
      ),
      ...(namesake
        ? [
            faultIn(
              school,
              'duplicateId',
              'name',
              `${school.data.name}，标识码 ${namesake.id} 也叫这个名字`,
              '一所学校只留一个文件',
            ),
          ]
        : []),
      ...listFaults(school),
      ...formerNameFaults(school),
    ];
  });
}

/** The Ministry lists every school above 中职; what it does not list is none of them. */
function listFaults(school: Entry<SchoolData>): Fault[] {
  const { level, listedIn } = school.data;
  return level === '中职' || listedIn.length > 0
    ? []
    : [
        faultIn(
          school,
          'missingField',
          'listedIn',
          '没有写 listedIn',
          'listedIn: [2026]（在哪几年的教育部名单里出现）',
        ),
      ];
}

/** Former names stand newest first, and none is the present one. */
function formerNameFaults(school: Entry<SchoolData>): Fault[] {
  const { name, formerNames } = school.data;
  return formerNames.flatMap((former, i) => {
    const field = `formerNames.${i}`;
    const newer = formerNames[i - 1]?.until;
    if (former.name === name)
      return [
        faultIn(school, 'wrongValue', `${field}.name`, `${name}，与现在的校名相同`, '从前的校名；没有改过名就删去'),
      ];
    if (former.until && newer && former.until >= newer)
      return [
        faultIn(
          school,
          'dateOrder',
          `${field}.until`,
          `${former.until}，不早于上一条的 ${newer}`,
          '曾用名从近到远排列',
        ),
      ];
    return [];
  });
}

/**
 * Faults of references to schools, which may be a 标识码, a current or a former name.
 * @param at line of the body the reference stands on, where it is not a field
 */
export function schoolReferenceFaults(
  from: Referrer,
  field: string,
  refs: Named<string>,
  index: SchoolIndex,
  at?: number,
): Fault[] {
  return named(field, refs).flatMap(({ field: path, ref }) => {
    const fault = schoolFault(from, path, ref, index);
    if (!fault) return [];
    return [at === undefined ? fault : { ...fault, field: undefined, line: at }];
  });
}

function schoolFault(from: Referrer, field: string, ref: string, index: SchoolIndex): Fault | undefined {
  const found = schoolsNamed(index, ref);
  if (found.length > 1) {
    const choices = found.map((school) => `${school.id}（${school.name}）`).join(' 或 ');
    return faultIn(
      from,
      'ambiguousReference',
      field,
      `${ref}，${found.length} 所学校都用过这个名字`,
      `标识码 ${choices}`,
    );
  }
  if (found[0]) return found[0].sample && !from.data.sample ? sampleLeak(from, field, `学校“${ref}”`) : undefined;
  if (index.partial) return undefined;
  const near = nearest(ref, [...index.byName.keys(), ...index.byFormerName.keys(), ...index.byId.keys()]);
  const instead = near ? `最接近的是：${near}` : '学校的标识码或全名；没有这所学校就先在 content/schools/ 添加';
  return faultIn(from, 'unknownReference', field, `没有叫“${ref}”的学校`, instead);
}
