import { describe, expect, test } from 'vitest';
import { outlinesOf, overlapOf, standsIn, wingCorners, wingDepth } from '../../src/tours/footprint.ts';
import { doorOf } from '../../src/tours/tour.ts';
import { building } from './tours-sample.ts';

const rounded = (rings: readonly (readonly (readonly number[])[])[]) =>
  rings.map((ring) => ring.map((corner) => corner.map((metres) => Math.round(metres * 10) / 10)));

/** 60 wide and 40 deep about [100, 100]: its wings are 14 m deep. */
const large = (over = {}) => building({ size: [60, 40], ...over });

test('wings are as deep as a corridor and two rows of rooms, in a small building less', () => {
  expect(wingDepth([60, 40])).toBe(14);
  expect(wingDepth([60, 20])).toBeCloseTo(7.6);
});

test('a rectangle is its size about its middle', () =>
  expect(rounded(outlinesOf(building()))).toEqual([
    [
      [80, 90],
      [120, 90],
      [120, 110],
      [80, 110],
    ],
  ]));

test('turned to the east, its front is the east side and its width runs north', () =>
  expect(rounded(outlinesOf(building({ face: '东' })))).toEqual([
    [
      [110, 80],
      [110, 120],
      [90, 120],
      [90, 80],
    ],
  ]));

test('turned by 45 degrees its corners lie where they should', () => {
  const [corner] = outlinesOf(building({ size: [20, 20], face: '西南' }))[0]!;
  expect(corner!.map(Math.round)).toEqual([86, 100]);
});

describe('L形: a wing along the front and one back on the left of who stands before it', () => {
  test('looking south: south and west', () => {
    const shape = large({ shape: 'L形' });
    expect(standsIn(shape, [100, 85])).toBe(true);
    expect(standsIn(shape, [75, 115])).toBe(true);
    expect(standsIn(shape, [115, 110])).toBe(false);
    expect(rounded(outlinesOf(shape))).toEqual([
      [
        [70, 80],
        [130, 80],
        [130, 94],
        [84, 94],
        [84, 120],
        [70, 120],
      ],
    ]);
  });
  test('looking north: north and east', () => {
    const shape = large({ shape: 'L形', face: '北' });
    expect(standsIn(shape, [100, 115])).toBe(true);
    expect(standsIn(shape, [125, 85])).toBe(true);
    expect(standsIn(shape, [85, 90])).toBe(false);
  });
});

test('U形: closed at the back, its court open to the front, where the door is', () => {
  const shape = large({ shape: 'U形' });
  expect(standsIn(shape, [100, 115])).toBe(true);
  expect(standsIn(shape, [75, 85])).toBe(true);
  expect(standsIn(shape, [125, 85])).toBe(true);
  expect(standsIn(shape, [100, 90])).toBe(false);
  expect(standsIn(shape, doorOf(shape))).toBe(false);
});

test('回字形: one may stand in the court, not in the ring round it', () => {
  const shape = large({ shape: '回字形' });
  expect(outlinesOf(shape)).toHaveLength(2);
  expect(standsIn(shape, [100, 100])).toBe(false);
  for (const place of [
    [100, 85],
    [100, 115],
    [75, 100],
    [125, 100],
  ] as const)
    expect(standsIn(shape, place)).toBe(true);
});

test.each(['矩形', 'L形', 'U形', '回字形'] as const)('the wings of %s cover its outline once', (shape) => {
  const area = (ring: readonly (readonly [number, number])[]) =>
    Math.abs(
      ring.reduce(
        (sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - y * ring[(i + 1) % ring.length]![0],
        0,
      ),
    ) / 2;
  const turned = large({ shape, face: 30 });
  const [outer, court] = outlinesOf(turned);
  const walls = area(outer!) - (court ? area(court) : 0);
  expect(wingCorners(turned).reduce((sum, wing) => sum + area(wing), 0)).toBeCloseTo(walls);
});

test.each(['矩形', 'L形', 'U形', '回字形'] as const)('each wing of %s stands where its walls are', (shape) => {
  const turned = large({ shape, face: 30 });
  const middles = wingCorners(turned).map(
    (corners) => [0, 1].map((axis) => corners.reduce((sum, corner) => sum + corner[axis]! / 4, 0)) as [number, number],
  );
  expect(middles.map((middle) => standsIn(turned, middle))).toEqual(middles.map(() => true));
});

describe('two buildings', () => {
  test('side by side do not overlap, nor when they touch', () => {
    expect(overlapOf(building(), building({ at: [150, 100] }))).toBe(0);
    expect(overlapOf(building(), building({ at: [140, 100] }))).toBe(0);
  });
  test('in each other: by as much as one of them must move', () => {
    expect(overlapOf(building(), building({ at: [137, 100] }))).toBeCloseTo(3);
    expect(overlapOf(building(), building({ at: [137, 100], face: '东' }))).toBeCloseTo(0);
    expect(overlapOf(building(), building({ at: [125, 100], face: '东' }))).toBeCloseTo(5);
  });
  test('one may stand in the notch or the court of the other', () => {
    const pavilion = building({ size: [8, 6] });
    expect(overlapOf(large({ shape: 'L形' }), { ...pavilion, at: [110, 108] })).toBe(0);
    expect(overlapOf(large({ shape: '回字形' }), pavilion)).toBe(0);
    expect(overlapOf(large(), pavilion)).toBeGreaterThan(0);
  });
  test('turned corner to corner they are apart although their frames are not', () =>
    expect(
      overlapOf(building({ size: [20, 20], face: 45 }), building({ size: [20, 20], face: 45, at: [116, 116] })),
    ).toBe(0));
});
