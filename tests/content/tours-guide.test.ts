import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { storeyHeight } from '../../src/stage/parts/buildings/building.ts';
import { partTables } from '../../scripts/media/parts.ts';
import { readFile as readEntries } from '../../scripts/check-content/read.ts';
import { minutesOf } from '../../src/tours/narration.ts';
import { type TourData, tourSchema } from '../../src/tours/schema.ts';
import {
  buildingKinds,
  directions,
  equipment,
  props,
  roofs,
  roomStyles,
  shapes,
  trees,
  walls,
} from '../../src/tours/kind-schema.ts';

const { shape: fields } = tourSchema({ image: () => z.string() } as never);
const guide = (await readFile('content/README.md', 'utf8')).replaceAll('\r\n', '\n');
const section = /^## 逛校园\n([\s\S]*?)^## /m.exec(guide)![1]!;
const [, path, example] = /^```yaml (content\/tours\/\S+)\n([\s\S]*?)^```$/m.exec(section)! as unknown as [string, string, string];
/** The lists of words, without the field table below them. */
const words = section.slice(section.indexOf('### 可以用的词'), section.indexOf('### 自己的模型'));

// That the example has no fault at all is among the tests of the guide's examples.
test('the worked example is a whole campus in at most forty lines', () => {
  expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  const [read] = readEntries({ path, text: example }, 'tours', 'my-campus');
  expect(read!.faults).toEqual([]);
  const { buildings, rooms, stops, routes, sample } = read!.entry!.data as TourData;
  expect([buildings.length, rooms.length, stops.length, routes.length, sample]).toEqual([2, 1, 4, 1, true]);
});

test('the worked example keeps the advice beside it', () => {
  const [read] = readEntries({ path, text: example }, 'tours', 'my-campus');
  const { buildings, rooms, stops, routes, overview, ground } = read!.entry!.data as TourData;
  expect(minutesOf(stops)).toBe(1);
  expect(routes[0]!.name).toBe('一分钟导览');
  // Machines turn their front to who stands south of them.
  expect(rooms[0]!.things[0]).toMatchObject({ kind: '数控车床', face: '南' });
  const [, workshop] = buildings;
  const door = stops.find(({ id }) => id === 'door')!;
  const off = workshop!.at[0] - workshop!.size[1] / 2 - door.at[0];
  expect(off / (workshop!.floors * storeyHeight.workshop)).toBeCloseTo(1.5, 0);
  expect(overview.distance / Math.max(...ground.size)).toBeCloseTo(1.1, 1);
});

test('the stairs of the guide are those of the shipped campus', async () => {
  const shipped = await readFile('content/tours/shancheng/tour.yaml', 'utf8');
  const [, stairs] = /台阶写 `(\{ kind: 台阶[^`]+)`/.exec(section)!;
  expect(shipped).toContain(stairs!);
});

test('the guide tells the storeys and the limits as they are', () => {
  expect(section).toContain(`教学楼一层 ${storeyHeight.teaching} 米，实训楼一层 ${storeyHeight.workshop} 米`);
  const sides = (size: [number, number]) => fields.ground.shape.size.safeParse(size).success;
  expect([sides([40, 600]), sides([39, 600]), sides([40, 601])]).toEqual([true, false, false]);
});

const tables = { buildingKinds, shapes, roofs, walls, trees, props, equipment, roomStyles };

test.each(Object.entries(tables))('the guide lists every word of %s', (_, table) => {
  const listed = words.split(/[\s、，。；：|（）*]+/);
  expect(Object.keys(table).filter((word) => !listed.includes(word))).toEqual([]);
});

test('the guide lists no word that is none', () => {
  const lawful = new Set(Object.values(tables).flatMap((table) => Object.keys(table)));
  const rows = [...words.matchAll(/^\|[^|]+\|([^|]+)\|$/gm)].map((match) => match[1]!.trim());
  const listed = rows.flatMap((row) => row.split('、')).filter((word) => !/^(可以写|---)$/.test(word));
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter((word) => !lawful.has(word))).toEqual([]);
});

test('the guide names the eight directions', () => expect(section).toContain(directions.join('、')));

test('every word stands under a picture of what it puts on the campus', async () => {
  const pictures = [...words.matchAll(/!\[(\S+)的样子\]\((_parts\/[\w-]+\.webp)\)<br>(\S+)/g)];
  expect(pictures.map(([, , , word]) => word)).toEqual(Object.values(partTables).flatMap((table) => Object.keys(table)));
  for (const [, alt, file, word] of pictures) {
    expect(alt).toBe(word);
    const bytes = await readFile(`content/${file}`);
    expect(bytes.length, file).toBeLessThanOrEqual(25_000);
    const { stdev } = (await sharp(bytes).greyscale().stats()).channels[0]!;
    expect(stdev, `${file}: something is to be seen`).toBeGreaterThan(4);
  }
});
