import { describe, expect, it } from 'vitest';
import { levelFor, levelsOf, stillWidth, TILE, tilesInSight, tilesOf } from '../../src/ui/media/zoom-levels.ts';
import { covering, enlarged, fitted, held, sightOf, WHOLE } from '../../src/ui/media/zoom-view.ts';

describe('a large picture', () => {
  it('is cut in levels, each half as fine, down to what the still shows', () => {
    const levels = levelsOf(5120, 2880);
    expect(levels.map(({ width, columns, rows }) => [width, columns, rows])).toEqual([
      [5120, 10, 6],
      [2560, 5, 3],
    ]);
    expect(tilesOf(5120, 2880)).toBe(75);
  });

  it('is not cut where it is small, nor where it is exactly as large as the still', () => {
    expect(levelsOf(1600, 900)).toEqual([]);
    expect(tilesOf(900, 1600)).toBe(0);
    expect(levelsOf(1601, 10)).toHaveLength(1);
  });

  it('may be a tall scroll: its still fits by the longer side', () => {
    expect(stillWidth(1200, 9000)).toBe(213);
    expect(stillWidth(5120, 2880)).toBe(1600);
    expect(stillWidth(800, 600)).toBe(800);
    expect(levelsOf(1200, 9000).at(-1)!.height).toBeLessThanOrEqual(3200);
  });

  it('shows the coarsest level that is sharp enough, the still as long as it is', () => {
    const levels = levelsOf(5120, 2880);
    expect(levelFor(levels, 1900)).toBeUndefined();
    expect(levelFor(levels, 2600)).toBe(1);
    expect(levelFor(levels, 4000)).toBe(0);
    expect(levelFor(levels, 99_999)).toBe(0);
    expect(levelFor([], 99_999)).toBeUndefined();
  });

  it('asks only for the tiles in sight, also at the ragged edge', () => {
    const [finest] = levelsOf(5120, 2880);
    expect(tilesInSight(finest!, { left: 0, top: 0, right: 0.1, bottom: TILE / 2880 })).toEqual([[0, 0]]);
    expect(tilesInSight(finest!, { left: 0.95, top: 0.95, right: 1, bottom: 1 })).toEqual([[9, 5]]);
    expect(tilesInSight(finest!, { left: 0, top: 0, right: 1, bottom: 1 })).toHaveLength(60);
  });
});

describe('its window', () => {
  const size = { width: 400, height: 200 };
  const frame = { window: size, picture: size, most: 8 };

  it('is always filled by the picture, and never shows it smaller than whole', () => {
    expect(held({ scale: 0.2, x: 50, y: 50 }, frame)).toEqual(WHOLE);
    expect(held({ scale: 2, x: -999, y: 30 }, frame)).toEqual({ scale: 2, x: -400, y: 0 });
    expect(held({ scale: 20, x: 0, y: 0 }, frame).scale).toBe(8);
  });

  it('keeps the point that is pressed where it is', () => {
    const at = { x: 100, y: 50 };
    const view = enlarged(WHOLE, 2, at, frame);
    expect((at.x - view.x) / view.scale).toBeCloseTo(100);
    expect((at.y - view.y) / view.scale).toBeCloseTo(50);
    expect(enlarged(view, 0, at, frame)).toEqual(WHOLE);
  });

  it('knows what is in sight', () =>
    expect(sightOf({ scale: 2, x: -400, y: -200 }, frame)).toEqual({ left: 0.5, top: 0.5, right: 1, bottom: 1 }));

  it('may be higher than the picture, where it fills a phone: the picture fits whole, in the middle', () => {
    const phone = { width: 390, height: 800 };
    const picture = fitted(phone, 2);
    expect(picture).toEqual({ width: 390, height: 195 });
    expect(fitted({ width: 800, height: 300 }, 2)).toEqual({ width: 600, height: 300 });
    const tall = { window: phone, picture, most: 8 };
    expect(covering(tall)).toBeCloseTo(800 / 195);
    expect(held(WHOLE, tall)).toEqual({ scale: 1, x: 0, y: 302.5 });
    expect(held({ scale: 2, x: -999, y: -999 }, tall)).toEqual({ scale: 2, x: -390, y: 205 });
    expect(held({ scale: 8, x: 0, y: -999 }, tall)).toEqual({ scale: 8, x: 0, y: -760 });
    expect(sightOf(held(WHOLE, tall), tall)).toEqual({ left: 0, top: 0, right: 1, bottom: 1 });
  });
});
