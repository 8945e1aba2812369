import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOptions } from '../../scripts/build/options.ts';
import { forgetStaleEntries } from '../../scripts/build/stale-entries.ts';

const options = readOptions([], {});
let root: string;
const remembered = () => join(root, '.cache/astro/data-store.json');
const read = () => writeFileSync(remembered(), '{}');

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
  for (const folder of ['src/events', '.cache/astro', 'content']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['src/events/schema.ts', 'src/events/View.astro', 'astro.config.mjs', 'package-lock.json'])
    writeFileSync(join(root, file), 'as it was');
  await forgetStaleEntries(root, options);
  read();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each(['src/events/schema.ts', 'astro.config.mjs', 'package-lock.json'])(
  'entries are read afresh once %s has changed, and only once',
  async (file) => {
    writeFileSync(join(root, file), 'changed');
    await forgetStaleEntries(root, options);
    expect(existsSync(remembered())).toBe(false);
    read();
    await forgetStaleEntries(root, options);
    expect(existsSync(remembered())).toBe(true);
  },
);

test.each(['src/events/View.astro', 'content/site.yaml'])('a change of %s leaves them as they are', async (file) => {
  writeFileSync(join(root, file), 'changed');
  await forgetStaleEntries(root, options);
  expect(existsSync(remembered())).toBe(true);
});
