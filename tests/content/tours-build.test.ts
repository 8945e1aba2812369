import { describe, expect, test } from 'vitest';
import { readCampuses } from '../../scripts/media/campuses.ts';
import { boundsOf } from '../../src/stage/mesh.ts';
import { buildThings, buildWorks } from '../../src/tours/campus-model.ts';

const tours = await readCampuses(process.cwd());
const triangles = (meshes: ReturnType<typeof buildWorks>) => meshes.reduce((sum, mesh) => sum + mesh.triangles, 0);

describe.each(tours)('$title', (tour) => {
  const works = buildWorks(tour);
  const things = buildThings(tour);

  test('comes in parts few enough to be drawn, each smaller than the campus, so that what is behind one is left out', () => {
    expect(works.length + things.length).toBeLessThanOrEqual(19);
    const reach = Math.max(...tour.ground.size);
    for (const mesh of things) {
      const { min, max } = boundsOf(mesh);
      expect(Math.max(max[0] - min[0], max[2] - min[2])).toBeLessThan(reach * 0.8);
    }
  });

  test('keeps in its parts all that one mesh of it would hold', () => {
    const house = (i: number) => triangles(buildWorks({ ...tour, buildings: tour.buildings.filter((_, k) => k === i) }));
    const bare = triangles(buildWorks({ ...tour, buildings: [] }));
    const houses = tour.buildings.reduce((sum, _, i) => sum + house(i) - bare, 0);
    // Windows and chimneys are dealt by the house's number, which is another here: a few more or less.
    expect(Math.abs(triangles(works) - bare - houses)).toBeLessThan(houses * 0.05);
    expect(houses).toBeGreaterThan(1000);
  });

  test('stood in its first year without the houses that came later, and with all the others', () => {
    const first = Math.min(...tour.buildings.flatMap(({ since }) => since ?? []));
    const early = buildWorks(tour, first);
    for (const { name, at, since = first } of tour.buildings) {
      const [now, then] = [pointsAround(works, at), pointsAround(early, at)];
      if (since > first) expect(then, `${name}, since ${since}`).toBeLessThan(now);
      else expect(then, `${name} was there`).toBeGreaterThan(100);
    }
    expect(tour.buildings.filter(({ since = first }) => since > first).length).toBeGreaterThan(0);
  });

  /** Points of the meshes within twelve metres of the middle of a house. */
  function pointsAround(meshes: ReturnType<typeof buildWorks>, [east, north]: readonly [number, number]): number {
    const [width, depth] = tour.ground.size;
    const [x, z] = [east - width / 2, depth / 2 - north];
    return meshes.reduce((sum, { positions }) => {
      let near = 0;
      for (let i = 0; i < positions.length; i += 3)
        if (Math.hypot(positions[i]! - x, positions[i + 2]! - z) < 12) near += 1;
      return sum + near;
    }, 0);
  }
});
