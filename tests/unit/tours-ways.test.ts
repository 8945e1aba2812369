import { describe, expect, test } from 'vitest';
import { doorOf, placeOf, stepsOf, stopPath, tourPath, type Way, waysFrom } from '../../src/tours/tour.ts';
import { reachedFrom } from '../../src/tours/ways-faults.ts';
import { building, sampleTour, stop } from './tours-sample.ts';

const [gate, square, door, lathe] = sampleTour.stops as [(typeof sampleTour.stops)[0], ...typeof sampleTour.stops];
const told = (ways: readonly Way[]) =>
  ways.map(({ manner, direction, to, metres }) => [manner, direction, to.id, metres]);

describe('the ways on from a stop, as a visitor is told them', () => {
  test('in the open: where, how far to the nearest five metres, looking on as one walks', () => {
    const [way] = waysFrom(sampleTour, gate!);
    expect(told([way!])).toEqual([['walk', '北', 'square', 60]]);
    expect(way!.arrival).toBeCloseTo(0);
  });
  test('into a building: towards its door; one looks as the stop does, or as the exit says', () => {
    const [back, enter, further] = waysFrom(sampleTour, square!);
    expect(told([back!, enter!, further!])).toEqual([
      ['walk', '南', 'gate', 60],
      ['enter', '北', 'door', 10],
      ['enter', '北', 'lathe', 10],
    ]);
    expect([enter!.arrival, further!.arrival]).toEqual([45, 135]);
    expect([enter!.by, further!.by]).toEqual(['stairs', undefined]);
  });
  test('within a room and out of it', () =>
    expect(told(waysFrom(sampleTour, lathe!))).toEqual([
      ['inside', '南', 'door', undefined],
      ['leave', '南', 'square', 10],
    ]));
  test('an exit to nowhere is no way', () =>
    expect(waysFrom(sampleTour, stop('x', [0, 0], { exits: ['nowhere'] }))).toEqual([]));
});

test('a stop in a room is on the plan at the door of its building', () => {
  expect(placeOf(sampleTour, door!)).toEqual(doorOf(building()));
  expect(doorOf(building()).map((metres) => Math.round(metres * 10) / 10)).toEqual([100, 88.5]);
  expect(placeOf(sampleTour, gate!)).toEqual([100, 20]);
});

test('whom one can reach: everybody from the gate, and nobody through an exit to nowhere', () => {
  expect([...reachedFrom(sampleTour.stops, 'gate')]).toEqual(['gate', 'square', 'door', 'lathe']);
  expect([...reachedFrom([stop('a', [0, 0], { exits: ['b'] })], 'a')]).toEqual(['a']);
});

test('a route may go on in another campus', () =>
  expect(stepsOf({ id: 'tianfu' }, { stops: ['gate', 'shancheng/gate'] })).toEqual([
    { tour: 'tianfu', stop: 'gate' },
    { tour: 'shancheng', stop: 'gate' },
  ]));

test('every campus and every stop has an address', () => {
  expect(tourPath({ id: 'tianfu' })).toBe('/tours/tianfu/');
  expect(stopPath({ id: 'tianfu' }, { id: 'gate' })).toBe('/tours/tianfu/gate/');
});
