import { describe, expect, it } from 'vitest';
import { boundsOf, MeshBuilder } from '../../src/stage/mesh.ts';
import { equipment } from '../../src/stage/parts/equipment.ts';
import { type Part, plainLook } from '../../src/stage/parts/part.ts';

const built = (part: Part, seed = 1) => {
  const b = new MeshBuilder();
  part.build(b, plainLook(seed));
  return b.finish();
};

/** What a part may stick out of its size, in metres. */
const slack = 0.05;

describe.each(Object.entries(equipment))('%s', (_name, part) => {
  const mesh = built(part);

  it('has a place for every corner and no more triangles than a room can bear', () => {
    expect(mesh.positions.every(Number.isFinite)).toBe(true);
    expect(mesh.indices.length).toBe(mesh.triangles * 3);
    expect(mesh.indices.every((i) => i < mesh.count)).toBe(true);
    expect(mesh.triangles).toBeGreaterThanOrEqual(12);
    expect(mesh.triangles).toBeLessThanOrEqual(2500);
  });

  it.each([1, 2, 3, 4, 5])('stays inside its size about the middle of its footprint, seed %i', (seed) => {
    const [width, height, depth] = part.size;
    const { min, max } = boundsOf(built(part, seed));
    expect(Math.max(-min[0], max[0])).toBeLessThanOrEqual(width / 2 + slack);
    expect(Math.max(-min[2], max[2])).toBeLessThanOrEqual(depth / 2 + slack);
    expect(max[1]).toBeLessThanOrEqual(height + slack);
    expect(min[1]).toBeGreaterThanOrEqual(-0.01);
  });

  it('claims hardly more room than it takes', () => {
    const { min, max } = boundsOf(mesh);
    part.size.forEach((length, axis) => {
      const reach = axis === 1 ? max[1] : max[axis as 0 | 2] - min[axis as 0 | 2];
      expect(reach).toBeGreaterThanOrEqual(length * 0.4);
    });
  });

  it('is the same every time for the same seed', () => {
    expect(built(part, 7)).toEqual(built(part, 7));
  });

  it('has corners whose normals are of length one', () => {
    for (let i = 0; i < mesh.count; i += 7) {
      const [x, y, z] = [mesh.normals[i * 4]!, mesh.normals[i * 4 + 1]!, mesh.normals[i * 4 + 2]!];
      expect(Math.hypot(x, y, z) / 127).toBeCloseTo(1, 1);
    }
  });
});
