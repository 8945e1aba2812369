import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** The pictures accepted by eye. After a wanted change: UPDATE_VISUAL=1, look at every picture, commit. */
const accepted = 'tests/visual/accepted';
const results = 'test-results/visual';
const updating = Boolean(process.env.UPDATE_VISUAL);

/**
 * Expects a picture to look as it was accepted; what was seen and where it differs is written to `test-results/visual`.
 * @param allowed part of the pixels that may differ, for the edges of letters and things
 * @param eye from which difference on a pixel counts: 0.2 when one would see it, less where all is drawn alike everywhere
 */
export function expectAccepted(file: string, seen: Buffer, allowed: number, eye = 0.2): void {
  if (updating) {
    mkdirSync(accepted, { recursive: true });
    writeFileSync(join(accepted, file), seen);
    expect(seen.length, `${file} is committed: at most 200 kB`).toBeLessThanOrEqual(200_000);
    return;
  }
  expect(
    existsSync(join(accepted, file)),
    `${file} has not been accepted yet: run with UPDATE_VISUAL=1 and look at it`,
  ).toBe(true);
  expect(differing(file, seen, allowed, eye), `see ${results}/${file}`).toBeLessThanOrEqual(allowed);
}

function differing(file: string, seen: Buffer, allowed: number, eye: number): number {
  const before = PNG.sync.read(readFileSync(join(accepted, file)));
  const after = PNG.sync.read(seen);
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  const diff = new PNG({ width: before.width, height: before.height });
  const count = pixelmatch(before.data, after.data, diff.data, before.width, before.height, { threshold: eye });
  const part = count / (before.width * before.height);
  if (part > allowed) {
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, file), seen);
    writeFileSync(join(results, file.replace('.png', '-diff.png')), PNG.sync.write(diff));
  }
  return part;
}
