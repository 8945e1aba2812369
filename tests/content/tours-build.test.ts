import { describe, expect, test } from 'vitest';
import { readCampuses } from '../../scripts/media/campuses.ts';
import { boundsOf } from '../../src/stage/mesh.ts';
import { buildThings, buildWorks } from '../../src/tours/campus-model.ts';
import { standsIn } from '../../src/tours/footprint.ts';

const tours = await readCampuses(process.cwd());

describe.each(tours)('$title', (tour) => {
  const works = buildWorks(tour);
  const things = buildThings(tour);

  test('has over each entrance what the house is called, outside its walls and above the heads', () => {
    const writings = works.flatMap((mesh) => mesh.writings);
    const [width, depth] = tour.ground.size;
    for (const { kind, name, sign = kind === '校门' ? undefined : name, ...house } of tour.buildings) {
      const found = writings.filter(({ text }) => text === sign);
      expect(found.length, name).toBeGreaterThanOrEqual(1);
      for (const { at, size } of kind === '校门' ? [] : found) {
        expect(standsIn(house, [at[0] + width / 2, depth / 2 - at[2]]), `${name} is written inside a wall`).toBe(false);
        expect(size[0]).toBeGreaterThan(size[1]);
      }
    }
  });

  test('comes in parts few enough to be drawn, each smaller than the campus, so that what is behind one is left out', () => {
    expect(works.length + things.length).toBeLessThanOrEqual(19);
    const reach = Math.max(...tour.ground.size);
    for (const mesh of things) {
      const { min, max } = boundsOf(mesh);
      expect(Math.max(max[0] - min[0], max[2] - min[2])).toBeLessThan(reach * 0.8);
    }
  });

  test('stands as it stood in its first year without the houses that came later', () => {
    const first = Math.min(...tour.buildings.map(({ since = 2014 }) => since));
    const early = buildWorks(tour, first).flatMap((mesh) => mesh.writings.map(({ text }) => text));
    for (const { name, sign = name, since = 0, kind } of tour.buildings)
      if (kind !== '校门') expect(early.includes(sign), `${name} ${since}`).toBe(since <= first);
  });
});
