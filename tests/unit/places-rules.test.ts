import { describe, expect, test } from 'vitest';
import {
  byProvinceAndCode,
  divisionsIn,
  isValidIn,
  type Place,
  placePath,
  provinceCodeOf,
  shortName,
} from '../../src/places/place.ts';

const place = (code: string, name: string, kind: Place['kind'], validFrom?: string, validTo?: string) =>
  ({
    code,
    name,
    shortName: shortName(name),
    kind,
    province: code.startsWith('51') ? '四川省' : '重庆市',
    validFrom,
    validTo,
  }) as Place;
const chongqing = place('500000', '重庆市', '直辖市');
const jiangbei = place('500105', '江北区', '区', undefined, '2025-11-06');
const newArea = place('', '两江新区', '区', '2025-11-06');
const yongchuan = place('500118', '永川区', '区');
const luzhou = place('510500', '泸州市', '地级市');
const all = [newArea, jiangbei, chongqing, luzhou, yongchuan];

describe('what people call a place', () => {
  test.each([
    ['泸州市', '泸州'],
    ['阿坝藏族羌族自治州', '阿坝州'],
    ['石柱土家族自治县', '石柱县'],
    ['秀山土家族苗族自治县', '秀山县'],
    ['忠县', '忠县'],
    ['渝中区', '渝中'],
    ['两江新区', '两江新区'],
  ])('%s: %s', (name, short) => expect(shortName(name)).toBe(short));
});

describe('the change of 2025', () => {
  test('江北区 is there in 2024 and gone in 2025', () => {
    expect(isValidIn(jiangbei, 2024)).toBe(true);
    expect(isValidIn(jiangbei, 2025)).toBe(false);
  });
  test('两江新区 comes in 2025 and has no page without a code', () => {
    expect(isValidIn(newArea, 2024)).toBe(false);
    expect(isValidIn(newArea, 2025)).toBe(true);
    expect(placePath(newArea)).toBeUndefined();
  });
  test('the divisions of a year are those valid in it, the province itself left out', () => {
    expect(divisionsIn(all, '重庆市', 2024)).toEqual([jiangbei, yongchuan]);
    expect(divisionsIn(all, '重庆市', 2025)).toEqual([newArea, yongchuan]);
  });
});

test('四川 first, the province before its divisions, what has no code last', () =>
  expect([...all].sort(byProvinceAndCode)).toEqual([luzhou, chongqing, jiangbei, yongchuan, newArea]));

test('a place lies in the province its code begins with', () => expect(provinceCodeOf('500118')).toBe('500000'));
