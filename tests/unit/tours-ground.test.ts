import { describe, expect, test } from 'vitest';
import { MeshBuilder } from '../../src/stage/mesh.ts';
import { bridge as drawBridge } from '../../src/stage/parts/crossings.ts';
import { cornersOf, heightAt, nearestOn, terraceAt, within } from '../../src/tours/ground.ts';
import type { TourData } from '../../src/tours/schema.ts';

type Props = TourData['props'];

test('an area has four corners, from the lower left counter-clockwise; an outline has its own', () => {
  expect(cornersOf({ area: [10, 20, 30, 5] })).toEqual([
    [10, 20],
    [40, 20],
    [40, 25],
    [10, 25],
  ]);
  expect(
    cornersOf({
      outline: [
        [0, 0],
        [4, 0],
        [0, 4],
      ],
    }),
  ).toEqual([
    [0, 0],
    [4, 0],
    [0, 4],
  ]);
  expect(cornersOf({})).toEqual([]);
});

test('a place lies within an outline or outside, in its notch too', () => {
  const notched = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 10],
    [5, 5],
    [0, 5],
  ] as const;
  expect(within([2, 2], notched)).toBe(true);
  expect(within([8, 8], notched)).toBe(true);
  expect(within([2, 8], notched)).toBe(false);
  expect(within([12, 2], notched)).toBe(false);
});

test('how far a place is from a line, and how far along', () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
  ] as const;
  expect(nearestOn([5, 3], line)).toEqual({ metres: 3, share: 0.25, at: [5, 0] });
  expect(nearestOn([13, 5], line)).toEqual({ metres: 3, share: 0.75, at: [10, 5] });
  expect(nearestOn([-3, -4], line)).toEqual({ metres: 5, share: 0, at: [0, 0] });
});

describe('on a slope', () => {
  const ground: Pick<TourData['ground'], 'terraces'> = {
    terraces: [
      { area: [0, 0, 100, 100], height: 4 },
      { area: [0, 50, 100, 50], height: 12 },
    ],
  };
  const stairs = {
    kind: '台阶',
    line: [
      [50, 40],
      [50, 60],
    ],
    width: 6,
  } as Props[number];
  const bridge = (over = {}) =>
    ({
      kind: '桥',
      line: [
        [10, 40],
        [10, 60],
      ],
      width: 3,
      ...over,
    }) as Props[number];

  test('the last terrace that covers a place counts; beside them all the ground is 0', () => {
    expect(terraceAt(ground, [10, 10])).toBe(4);
    expect(terraceAt(ground, [10, 80])).toBe(12);
    expect(terraceAt(ground, [200, 10])).toBe(0);
  });
  test('stairs rise evenly from one terrace to the next, as wide as they are', () => {
    expect(heightAt(ground, [stairs], [50, 40])).toBe(4);
    expect(heightAt(ground, [stairs], [50, 50])).toBe(8);
    expect(heightAt(ground, [stairs], [52, 55])).toBe(10);
    expect(heightAt(ground, [stairs], [54, 55])).toBe(12);
  });
  test('a bridge may hang at a height of its own', () => {
    // 20 m long: the middle lies 0.3 + 1 m above the line between its ends.
    expect(heightAt(ground, [bridge({ height: 9 })], [10, 50])).toBeCloseTo(10.3, 6);
    expect(heightAt(ground, [bridge()], [10, 50])).toBeCloseTo(9.3, 6);
  });
  test('on a bridge one stands on its deck, which swells', () => {
    const level = { terraces: [] };
    const heights = [40, 45, 50, 60].map((y) => heightAt(level, [bridge()], [10, y]));
    expect(heights.map((metres) => Math.round(metres * 100))).toEqual([30, 101, 130, 30]);
  });
  test('the deck that is drawn is the one that is walked on', () => {
    const b = new MeshBuilder();
    drawBridge(
      b,
      [
        [0, 0, 0],
        [0, -20, 0],
      ],
      3,
    );
    const { positions } = b.finish();
    const deck: number[] = [];
    for (let i = 0; i < positions.length; i += 3)
      if (Math.abs(positions[i]!) < 1.5001 && Math.abs(positions[i + 2]! + 10) < 0.01) deck.push(positions[i + 1]!);
    expect(deck.some((height) => Math.abs(height - 1.3) < 0.001)).toBe(true);
  });
  test('a railing carries nobody', () => {
    const railing = {
      kind: '护栏',
      line: [
        [0, 50],
        [100, 50],
      ],
      width: 1,
    } as Props[number];
    expect(heightAt(ground, [railing], [30, 50])).toBe(12);
  });
});
