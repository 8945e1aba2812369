import { describe, expect, test } from 'vitest';
import { nameIn, resolveSchool, type School, schoolIndex, schoolsNamed } from '../../src/schools/school.ts';

const school = (id: string, name: string, formerNames: School['formerNames'] = []) =>
  ({ id, name, formerNames }) as School;

const gongcheng = school('4151012763', '四川工程职业技术大学', [
  { name: '四川工程职业技术学院', until: 2023 },
  { name: '四川工程专科学校', until: 1999 },
]);
const shangke = school('4151000001', '甲职业大学', [{ name: '商业学校', seenIn: 2017 }]);
const other = school('4151000002', '乙职业大学', [{ name: '商业学校', until: 2010 }]);

describe('a school’s name in a year', () => {
  test.each([
    [1998, '四川工程专科学校'],
    [1999, '四川工程专科学校'],
    [2000, '四川工程职业技术学院'],
    [2023, '四川工程职业技术学院'],
    [2024, '四川工程职业技术大学'],
  ])('%i: %s', (year, name) => expect(nameIn(gongcheng, year)).toBe(name));

  test('a name seen in a list holds up to that list', () => {
    expect(nameIn(shangke, 2017)).toBe('商业学校');
    expect(nameIn(shangke, 2018)).toBe('甲职业大学');
  });
  test('no year, no past', () => expect(nameIn(gongcheng, undefined)).toBe('四川工程职业技术大学'));
  test('a former name without any year is never shown', () =>
    expect(nameIn(school('1', '丙学院', [{ name: '丙学校' }]), 1990)).toBe('丙学院'));
});

describe('naming a school', () => {
  const index = schoolIndex([gongcheng, shangke, other]);
  test.each(['4151012763', '四川工程职业技术大学', '四川工程职业技术学院'])('by %s', (ref) =>
    expect(resolveSchool(index, ref)).toBe(gongcheng),
  );
  test('a former name of two schools names neither', () => {
    expect(resolveSchool(index, '商业学校')).toBeUndefined();
    expect(schoolsNamed(index, '商业学校')).toEqual([shangke, other]);
  });
  test('a current name goes before another school’s former name', () => {
    const heir = school('4151000003', '商业学校');
    expect(resolveSchool(schoolIndex([shangke, heir]), '商业学校')).toBe(heir);
  });
  test('unknown', () => expect(resolveSchool(index, '没有这所')).toBeUndefined());
});
