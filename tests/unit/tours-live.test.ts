import { describe, expect, test } from 'vitest';
import { readingTime } from '../../src/tours/narration.ts';
import { hashOf, lookIn } from '../../src/tours/live/view-hash.ts';
import { lookOfDevice } from '../../src/tours/controls/device-turn.ts';
import { Motion } from '../../src/tours/motion.ts';
import { roomFloor } from '../../src/tours/room-walk.ts';
import { canStand, openGround, stepFrom } from '../../src/tours/walk.ts';

describe('the address of a look', () => {
  test('opens at the same place it was shared from', () => {
    expect(lookIn(hashOf({ yaw: 182.4, pitch: -7.6, zoom: 1 }))).toEqual({ yaw: 182, pitch: -8, zoom: 1 });
    expect(lookIn(hashOf({ yaw: 12, pitch: 4, zoom: 1, time: 'night', season: 'spring' }))).toEqual({
      yaw: 12,
      pitch: 4,
      zoom: 1,
      time: 'night',
      season: 'spring',
    });
    expect(lookIn(hashOf({ yaw: -30, pitch: 4, zoom: 1.52 }))).toEqual({ yaw: 330, pitch: 4, zoom: 1.5 });
  });
  test('any other hash is no look', () => {
    for (const hash of ['', '#plan', '#12', '#12,200', '#a,b', '#1,2,9', '#spring'])
      expect(lookIn(hash)).toBeUndefined();
  });
});

describe('a device turned in the hand', () => {
  const upright = { alpha: 0, beta: 90, gamma: 0 };
  const near = ({ yaw, pitch }: { yaw: number; pitch: number }) => [Math.round(yaw) + 0, Math.round(pitch) + 0];
  test('held upright it looks level; turned to the right, to the right; tilted back, up', () => {
    expect(near(lookOfDevice(upright))).toEqual([0, 0]);
    expect(near(lookOfDevice({ ...upright, alpha: 270 }))).toEqual([90, 0]);
    expect(near(lookOfDevice({ ...upright, beta: 120 }))).toEqual([0, 30]);
  });
  test('held sideways it looks level too', () =>
    // On its left edge: the same direction as 90° further round.
    expect(near(lookOfDevice({ alpha: 0, beta: 0, gamma: -90 }))).toEqual([90, 0]));
});

describe('walking', () => {
  const building = {
    id: 'hall',
    kind: '教学楼',
    name: '教学楼',
    at: [5, 5],
    face: '南',
    size: [4, 10],
    shape: '矩形',
    floors: 2,
    roof: '绿瓦',
    walls: '米白',
  } as const;
  const ground = {
    size: [40, 60],
    terraces: [{ area: [0, 44, 40, 16], height: 5 }],
    river: {
      line: [
        [0, 30],
        [40, 30],
      ],
      width: 6,
      height: 0,
    },
    roads: [],
    plazas: [],
    greens: [],
    hills: [],
  };
  const props = [
    {
      kind: '桥',
      line: [
        [20, 24],
        [20, 36],
      ],
    },
    {
      kind: '台阶',
      line: [
        [30, 38],
        [30, 44.5],
      ],
      width: 4,
    },
  ];
  const land = openGround({ ground, buildings: [building], props, stops: [] } as never);

  test('nobody walks through a wall; along it one slides', () => {
    expect(stepFrom(land, [2.3, 5], [0.4, 0.5])).toEqual([2.3, 5.5]);
    expect(canStand(land, [5, 5])).toBe(false);
  });
  test('the river is crossed on the bridge only', () => {
    expect(canStand(land, [10, 30])).toBe(false);
    expect(canStand(land, [20, 30])).toBe(true);
  });
  test('nobody leaves the campus', () => expect(stepFrom(land, [39.9, 20], [1, 0])).toEqual([39.9, 20]));
  test('nobody jumps off a terrace or climbs its wall; the stairs lead up', () => {
    expect(stepFrom(land, [10, 44.2], [0, -0.4])).toEqual([10, 44.2]);
    expect(stepFrom(land, [10, 43.8], [0, 0.4])).toEqual([10, 43.8]);
    let at: readonly [number, number] = [30, 37];
    for (let i = 0; i < 40; i++) at = stepFrom(land, at, [0, 0.25]);
    expect(at[1]).toBeGreaterThan(46);
  });
  test('in a room one walks round the machines, but over the lines on the floor and under what hangs', () => {
    const things = [
      { kind: '数控车床', at: [5, 5], face: '南' },
      { kind: '地标线', at: [2, 2] },
      { kind: '无人机', at: [9, 2], height: 3 },
    ];
    const floor = roomFloor({ size: [12, 9], things } as never);
    expect(canStand(floor, [5, 5])).toBe(false);
    expect(canStand(floor, [2, 2])).toBe(true);
    expect(canStand(floor, [9, 2])).toBe(true);
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
