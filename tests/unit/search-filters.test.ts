import { describe, expect, test } from 'vitest';
import { fromParams, toParams } from '../../src/search/address.ts';
import { positionOf } from '../../src/search/catalogue.ts';
import { countFacets, narrowed } from '../../src/search/filters.ts';
import type { FacetKind } from '../../src/search/record.ts';
import { catalogue, records } from './search-sample.ts';

const at = (kind: FacetKind, value: string) => positionOf(catalogue, kind, value);
const left = (chosen: Parameters<typeof narrowed>[1]) =>
  [...narrowed(catalogue, chosen)].flatMap((pass, i) => (pass ? [records[i]!.path] : []));

describe('ticks', () => {
  test('of one facet add up, of two facets narrow', () => {
    const both = [at('place', '510500'), at('place', '500118')];
    expect(left({ values: { place: both } })).toHaveLength(7);
    expect(left({ values: { place: both, ownership: [at('ownership', '公办')] } })).toEqual([
      '/schools/lz/',
      '/schools/cd/',
    ]);
  });
  test('a province holds what is in its cities', () => {
    expect(left({ values: { place: [at('place', '510000')], room: [at('room', 'schools')] } })).toEqual([
      '/schools/lz/',
      '/schools/sg/',
    ]);
  });
  test('years are a range', () => {
    expect(left({ values: {}, years: { from: 2022, to: 2024 } })).toEqual(['/events/launch/', '/stories/wok/']);
  });
});

describe('counts', () => {
  test('say what a tick would bring, other facets kept', () => {
    const counts = countFacets(catalogue, { values: { ownership: [at('ownership', '公办')] } });
    expect(counts.level[at('level', '职业本科')]).toBe(2);
    expect(counts.ownership[at('ownership', '民办')]).toBe(1);
    expect(counts.place[at('place', '510000')]).toBe(2);
  });
  test('are of what was found, where something was asked', () => {
    const found = records.flatMap(({ room }, i) => (room === 'events' ? [i] : []));
    const counts = countFacets(catalogue, { values: {} }, found);
    expect(counts.room[at('room', 'events')]).toBe(2);
    expect(counts.room[at('room', 'schools')]).toBe(0);
  });
});

describe('the address', () => {
  test('holds the whole state by ids and gives it back', () => {
    const state = {
      q: '护理',
      chosen: {
        values: { place: [at('place', '510500')], has: [at('has', 'shuanggao')] },
        years: { from: 2021, to: 2024 },
      },
    };
    const params = toParams(state, catalogue);
    expect(params.toString()).toBe('q=%E6%8A%A4%E7%90%86&place=510500&has=shuanggao&from=2021&to=2024');
    expect(fromParams(params, catalogue)).toEqual(state);
  });
  test('passes over what is no longer known', () => {
    expect(fromParams(new URLSearchParams('place=999999&room=x'), catalogue).chosen.values).toEqual({});
  });
});
