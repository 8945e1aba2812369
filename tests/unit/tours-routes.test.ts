import { describe, expect, test } from 'vitest';
import { tourRecords } from '../../src/tours/records.ts';
import { minutesOf } from '../../src/tours/narration.ts';
import { jointRoutes, routesOf } from '../../src/tours/routes.ts';
import { sceneOf } from '../../src/tours/scene-data.ts';
import { listed } from '../../src/tours/stop-list.ts';
import { stopLd, tourLd } from '../../src/tours/structured.ts';
import type { Stop, Tour } from '../../src/tours/tour.ts';

const stop = (id: string, extra: object = {}) =>
  ({ id, name: id, at: [0, 0], look: '北', text: '字'.repeat(120), say: [], exits: [], ...extra }) as unknown as Stop;
const tour = (id: string, stops: Stop[], routes: object[] = []) =>
  ({
    id,
    title: id,
    rooms: [{ id: 'r', name: '数控加工实训室', building: 'b' }],
    buildings: [{ id: 'b', name: '实训楼', at: [0, 40], face: '南', size: [10, 10] }],
    stops,
    routes,
  }) as unknown as Tour;
const route = (id: string, stops: string[]) => ({ id, name: id, audience: '所有人', about: '', stops });

const east = tour('east', [stop('gate'), stop('dock')]);
const west = tour(
  'west',
  [stop('gate', { exits: ['in'] }), stop('in', { room: 'r', exits: [{ to: 'gate', arrive: '南' }] })],
  [route('short', ['gate', 'in']), route('both', ['gate', 'east/dock'])],
);

describe('routes', () => {
  test('find their steps, also in another campus', () => {
    const [short, both] = routesOf(west, [west, east]);
    expect(short!.steps.map((step) => `${step.tour.id}/${step.stop.id}`)).toEqual(['west/gate', 'west/in']);
    expect(both!.steps.map((step) => `${step.tour.id}/${step.stop.id}`)).toEqual(['west/gate', 'east/dock']);
  });

  test('of which less than two steps are left are not told', () => {
    expect(routesOf(west, [west]).map(({ id }) => id)).toEqual(['short']);
  });

  test('that several campuses offer are told once', () => {
    const told = routesOf(west, [west, east]);
    expect(jointRoutes([...told, ...told]).map(({ id }) => id)).toEqual(['both']);
  });

  test('take as long as their words do at four characters a second', () => {
    expect(minutesOf([stop('a')])).toBe(1);
    expect(minutesOf([stop('a', { text: '字'.repeat(240 * 3) })])).toBe(3);
    // And what it takes to come from one to the next.
    expect(minutesOf(Array.from({ length: 12 }, () => stop('a', { text: '字'.repeat(48) })))).toBe(3);
    expect(minutesOf([stop('a', { text: '字'.repeat(900), say: [{ text: '一句话' }] })])).toBe(1);
  });
});

describe('what the rest of the site knows of a campus', () => {
  test('stops in the open and in rooms, numbered as on the plan', () => {
    const { outside, houses } = listed(west);
    expect(outside.map(({ number }) => number)).toEqual([1]);
    expect(houses).toMatchObject([{ name: '实训楼', stops: [{ number: 2 }] }]);
  });

  test('search finds the campus, its stops and rooms', () => {
    const records = tourRecords([{ ...west, sample: true }]);
    expect(records.map(({ path }) => path)).toEqual(['/tours/west/', '/tours/west/gate/', '/tours/west/in/']);
    expect(records[2]).toMatchObject({ aliases: expect.arrayContaining(['数控加工实训室']), sample: true });
  });

  test('an invented campus gives no structured data', () => {
    expect(tourLd({ ...west, sample: true }, '/')).toEqual([]);
    expect(stopLd({ ...west, sample: true }, west.stops[0]!, '/', '/')).toEqual([]);
    expect(stopLd(west, west.stops[0]!, '/s', '/c')[0]).toMatchObject({ url: '/s', containedInPlace: { url: '/c' } });
  });

  test('the scene gets places and ways, and no texts', () => {
    const scene = sceneOf(west, { photos: new Map(), model: (file) => file });
    expect(scene.stops[0]).toMatchObject({ id: 'gate', look: 0, path: '/tours/west/gate/' });
    expect(scene.stops[0]!.ways).toMatchObject([{ to: 'in', manner: 'enter' }]);
    expect(scene.stops[1]!.ways).toMatchObject([{ to: 'gate', manner: 'leave', arrival: 180 }]);
    expect(JSON.stringify(scene)).not.toContain('字字');
  });
});
