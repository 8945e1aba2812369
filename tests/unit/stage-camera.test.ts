import { describe, expect, test } from 'vitest';
import { coveringFov, FRAME, flightTime, type Pose, poseBetween, rayThrough, sightOf } from '../../src/stage/camera.ts';

const eye: Pose = { at: [0, 2, 0], yaw: 0, pitch: 0, fov: 50 };

describe('what the picture shows', () => {
  test('a narrow phone loses the sides of the picture, never its height', () => {
    expect(coveringFov(50, 390 / 520)).toBe(50);
  });

  test('a screen wider than the picture loses top and bottom, so that 3D stands exactly where the picture stood', () => {
    const wide = coveringFov(50, 2.4);
    const width = (fov: number, aspect: number) => Math.tan((fov * Math.PI) / 360) * aspect;
    expect(width(wide, 2.4)).toBeCloseTo(width(50, FRAME), 6);
  });

  test('what lies straight ahead is in the middle, what lies to the east is on the right', () => {
    expect(sightOf(eye, [0, 2, -20], FRAME)).toMatchObject({ x: 0.5, y: 0.5, side: undefined });
    expect(sightOf(eye, [5, 2, -20], FRAME).x).toBeGreaterThan(0.5);
    expect(sightOf(eye, [0, 6, -20], FRAME).y).toBeLessThan(0.5);
  });

  test('what is out of sight says on which side one must turn', () => {
    expect(sightOf(eye, [-20, 2, -2], FRAME).side).toBe('left');
    expect(sightOf(eye, [20, 2, -2], FRAME).side).toBe('right');
    expect(sightOf(eye, [1, 2, 20], FRAME).side).toBe('behind');
  });
});

test('a tap on the picture points at what is seen there', () => {
  const pose: Pose = { at: [3, 5, -2], yaw: 130, pitch: -18, fov: 62 };
  for (const aspect of [0.7, FRAME, 2.4])
    for (const [x, y] of [
      [0.5, 0.5],
      [0.1, 0.8],
      [0.93, 0.25],
    ] as const) {
      const [dx, dy, dz] = rayThrough(pose, x, y, aspect);
      expect(Math.hypot(dx, dy, dz)).toBeCloseTo(1, 6);
      const seen = sightOf(pose, [3 + dx * 40, 5 + dy * 40, -2 + dz * 40], aspect);
      expect([seen.x, seen.y]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
    }
});

describe('moving the eye', () => {
  test('turns the shorter way round', () => {
    const half = poseBetween({ ...eye, yaw: 350 }, { ...eye, yaw: 10 }, 0.5);
    expect(((half.yaw % 360) + 360) % 360).toBeCloseTo(0, 6);
  });

  test('takes longer to what is further, never over three seconds, and no time to where one is', () => {
    expect(flightTime(eye, { ...eye, yaw: 359.99 })).toBe(0);
    expect(flightTime(eye, { ...eye, yaw: 90 })).toBe(700);
    expect(flightTime(eye, { ...eye, at: [0, 40, 0] })).toBeGreaterThan(700);
    expect(flightTime(eye, { ...eye, at: [0, 2, -2000] })).toBeLessThan(3000);
  });

  test('starts and ends exactly on its poses, and rises over a long way between', () => {
    const far: Pose = { ...eye, at: [0, 2, -200] };
    expect(poseBetween(eye, far, 0).at).toEqual([0, 2, 0]);
    expect(poseBetween(eye, far, 1).at[1]).toBeCloseTo(2, 6);
    expect(poseBetween(eye, far, 0.5).at[1]).toBeGreaterThan(8);
  });
});
