import { describe, expect, test } from 'vitest';
import { outdoors } from '../../src/stage/parts/outdoors.ts';
import { spread } from '../../src/tours/spread.ts';

const places = (prop: Parameters<typeof spread>[0]) => spread(prop).map(({ at }) => at);

describe('one thing', () => {
  test('stands where it is put, and looks south unless told', () => {
    expect(spread({ at: [3, 4] })).toEqual([{ at: [3, 4], face: 180 }]);
    expect(spread({ at: [3, 4], face: '东' })).toEqual([{ at: [3, 4], face: 90 }]);
  });
  test('that fills an area stands in its middle', () => expect(places({ area: [10, 20, 40, 20] })).toEqual([[30, 30]]));
  test('without a place is nowhere', () => expect(spread({})).toEqual([]));
});

describe('a row', () => {
  test('starts on the first point and goes on at even steps, round corners too', () => {
    const row = places({
      line: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      every: 4,
    });
    expect(row.map((place) => place.map((metres) => Math.round(metres)))).toEqual([
      [0, 0],
      [4, 0],
      [8, 0],
      [10, 2],
      [10, 6],
      [10, 10],
    ]);
  });
  test('stands on both ends where the steps come out even', () =>
    expect(
      places({
        line: [
          [0, 0],
          [12, 0],
        ],
        every: 4,
      }),
    ).toHaveLength(4));
  test('looks along its line unless told otherwise', () => {
    expect(
      spread({
        line: [
          [0, 0],
          [12, 0],
        ],
      }).map(({ face }) => face),
    ).toEqual([90, 90, 90]);
    expect(
      spread({
        line: [
          [0, 0],
          [12, 0],
        ],
        face: '北',
      }).map(({ face }) => face),
    ).toEqual([0, 0, 0]);
  });
});

describe('a railing', () => {
  const corner: [number, number][] = [
    [0, 0],
    [6, 0],
    [6, 4],
  ];
  test('joins piece to piece from end to end without being told how', () => {
    const pieces = spread({ line: corner }, outdoors.railing);
    expect(pieces.map(({ at }) => at)).toEqual([
      [1, 0],
      [3, 0],
      [5, 0],
      [6, 1],
      [6, 3],
    ]);
    // A piece is wide, not deep: it looks across the line.
    expect(pieces.map(({ face }) => face)).toEqual([180, 180, 180, 90, 90]);
  });
  test('stands in single pieces where steps are written', () =>
    expect(spread({ line: corner, every: 5 }, outdoors.hedge)).toHaveLength(3));
});

describe('a crowd', () => {
  const crowd = { area: [10, 20, 40, 30] as [number, number, number, number], count: 25 };
  test('is as many as asked, all within the area', () => {
    const all = places(crowd);
    expect(all).toHaveLength(25);
    expect(all.every(([x, y]) => x >= 10 && x <= 50 && y >= 20 && y <= 50)).toBe(true);
  });
  test('is the same every time, and another with another seed', () => {
    expect(spread(crowd)).toEqual(spread({ ...crowd }));
    expect(spread({ ...crowd, seed: 2 })).not.toEqual(spread(crowd));
  });
  test('looks every way unless told', () => {
    expect(new Set(spread(crowd).map(({ face }) => face)).size).toBeGreaterThan(5);
    expect(new Set(spread({ ...crowd, face: '西' }).map(({ face }) => face))).toEqual(new Set([270]));
  });
});

test('people in a crowd do not stand in one another', () => {
  const crowd = places({ area: [0, 0, 30, 20], count: 40, seed: 7 });
  for (const [i, [x, y]] of crowd.entries())
    for (const [ox, oy] of crowd.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(1);
});
