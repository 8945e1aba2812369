import { expect, test } from 'vitest';
import type { Sight } from '../../src/stage/camera.ts';
import { layOutSpots } from '../../src/tours/spot-layout.ts';

const frame = { width: 390, height: 520 };
const free = { left: 0, right: 390, top: 120, bottom: 480 };
const seen = (x: number, y: number, metres: number, side?: Sight['side']) => ({
  x,
  y,
  metres,
  side,
  wide: 130,
  tall: 48,
});

const boxes = (spots: ReturnType<typeof layOutSpots>) =>
  spots.map(({ x, y, side }) => ({ left: side === 'left' ? x : side === 'right' ? x - 130 : x - 65, y }));
const overlaps = (spots: ReturnType<typeof layOutSpots>) =>
  boxes(spots).some((a, i) =>
    boxes(spots).some((b, j) => i < j && Math.abs(a.left - b.left) < 130 && Math.abs(a.y - b.y) < 44),
  );

test('a name stands where its place appears', () => {
  expect(layOutSpots([seen(0.5, 0.5, 20)], frame, free)).toEqual([{ x: 195, y: 260, side: '', dot: false }]);
});

test('one behind the other, both can be read; the nearer keeps its place', () => {
  const spots = layOutSpots([seen(0.5, 0.5, 60), seen(0.5, 0.51, 20)], frame, free);
  expect(overlaps(spots)).toBe(false);
  expect(spots[1]).toMatchObject({ x: 195, y: 265.2 });
});

test('what is out of sight waits at its edge, and what is in sight keeps clear of it', () => {
  const spots = layOutSpots(
    [seen(0.5, 0.5, 10, 'left'), seen(0.5, 0.5, 10, 'right'), seen(0.5, 0.5, 10, 'behind'), seen(0.3, 0.42, 30)],
    frame,
    free,
  );
  expect(spots.map(({ side }) => side)).toEqual(['left', 'right', 'behind', '']);
  expect(overlaps(spots)).toBe(false);
});

test('a long name near an edge keeps within the picture', () => {
  const [near, far] = layOutSpots([seen(0.16, 0.4, 10), seen(0.84, 0.7, 20)], frame, free);
  expect(near).toMatchObject({ x: 65, side: '' });
  expect(far).toMatchObject({ x: 390 - 65, side: '' });
});

test('where the rows below are taken, names go to those above; the last without room are dots', () => {
  const spots = layOutSpots(
    Array.from({ length: 30 }, (_, i) => seen(0.5, 0.8, i)),
    frame,
    free,
  );
  expect(spots.filter(({ dot }) => !dot).length).toBeGreaterThanOrEqual(6);
  expect(overlaps(spots.filter(({ dot }) => !dot))).toBe(false);
  expect(spots.filter(({ dot }) => dot).length).toBeGreaterThan(0);
});

test('a name without a row of its own stands beside, whole', () => {
  // Names wait at the left edge in every row; to the right of them there is room.
  const [last] = layOutSpots(
    [seen(0.3, 0.5, 50), ...Array.from({ length: 7 }, () => seen(0.5, 0.5, 10, 'left'))],
    frame,
    free,
  );
  expect(last).toMatchObject({ side: '', dot: false });
  expect(last!.x).toBeGreaterThanOrEqual(154 + 65);
});

test('an edge whose lower rows are taken fills up from the middle', () => {
  const spots = layOutSpots(
    Array.from({ length: 6 }, () => seen(0.5, 0.5, 10, 'right')),
    frame,
    free,
  );
  expect(spots.every(({ side }) => side === 'right')).toBe(true);
  expect(overlaps(spots)).toBe(false);
});

test('nothing lies under the bar, the card or beyond the frame', () => {
  for (const { y } of layOutSpots([seen(0.4, -0.2, 9), seen(0.6, 1.4, 9), seen(0.5, 0.05, 40)], frame, free)) {
    expect(y).toBeGreaterThanOrEqual(150);
    expect(y).toBeLessThanOrEqual(450);
  }
});

test('where there is no room for all, none is left out', () => {
  const spots = layOutSpots(
    Array.from({ length: 30 }, (_, i) => seen(0.5, 0.5, i)),
    frame,
    free,
  );
  expect(spots).toHaveLength(30);
});

test('on the map a name without room is a dot on its place; no name and no dot lies over another', () => {
  const places = Array.from({ length: 18 }, (_, i) =>
    seen(0.25 + 0.1 * (i % 6), 0.4 + 0.12 * Math.floor(i / 6), 200 + i),
  );
  const spots = layOutSpots(places, frame, free, true);
  const sizes = spots.map(({ x, y, dot }) => ({ x, y, wide: dot ? 28 : 130, tall: dot ? 28 : 44 }));
  for (const [i, a] of sizes.entries())
    for (const b of sizes.slice(i + 1))
      expect(Math.abs(a.x - b.x) >= (a.wide + b.wide) / 2 || Math.abs(a.y - b.y) >= (a.tall + b.tall) / 2).toBe(true);
  expect(spots.filter(({ dot }) => !dot).length).toBeGreaterThan(1);
  for (const [i, { x, y, dot }] of spots.entries())
    if (dot) expect(Math.hypot(x - places[i]!.x * 390, y - places[i]!.y * 520)).toBeLessThan(75);
});

test('on a narrow picture the names of both edges keep clear of one another', () => {
  const narrow = { width: 240, height: 640 };
  const sights = ['left', 'right', 'left', 'right'].map((side) => seen(0.5, 0.5, 10, side as Sight['side']));
  const spots = layOutSpots(sights, narrow, { left: 0, right: 240, top: 60, bottom: 600 });
  const rows = spots.map(({ y }) => y).sort((a, b) => a - b);
  for (const [i, y] of rows.slice(1).entries()) expect(y - rows[i]!).toBeGreaterThanOrEqual(48);
  expect(spots.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'right']);
});

test('on the map a name stands above its place, so that its stick ends there; a dot lies on it', () => {
  const [name] = layOutSpots([{ ...seen(0.5, 0.5, 10), tall: 44 }], frame, free, true);
  expect(name).toMatchObject({ dot: false, x: frame.width / 2, y: frame.height / 2 - 22 - 18 });
});

test('on the map many names beyond one edge take the rows there are; the others are dots within the picture', () => {
  const away = Array.from({ length: 12 }, (_, i) => seen(-0.2, 0.3 + i * 0.03, 200 + i, 'left'));
  const spots = layOutSpots(away, frame, free, true);
  expect(spots.filter(({ side }) => side === 'left').length).toBeGreaterThan(2);
  for (const { x, y, dot } of spots) {
    expect(y).toBeGreaterThanOrEqual(free.top);
    expect(y).toBeLessThanOrEqual(free.bottom);
    if (dot) expect(x).toBeGreaterThanOrEqual(free.left);
  }
});
