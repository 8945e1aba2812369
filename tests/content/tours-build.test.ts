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

  test('stood in its first year without the houses that came later', () => {
    const years = tour.buildings.flatMap(({ since }) => since ?? []);
    const first = Math.min(...years);
    const early = { ...tour, buildings: tour.buildings.filter(({ since }) => since === undefined || since <= first) };
    expect(triangles(buildWorks(tour, first))).toBeLessThan(triangles(works));
    expect(early.buildings.length).toBeLessThan(tour.buildings.length);
  });
});
