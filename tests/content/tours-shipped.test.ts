import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { seriesOf, staleIn } from '../../scripts/media/series.ts';
import { readCampuses } from '../../scripts/media/campuses.ts';
import { stillFilesOf, stillFolder } from '../../scripts/media/files.ts';
import { MeshBuilder } from '../../src/stage/mesh.ts';
import { tree } from '../../src/stage/parts/trees.ts';
import { buildThings, buildWorks } from '../../src/tours/campus-model.ts';
import { plantTrees } from '../../src/tours/campus-trees.ts';
import { buildRoom } from '../../src/tours/room-model.ts';
import { stepsOf, type Tour } from '../../src/tours/tour.ts';
import { stillHash } from '../../scripts/media/draw.ts';
import { stillNames } from '../../src/tours/still.ts';

let tours: Tour[];
beforeAll(async () => {
  tours = await readCampuses(process.cwd());
});
const named = (id: string) => tours.find((tour) => tour.id === id)!;

describe('the shipped campuses', () => {
  test('the one by the river has 14 stops in the open and eight rooms, the one on the slope ten and four', () => {
    const counts = (id: string) => {
      const { stops, rooms } = named(id);
      return { outdoors: stops.filter(({ room }) => !room).length, rooms: rooms.length };
    };
    expect(counts('tianfu').outdoors).toBeGreaterThanOrEqual(14);
    expect(counts('tianfu').rooms).toBeGreaterThanOrEqual(8);
    expect(counts('shancheng').outdoors).toBeGreaterThanOrEqual(10);
    expect(counts('shancheng').rooms).toBeGreaterThanOrEqual(4);
  });

  test('they are invented, and say so', () => expect(tours.every(({ sample }) => sample)).toBe(true));

  test('there is a route for everyone, and one that leads through both', () => {
    for (const tour of tours) {
      const audiences = new Set(tour.routes.map(({ audience }) => audience));
      for (const audience of ['所有人', '学生', '家长', '企业'] as const) expect(audiences.has(audience)).toBe(true);
      const joint = tour.routes.find(({ audience }) => audience === '两地联游')!;
      expect(new Set(stepsOf(tour, joint).map((step) => step.tour)).size).toBe(2);
    }
  });
});

describe('what one view costs at the highest step', () => {
  test('at most 150,000 triangles under the open sky, in any season', () => {
    for (const tour of tours)
      for (const season of ['spring', 'summer', 'autumn', 'winter'] as const) {
        const trees = plantTrees(tour).reduce((sum, { species, far }) => {
          const b = new MeshBuilder();
          tree(b, species, season, far ? 0 : 1);
          return sum + b.triangles;
        }, 0);
        const built = [...buildWorks(tour), ...buildThings(tour)].reduce((sum, { triangles }) => sum + triangles, 0);
        expect(built + trees, `${tour.id} ${season}`).toBeLessThanOrEqual(150_000);
      }
  });

  test('at most 45,000 in a room', () => {
    for (const tour of tours)
      for (const room of tour.rooms) {
        const b = new MeshBuilder();
        buildRoom(b, room);
        expect(b.triangles, room.id).toBeLessThanOrEqual(45_000);
      }
  });
});

describe('the pictures', () => {
  test('each is as new as its data', async () => {
    for (const series of seriesOf(process.cwd(), tours))
      expect((await staleIn(series)).map(({ name }) => name), series.title).toEqual([]);
  });

  test('another word changes no picture, another roof changes those under the sky, another machine its room only', () => {
    const tour = named('tianfu');
    const changed = (other: Tour) => stillNames(tour).filter((name) => stillHash(other, name) !== stillHash(tour, name));
    const [first, ...rest] = tour.stops;
    expect(changed({ ...tour, stops: [{ ...first!, text: '另写一段文字。' }, ...rest] })).toEqual([]);
    const [house, ...houses] = tour.buildings;
    const roofed = changed({ ...tour, buildings: [{ ...house!, roof: '灰瓦' }, ...houses] });
    expect(roofed).toContain('overview');
    expect(roofed).not.toContain('cnc');
    const rooms = tour.rooms.map((room) => (room.id === 'cnc' ? { ...room, things: room.things.slice(1) } : room));
    expect(changed({ ...tour, rooms })).toEqual(['cnc']);
  });

  test('none weighs more than a phone should carry', () => {
    for (const tour of tours)
      for (const name of stillNames(tour))
        for (const file of stillFilesOf(name)) {
          const path = join(stillFolder(process.cwd(), tour.id), file);
          expect(statSync(path).size, file).toBeLessThanOrEqual(file.includes('-640') ? 60_000 : 180_000);
          expect(readFileSync(path).length).toBeGreaterThan(2000);
        }
  });
});
