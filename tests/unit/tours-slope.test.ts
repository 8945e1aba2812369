import { describe, expect, it } from 'vitest';
import { type Mesh, MeshBuilder } from '../../src/stage/mesh.ts';
import { placeMonorail } from '../../src/tours/campus-monorail.ts';
import { buildTerraces } from '../../src/tours/campus-terraces.ts';
import type { TourData } from '../../src/tours/schema.ts';

const ground = {
  size: [100, 80],
  terraces: [
    {
      height: 6,
      outline: [
        [-40, 120],
        [-40, 40],
        [140, 40],
        [140, 120],
      ],
    },
  ],
  roads: [],
  plazas: [],
  greens: [],
  hills: [],
} as unknown as TourData['ground'];
const stairs = [
  {
    kind: '台阶',
    line: [
      [50, 28],
      [50, 41],
    ],
    width: 10,
  },
] as unknown as TourData['props'];
const tower = {
  id: 'tower',
  kind: '办公楼',
  name: '楼',
  at: [50, 20],
  face: '南',
  size: [30, 12],
  shape: '矩形',
  floors: 9,
};

function built(draw: (b: MeshBuilder) => void): Mesh {
  const b = new MeshBuilder();
  draw(b);
  return b.finish();
}

/** All corners of a mesh, as scene coordinates. */
function cornersOf({ positions }: Mesh): [number, number, number][] {
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[i * 3]!,
    positions[i * 3 + 1]!,
    positions[i * 3 + 2]!,
  ]);
}

describe('terraces', () => {
  const mesh = (props: TourData['props']) => built((b) => buildTerraces(b, ground, props));

  it('leave their balustrade open where stairs arrive', () => {
    const posts = (props: TourData['props']) =>
      cornersOf(mesh(props)).filter(([x, y, z]) => y > 7 && Math.abs(x) < 4 && Math.abs(z) < 1).length;
    expect(posts([])).toBeGreaterThan(0);
    expect(posts(stairs)).toBe(0);
  });

  it('end in a wall within the campus and in a bank outside', () => {
    const low = cornersOf(mesh([])).filter(([, y]) => y < 0.1);
    expect(low.every(([x, , z]) => Math.abs(x) > 50 || z < 1)).toBe(true);
    expect(Math.max(...low.filter(([x]) => x > 60 && x < 80).map(([, , z]) => z))).toBeGreaterThan(5);
  });

  it('have no broken number', () => {
    expect(mesh(stairs).positions.every(Number.isFinite)).toBe(true);
  });
});

describe('a monorail', () => {
  const line = [
    [0, 20],
    [100, 20],
  ] as const;
  const campus = (buildings: unknown[]) => ({ ground, buildings, props: [], stops: [] }) as never;
  const mesh = (buildings: unknown[]) => built((b) => placeMonorail(b, campus(buildings), line, 16));

  it('goes on beyond the edge of the campus it ends on', () => {
    const reach = cornersOf(mesh([])).map(([x]) => x);
    expect(Math.min(...reach)).toBeLessThan(-250);
    expect(Math.max(...reach)).toBeGreaterThan(250);
  });

  it('has no pillar in a house, and portals in its walls', () => {
    const feet = (buildings: unknown[]) =>
      cornersOf(mesh(buildings)).filter(([x, y]) => y < 1 && Math.abs(x) < 14).length;
    expect(feet([])).toBeGreaterThan(0);
    expect(feet([tower])).toBe(0);
    const portal = cornersOf(mesh([tower])).filter(([x, y]) => Math.abs(Math.abs(x) - 15.12) < 0.01 && y > 12);
    expect(portal.length).toBeGreaterThan(0);
  });
});
