import { describe, expect, test } from 'vitest';
import { groundAlong, stepFrom, type Walkable } from '../../src/tours/walk.ts';

/** Flat ground 100 × 100 with a house from [40, 60] to [60, 80]. */
const land: Walkable = {
  low: [0, 0],
  high: [100, 100],
  solids: [
    [
      [40, 60],
      [60, 60],
      [60, 80],
      [40, 80],
    ],
  ],
  height: () => 0,
  wet: () => false,
};
const down = (degrees: number) => {
  const a = (degrees * Math.PI) / 180;
  return [0, -Math.sin(a), Math.cos(a)] as const;
};

describe('a tap on the picture', () => {
  test('on the ground leads to where the ground is', () => {
    const [x, y] = groundAlong(land, [50, 10], 2, down(10))!;
    expect(x).toBe(50);
    expect(Math.abs(y - (10 + 2 / Math.tan((10 * Math.PI) / 180)))).toBeLessThan(0.5);
  });

  test('on a wall leads to its foot, not through it', () => {
    const [, y] = groundAlong(land, [50, 10], 2, [0, 0, 1])!;
    expect(y).toBeGreaterThanOrEqual(60);
    expect(y).toBeLessThan(60.5);
  });

  test('into the sky leads nowhere', () => expect(groundAlong(land, [50, 10], 2, [0, 0.6, 0.8])).toBeUndefined());
});

test('who walks into a wall slides along it or stays; nobody ends up inside', () => {
  let here = [50, 55] as const as readonly [number, number];
  for (let i = 0; i < 40; i++) here = stepFrom(land, here, [0.3, 0.4]);
  expect(here[0]).toBeGreaterThan(55);
  expect(here[0] < 60.5 && here[1] > 59.4 && here[1] < 80).toBe(false);
});
