import { describe, expect, test } from 'vitest';
import { readingTime } from '../../src/tours/client/narrator.ts';
import { hashOf, lookIn } from '../../src/tours/live/view-hash.ts';
import { Motion } from '../../src/tours/motion.ts';
import { roomFloor } from '../../src/tours/room-walk.ts';
import { canStand, stepFrom, type Walkable } from '../../src/tours/walk.ts';

describe('the address of a look', () => {
  test('opens at the same place it was shared from', () => {
    expect(lookIn(hashOf({ yaw: 182.4, pitch: -7.6, zoom: 1 }))).toEqual({ yaw: 182, pitch: -8, zoom: 1 });
    expect(lookIn(hashOf({ yaw: -30, pitch: 4, zoom: 1.52 }))).toEqual({ yaw: 330, pitch: 4, zoom: 1.5 });
  });
  test('any other hash is no look', () => {
    for (const hash of ['', '#plan', '#12', '#12,200', '#a,b', '#1,2,9']) expect(lookIn(hash)).toBeUndefined();
  });
});

describe('walking', () => {
  const wall = [
    [4, 0],
    [6, 0],
    [6, 10],
    [4, 10],
  ] as const;
  const land: Walkable = {
    low: [0, 0],
    high: [40, 40],
    solids: [wall],
    river: {
      line: [
        [0, 30],
        [40, 30],
      ],
      half: 3,
    },
    bridges: [
      {
        line: [
          [20, 24],
          [20, 36],
        ],
        half: 2,
      },
    ],
  };
  test('nobody walks through a wall; along it one slides', () => {
    expect(stepFrom(land, [3, 5], [0.6, 0.5])).toEqual([3, 5.5]);
    expect(canStand(land, [5, 5])).toBe(false);
  });
  test('the river is crossed on the bridge only', () => {
    expect(canStand(land, [10, 30])).toBe(false);
    expect(canStand(land, [20, 30])).toBe(true);
  });
  test('nobody leaves the campus', () => expect(stepFrom(land, [39.9, 20], [1, 0])).toEqual([39.9, 20]));
  test('in a room one walks round the machines, but over the lines on the floor', () => {
    const thing = { kind: '数控车床', at: [5, 5], face: '南' } as const;
    const line = { kind: '地标线', at: [2, 2] } as const;
    const floor = roomFloor({
      id: 'r',
      name: '室',
      building: 'b',
      floor: 1,
      size: [12, 9],
      height: 4,
      style: '车间',
      windows: [],
      door: '南',
      things: [thing, line],
    } as never);
    expect(canStand(floor, [5, 5])).toBe(false);
    expect(canStand(floor, [2, 2])).toBe(true);
    expect(canStand(floor, [9, 7])).toBe(true);
  });
});

describe('flights', () => {
  const pose = { at: [0, 2, 0], yaw: 0, pitch: 0, fov: 50 } as const;
  test('with reduced motion one is simply there', async () => {
    const motion = new Motion(pose);
    expect(await motion.flyTo({ ...pose, yaw: 90 }, 0, 0)).toBe(true);
    expect(motion.pose.yaw).toBe(90);
    expect(motion.step(16)).toBe(false);
  });
  test('a hand on the picture ends the flight where it is, and says so', async () => {
    const motion = new Motion(pose);
    const flight = motion.flyTo({ ...pose, at: [0, 2, -50] }, 0, 1000);
    expect(motion.step(500)).toBe(true);
    motion.turn(5, 0);
    expect(await flight).toBe(false);
    expect(motion.pose.at[2]).toBeCloseTo(-25, 0);
  });
  test('at rest nothing asks for another frame', async () => {
    const motion = new Motion(pose);
    const flight = motion.flyTo({ ...pose, yaw: 40 }, 0, 500);
    motion.step(600);
    expect(await flight).toBe(true);
    expect(motion.step(620)).toBe(false);
  });
});

test('a caption without a voice stays long enough to be read, shorter only when asked to', () => {
  expect(readingTime('短', 1)).toBe(2000);
  expect(readingTime('一'.repeat(40), 1)).toBe(10_000);
  expect(readingTime('一'.repeat(40), 1.25)).toBe(8000);
});
