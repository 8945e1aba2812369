import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { categoryCodeOf, interestPath, isCategory, majorPath, searchTerm } from '../../src/majors/major.ts';
import { interestSchema } from '../../src/majors/schema.ts';

const rows = parseCsv<Record<'code' | 'slug' | 'parent', string>>(readFileSync('content/majors.csv'), {
  columns: true,
  bom: true,
});

describe('the catalogue', () => {
  test('has the 19 categories and 97 classes of 2021', () => {
    expect(rows.filter(isCategory)).toHaveLength(19);
    expect(rows.filter((row) => !isCategory(row))).toHaveLength(97);
  });
  test('files every class under the category its code begins with', () =>
    expect(rows.filter((row) => !isCategory(row) && row.parent !== categoryCodeOf(row))).toEqual([]));
  test('gives everyone an address of their own', () => expect(new Set(rows.map(majorPath)).size).toBe(rows.length));
});

test.each([
  ['汽车制造类', '汽车制造'],
  ['医药卫生大类', '医药卫生'],
  ['护理类', '护理'],
])('%s is searched for as %s', (name, term) => expect(searchTerm({ name })).toBe(term));

describe('interests', () => {
  const interests = (parseYaml(readFileSync('content/interests.yaml', 'utf8')) as unknown[]).map((row) =>
    interestSchema().parse(row),
  );
  test('lead to majors that exist', () => {
    const slugs = new Set(rows.map((row) => row.slug));
    expect(interests.flatMap((interest) => interest.majors).filter((slug) => !slugs.has(slug))).toEqual([]);
  });
  test('together lead into every category', () => {
    const category = new Map(rows.map((row) => [row.slug, categoryCodeOf(row)]));
    const reached = new Set(interests.flatMap(({ majors }) => majors.map((slug) => category.get(slug))));
    expect(
      rows
        .filter(isCategory)
        .filter(({ code }) => !reached.has(code))
        .map(({ slug }) => slug),
    ).toEqual([]);
  });
  test('each knows what a pupil may type, also in English', () => {
    for (const { id, say } of interests) {
      expect(say.length, id).toBeGreaterThan(5);
      expect(
        say.some((word) => /^[a-z]+$/.test(word)),
        id,
      ).toBe(true);
    }
  });
  test('each is a door with an address', () => expect(interestPath(interests[0]!)).toBe('/majors/#cars'));
});
