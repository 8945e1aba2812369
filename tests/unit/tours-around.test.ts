import { describe, expect, test } from 'vitest';
import { around, partsOf } from '../../src/tours/around.ts';
import { building, sampleTour } from './tours-sample.ts';

const river = {
  line: [
    [0, 0],
    [200, 0],
  ],
  width: 10,
  height: 0,
};
const tour = {
  ...sampleTour,
  buildings: [building({ name: '实训楼' }), building({ id: 'hall', name: '礼堂', at: [30, 20], size: [20, 10] })],
  ground: { size: [200, 150], river },
} as never as Parameters<typeof around>[0];
const [gate, , door] = tour.stops;

describe('the plan in words', () => {
  test('tells what lies about a stop, in which direction and how far, the nearest first', () => {
    expect(around(tour, gate!, '河')).toEqual([
      { name: '河', direction: '南', metres: 20 },
      { name: '礼堂', direction: '西', metres: 70 },
      { name: '实训楼', direction: '北', metres: 80 },
    ]);
  });
  test('leaves out the house one is in', () =>
    expect(around(tour, door!, '河').map(({ name }) => name)).toEqual(['河', '礼堂']));
  test('of the whole campus it tells in which part a house stands', () =>
    expect([...partsOf(tour)].map(([part, houses]) => [part, houses.map(({ name }) => name)])).toEqual([
      ['北', ['实训楼']],
      ['西南', ['礼堂']],
    ]));
});
