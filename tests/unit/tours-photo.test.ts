import { describe, expect, test } from 'vitest';
import { cutOf, tilesSeen } from '../../src/tours/photo-tiles.ts';

const cut = { columns: 4, rows: 2 };
const sorted = (tiles: number[]) => [...tiles].sort((a, b) => a - b);

describe('an all-round photo', () => {
  test('that one texture shows is left whole; a finer one is cut', () => {
    expect(cutOf(4096)).toBeUndefined();
    expect(cutOf(8192)).toEqual(cut);
  });

  test('has its middle where the stop looks: there the two middle columns meet', () =>
    expect(sorted(tilesSeen(cut, 90, { yaw: 90, pitch: 0 }, 30))).toEqual([1, 2, 5, 6]));

  test('shows on the right what is right of its middle, round the back too', () => {
    expect(sorted(tilesSeen(cut, 90, { yaw: 180, pitch: 0 }, 30))).toEqual([2, 3, 6, 7]);
    expect(sorted(tilesSeen(cut, 90, { yaw: 270, pitch: 0 }, 30))).toEqual([0, 3, 4, 7]);
  });

  test('asks for no more tiles than a card is to hold, the nearest first', () => {
    const up = tilesSeen(cut, 0, { yaw: 10, pitch: 40 }, 80);
    expect(up).toHaveLength(4);
    expect(up[0]).toBe(2);
  });
});
