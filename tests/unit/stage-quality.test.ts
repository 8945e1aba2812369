import { describe, expect, test } from 'vitest';
import { FIRST_STEP, qualities, QualityWatch, stepFor } from '../../src/stage/quality.ts';

describe('the first choice, by what a frame cost', () => {
  test('a machine that needs long gets the coarsest picture', () => expect(stepFor(120, 2)).toBe(0));
  test('a machine that just manages stays where it started', () => expect(stepFor(30, 2)).toBe(FIRST_STEP));
  test('a quick machine with a plain screen is not asked for pixels its screen lacks', () =>
    expect(stepFor(3, 1)).toBe(2));
  test('a quick machine with a fine screen gets the finest', () => expect(stepFor(2, 3)).toBe(qualities.length - 1));
});

describe('while the picture moves', () => {
  const through = (watch: QualityWatch, frames: number, milliseconds: number, from: number) => {
    let step = from;
    for (let i = 0; i < frames; i++) step = watch.after(milliseconds, step);
    return step;
  };
  test('one slow frame changes nothing', () => expect(through(new QualityWatch(), 1, 200, 3)).toBe(3));
  test('many slow frames make it coarser, down to the coarsest', () => {
    expect(through(new QualityWatch(), 8, 60, 3)).toBe(2);
    expect(through(new QualityWatch(), 200, 60, 3)).toBe(0);
  });
  test('it becomes finer again, but gives up swinging to and fro', () => {
    const watch = new QualityWatch();
    let step = 2;
    for (let i = 0; i < 6; i++) step = through(watch, 8, 60, through(watch, 90, 10, step));
    expect(through(watch, 500, 10, step)).toBe(step);
  });
});
