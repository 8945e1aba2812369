import { describe, expect, test } from 'vitest';
import { degreesOf, directionOf, headingTo, metresBetween, toScene, turnOf } from '../../src/tours/compass.ts';

test('directions are degrees clockwise from north, as on a compass', () => {
  expect((['北', '东北', '东', '东南', '南', '西南', '西', '西北'] as const).map(degreesOf)).toEqual([
    0, 45, 90, 135, 180, 225, 270, 315,
  ]);
  expect([0, 100, 360].map(degreesOf)).toEqual([0, 100, 0]);
});

test('a visitor is told the nearest of eight directions', () => {
  expect([0, 22, 23, 90, 181, 337, 338, 359].map(directionOf)).toEqual([
    '北',
    '北',
    '东北',
    '东',
    '南',
    '西北',
    '北',
    '北',
  ]);
  expect(directionOf(-90)).toBe('西');
});

test('from the gate, the library in the north-east lies at 45 degrees, 141 metres off', () => {
  expect(headingTo([0, 0], [100, 100])).toBeCloseTo(45);
  expect(headingTo([100, 0], [0, 0])).toBeCloseTo(270);
  expect(Math.round(metresBetween([0, 0], [100, 100]))).toBe(141);
});

describe('in the scene x goes east and z south, from the middle of the ground', () => {
  test.each([
    ['the south-west corner', [0, 0], [-100, 60]],
    ['the north-east corner', [200, 120], [100, -60]],
    ['the middle', [100, 60], [0, 0]],
  ] as const)('%s', (_, place, scene) => expect(toScene(place, [200, 120])).toEqual(scene));

  test('a part looks south unturned; to look east it turns a quarter counter-clockwise', () => {
    expect(turnOf('南')).toBe(0);
    expect(turnOf('东')).toBeCloseTo(Math.PI / 2);
    expect(turnOf('西')).toBeCloseTo(-Math.PI / 2);
    expect(turnOf('北')).toBeCloseTo(Math.PI);
  });
});
