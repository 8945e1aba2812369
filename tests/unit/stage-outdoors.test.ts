import { describe, expect, test } from 'vitest';
import { boundsOf, MeshBuilder } from '../../src/stage/mesh.ts';
import { outdoors } from '../../src/stage/parts/outdoors.ts';
import { type Look, type Part, plainLook } from '../../src/stage/parts/part.ts';

const built = (part: Part, look: Look = plainLook()) => {
  const b = new MeshBuilder();
  part.build(b, look);
  return b.finish();
};

const sparing: Record<string, number> = {
  lamp: 80,
  bench: 80,
  hedge: 80,
  railing: 80,
  people: 110,
  bikes: 500,
  track: 900,
  court: 500,
  greenhouse: 1500,
};

describe.each(Object.entries(outdoors))('%s', (name, part) => {
  test.each([1, 2, 3])('is sound, and as large as it says (seed %i)', (seed) => {
    const mesh = built(part, plainLook(seed));
    expect(mesh.positions.every(Number.isFinite)).toBe(true);
    expect(mesh.triangles).toBeGreaterThanOrEqual(8);
    expect(mesh.triangles).toBeLessThanOrEqual(sparing[name] ?? 700);
    const { min, max } = boundsOf(mesh);
    const [width, height, depth] = part.size;
    expect(min[0]).toBeGreaterThanOrEqual(-width / 2 - 0.05);
    expect(max[0]).toBeLessThanOrEqual(width / 2 + 0.05);
    expect(min[1]).toBeGreaterThanOrEqual(-0.01);
    expect(max[1]).toBeLessThanOrEqual(height + 0.05);
    expect(min[2]).toBeGreaterThanOrEqual(-depth / 2 - 0.05);
    expect(max[2]).toBeLessThanOrEqual(depth / 2 + 0.05);
  });

  test('is not far smaller than it says, else one walks against air', () => {
    const seen = [1, 2, 3, 4, 5, 6].map((seed) => boundsOf(built(part, plainLook(seed))));
    for (const axis of [0, 1, 2] as const) {
      const reach = Math.max(...seen.map(({ max }) => max[axis])) - Math.min(...seen.map(({ min }) => min[axis]));
      expect(reach).toBeGreaterThan(part.size[axis] * 0.8);
    }
  });

  test('is the same each time for the same seed', () => {
    expect(built(part, plainLook(7))).toEqual(built(part, plainLook(7)));
  });
});

describe('parts that fill an area', () => {
  const areas = [
    [40, 90],
    [60, 30],
    [10, 10],
  ] as const;
  test.each(['track', 'court', 'greenhouse', 'fields'])('%s keeps to its extent', (name) => {
    for (const extent of areas) {
      const mesh = built(outdoors[name]!, { ...plainLook(), extent });
      expect(mesh.positions.every(Number.isFinite)).toBe(true);
      const { min, max } = boundsOf(mesh);
      expect(Math.max(-min[0], max[0]) * 2).toBeLessThanOrEqual(extent[0] + 0.1);
      expect(Math.max(-min[2], max[2]) * 2).toBeLessThanOrEqual(extent[1] + 0.1);
    }
  });

  test('what one walks over lies above roads and lawns', () => {
    for (const name of ['track', 'court', 'fields']) {
      expect(outdoors[name]!.flat).toBe(true);
      expect(boundsOf(built(outdoors[name]!)).min[1]).toBeCloseTo(0.1);
    }
  });
});
