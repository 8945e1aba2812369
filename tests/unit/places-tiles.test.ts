import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { divisionsIn, isDivision, type Place, placePath, shortName } from '../../src/places/place.ts';
import { tileOf } from '../../src/places/place-words.ts';
import { placeSchema } from '../../src/places/schema.ts';
import { divisionsOfList, shadeOf, tilesOf } from '../../src/places/tiles.ts';

const places: Place[] = parse(readFileSync('content/places.csv'), { columns: true, bom: true })
  .map((row) => placeSchema().parse({ ...(row as object), id: 'x' }))
  .map((place) => ({ ...place, shortName: shortName(place.name) }));
const named = (list: readonly Place[]) => list.map(({ name }) => name);
const none = () => 0;

describe('the tile grid', () => {
  test.each(['四川省', '重庆市'])('%s: every division has a cell of its own', (province) => {
    const divisions = places.filter((place) => place.province === province && isDivision(place));
    const cells = divisions.map(({ row, column }) => `${row} ${column}`);
    expect(cells.filter((cell) => cell.includes('undefined'))).toEqual([]);
    expect(new Set(cells).size).toBe(divisions.length);
  });

  test('holds 21 divisions of 四川 and the 38 of 重庆 in 2024', () => {
    expect(divisionsIn(places, '四川省', 2024)).toHaveLength(21);
    expect(divisionsIn(places, '重庆市', 2024)).toHaveLength(38);
  });

  test('is read row by row from the west', () => {
    const tiles = tilesOf(divisionsIn(places, '四川省', 2026), () => ({ count: 0, path: undefined }));
    expect(tiles.slice(0, 5).map(({ place }) => place.shortName)).toEqual(['阿坝州', '绵阳', '广元', '巴中', '甘孜州']);
  });

  test('leaves out a province, which has no cell', () =>
    expect(
      tilesOf(
        places.filter((place) => !isDivision(place)),
        () => ({ count: 1, path: '/' }),
      ),
    ).toEqual([]));

  test.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [5, 2],
    [6, 3],
    [31, 3],
  ])('%i: shade %i', (n, shade) => expect(shadeOf(n)).toBe(shade));
});

describe('beside the list of 2026', () => {
  test('a district that went in 2025 stays while schools stand under its name', () => {
    const held = named(divisionsOfList(places, '重庆市', 2026, (code) => (code === '500105' ? 2 : 0)));
    expect(held).toContain('江北区');
    expect(held).not.toContain('渝北区');
    expect(held).toContain('两江新区');
  });
  test('and goes with its last school', () =>
    expect(named(divisionsOfList(places, '重庆市', 2026, none))).not.toContain('江北区'));
  test('what has no code leads nowhere', () =>
    expect(placePath(places.find(({ name }) => name === '两江新区')!)).toBeUndefined());
});

describe('a tile says', () => {
  const named = (name: string) => places.find((place) => place.name === name)!;

  test('how many schools, then events and stories where there are any', () => {
    expect(tileOf(named('泸州市'), { schools: 5, events: 7, stories: 0 })).toEqual({
      count: 5,
      path: '/places/510500/',
      lines: ['7 场活动'],
    });
    expect(tileOf(named('城口县'), undefined)).toEqual({ count: 0, path: '/places/500229/', lines: [] });
  });
  test('until when an old district was there and since when a new one is', () => {
    expect(tileOf(named('江北区'), undefined).lines).toEqual(['2025年11月6日宣布撤销']);
    expect(tileOf(named('两江新区'), undefined)).toMatchObject({ path: undefined, lines: ['2025年11月6日宣布设立'] });
  });
});
