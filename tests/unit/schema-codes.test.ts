import { expect, test } from 'vitest';
import { codes } from '../../scripts/check-content/schema-texts.ts';
import { readSources } from '../../scripts/lint-imports.ts';

test('every error code of the schemas has its words', async () => {
  const sources = (await readSources(process.cwd())).filter(({ path }) => path.startsWith('src/'));
  const used = sources.flatMap(({ text }) => [...text.matchAll(/error: '(\w+)'/g)].map((match) => match[1]!));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((code) => !(code in codes))).toEqual([]);
});
