import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/stage/parts/part.ts';
import { standsIn } from '../../src/tours/footprint.ts';
import { planOf } from '../../src/tours/plan.ts';
import { coneOf, namedBuildings, phoneScale, pinsOf, sidesOf, wideScale } from '../../src/tours/plan-pins.ts';
import { scaleBar, sheetOf } from '../../src/tours/plan-sheet.ts';
import { roomSheet } from '../../src/tours/room-plan.ts';
import type { Room, Stop, Tour } from '../../src/tours/tour.ts';

const stop = (id: string, at: [number, number], room?: string) => ({ id, name: id, at, room, look: '东' }) as Stop;
const building = (id: string, at: [number, number]) =>
  ({ id, name: id, at, face: '南', size: [20, 10], shape: '矩形', roof: '红瓦' }) as Tour['buildings'][number];
const campus = {
  ground: {
    size: [200, 100],
    terraces: [{ area: [0, 80, 200, 20], height: 6 }],
    river: {
      line: [
        [0, 5],
        [200, 5],
      ],
      width: 10,
      height: 0,
    },
    roads: [],
    plazas: [],
    greens: [{ area: [0, 0, 60, 60], trees: ['松'], density: 3, seed: 1 }],
  },
  buildings: [building('hall', [100, 50]), building('shed', [30, 30])],
  props: [{ kind: '操场', area: [120, 10, 60, 40] }],
  rooms: [
    { id: 'a', building: 'hall', name: 'a' },
    { id: 'b', building: 'hall', name: 'b' },
  ],
  stops: [stop('gate', [100, 10]), stop('a-in', [3, 3], 'a'), stop('b-in', [5, 5], 'b'), stop('edge', [199, 10])],
} as unknown as Tour;

describe('the sheet of a plan', () => {
  test('is a thousand units wide, with north at the top', () => {
    const sheet = sheetOf([200, 100]);
    expect([sheet.width, sheet.height]).toEqual([1000, 500]);
    expect(sheet.at([0, 0])).toEqual([0, 500]);
    expect(sheet.at([200, 100])).toEqual([1000, 0]);
    expect(sheet.length(10)).toBe(50);
    expect(
      sheet.closed([
        [0, 100],
        [200, 100],
        [200, 0],
      ]),
    ).toBe('M0 0L1000 0L1000 500Z');
  });

  test('carries a round length of about a sixth', () => {
    expect([scaleBar(240), scaleBar(60), scaleBar(600)]).toEqual([50, 10, 100]);
  });
});

describe('the plan of a campus', () => {
  const plan = planOf(campus);

  test('calls a house by its short name where it has one', () => {
    const [hall, shed] = campus.buildings;
    const named = planOf({ ...campus, buildings: [{ ...hall!, sign: '会堂' }, shed!] });
    expect(named.buildings.map(({ name }) => name)).toEqual(['会堂', 'shed']);
  });

  test('draws the ground before what stands on it', () => {
    expect(plan.shapes.map(({ kind }) => kind)).toEqual(['terrace-1', 'green', 'river', 'track', 'infield']);
    expect(plan.shapes[2]!.width).toBe(50);
  });

  test('plants no tree on a roof or in the river, and the same trees every time', () => {
    expect(planOf(campus).trees).toBe(plan.trees);
    const trees = [...plan.trees.matchAll(/M(\d+) (\d+)/g)].map((m) => [Number(m[1]), Number(m[2])] as const);
    expect(trees.length).toBeGreaterThan(50);
    // The shed covers 20–40 m east, 25–35 m north.
    expect(trees.filter(([x, y]) => x > 101 && x < 199 && y > 326 && y < 374)).toEqual([]);
    // Nor in the river, which takes up the lowest ten metres.
    expect(trees.filter(([, y]) => y > 451)).toEqual([]);
  });
});

describe('the pins', () => {
  const sheet = sheetOf(campus.ground.size);
  const pins = pinsOf(campus, sheet);

  test('of rooms stand side by side on their building', () => {
    expect(pins.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(pins[1]!.at).toEqual(sheet.at([100, 50]));
    expect([pins[1]!.moved, pins[2]!.moved]).toEqual([
      [-0.5, 0],
      [0.5, 0],
    ]);
  });

  test('of a room stand within the walls, whatever the shape of the house', () => {
    for (const shape of ['L形', 'U形', '回字形'] as const)
      for (const face of ['南', '东', '西北'] as const) {
        const house = { ...building('hall', [100, 50]), shape, face, size: [40, 30] as [number, number] };
        const [, pin] = pinsOf({ ...campus, buildings: [house] }, { at: (place) => place, width: 1000, height: 1000 });
        expect(standsIn(house, pin!.at)).toBe(true);
      }
  });

  test('give way to one another, stay on the sheet and near their places', () => {
    const crowd = { ...campus, stops: ['a', 'b', 'c', 'd'].map((id, i) => stop(id, [190 - i, 60 - (i % 2)])) };
    const moved = pinsOf(crowd, sheet).map(({ at: [x, y], moved: [right, down] }) => [x + right * 66, y + down * 66]);
    for (const [i, [x, y]] of moved.entries()) {
      expect(x).toBeLessThanOrEqual(967.5);
      expect(y).toBeGreaterThanOrEqual(32.5);
      for (const [left, top] of moved.slice(i + 1)) expect(Math.hypot(x! - left!, y! - top!)).toBeGreaterThan(64);
    }
  });

  test('bear their names inside the sheet and off each other', () => {
    const sides = sidesOf(pins, sheet, wideScale);
    expect(sides.get('gate')).toBe('below');
    expect(sides.get('a-in')).not.toBe(sides.get('b-in'));
    expect(sides.get('edge')).toBe('before');
    expect([...sidesOf(pins, sheet, phoneScale, ({ id }) => id === 'gate').keys()]).toEqual(['gate']);
  });

  test('leave a building its own name only where nobody stands', () => {
    expect(namedBuildings(planOf(campus).buildings, pins).map(({ name }) => name)).toEqual(['shed']);
  });

  test('show where one looks in the open; indoors the room does', () => {
    expect(coneOf(pins, { id: 'gate' })).toEqual({ at: sheet.at([100, 10]), heading: 90 });
    expect(coneOf(pins, { id: 'a-in' })).toBeUndefined();
  });
});

describe('the plan of a room', () => {
  const parts: Catalogue = { lathe: { size: [2, 1.5, 1], build: () => undefined } };
  const room = {
    size: [12, 8],
    windows: ['北'],
    style: '车间',
    door: '西',
    things: [
      {
        kind: '数控车床',
        line: [
          [2, 6],
          [8, 6],
        ],
        every: 3,
        face: '西',
      },
    ],
  } as unknown as Room;
  const sheet = roomSheet(room, parts);

  test('puts things where the scene does and names them once', () => {
    expect(sheet.footings.map(({ at }) => at)).toEqual([
      [2, 2],
      [5, 2],
      [8, 2],
    ]);
    expect(sheet.footings[0]).toMatchObject({ size: [2, 1], turn: 90 });
    expect(sheet.labels).toEqual([{ kind: '数控车床', count: 3, at: [5, 2] }]);
  });

  test('has its windows and its door in their walls', () => {
    expect(sheet.windows).toHaveLength(3);
    expect(sheet.windows.flat().every(([, y]) => y === 0)).toBe(true);
    expect(sheet.door.every(([x, y]) => x === 0 && y < 4)).toBe(true);
  });
});
