import type { Mesh } from './mesh.ts';

const LEAF = 4;

/**
 * A tree of boxes over the triangles of a mesh, so that a ray asks a few dozen of them instead of all.
 * Split by the median of the longest side; rays are tested as in Möller and Trumbore 1997.
 */
export class RayTree {
  readonly material: Uint16Array;
  private readonly tri: Float64Array;
  private readonly order: Uint32Array;
  private readonly bounds: Float32Array;
  private readonly link: Int32Array;
  private nodes = 0;
  private readonly stack = new Int32Array(96);

  constructor(mesh: Mesh) {
    const count = mesh.materials.length;
    this.material = Uint16Array.from(mesh.materials);
    this.tri = Float64Array.from(mesh.corners);
    this.order = Uint32Array.from({ length: count }, (_, i) => i);
    this.bounds = new Float32Array(count * 12);
    this.link = new Int32Array(count * 4);
    this.build(0, count);
  }

  /** The normal of a triangle, unit length, as wound. */
  normal(index: number): [number, number, number] {
    const [t, o] = [this.tri, index * 9];
    const [ax, ay, az] = [t[o + 3]! - t[o]!, t[o + 4]! - t[o + 1]!, t[o + 5]! - t[o + 2]!];
    const [bx, by, bz] = [t[o + 6]! - t[o]!, t[o + 7]! - t[o + 1]!, t[o + 8]! - t[o + 2]!];
    const [x, y, z] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    const length = Math.sqrt(x * x + y * y + z * z) || 1;
    return [x / length, y / length, z / length];
  }

  private build(from: number, to: number): number {
    const node = this.nodes++;
    const [low, high] = this.span(from, to);
    this.bounds.set([...low, ...high], node * 6);
    if (to - from <= LEAF) {
      this.link[node * 2] = from;
      this.link[node * 2 + 1] = to - from;
      return node;
    }
    const size = low.map((v, k) => high[k]! - v);
    const axis = size.indexOf(Math.max(...size));
    const middle = (i: number) => this.tri[i * 9 + axis]! + this.tri[i * 9 + 3 + axis]! + this.tri[i * 9 + 6 + axis]!;
    this.order.subarray(from, to).sort((a, b) => middle(a) - middle(b));
    const half = (from + to) >> 1;
    this.build(from, half);
    this.link[node * 2] = this.build(half, to);
    this.link[node * 2 + 1] = 0;
    return node;
  }

  private span(from: number, to: number): [number[], number[]] {
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (let i = from; i < to; i++) {
      for (let k = 0; k < 9; k++) {
        const v = this.tri[this.order[i]! * 9 + k]!;
        if (v < low[k % 3]!) low[k % 3] = v;
        if (v > high[k % 3]!) high[k % 3] = v;
      }
    }
    return [low.map((v) => v - 1e-3), high.map((v) => v + 1e-3)];
  }

  /**
   * The nearest triangle on a ray within `limit`, or -1; its distance is left in `distance`.
   * With `any`, the first one found will do (shadows).
   */
  distance = 0;
  hit(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, limit: number, any: boolean): number {
    const { bounds, link, stack, order, tri } = this;
    const [ix, iy, iz] = [1 / dx, 1 / dy, 1 / dz];
    let best = -1;
    let depth = 0;
    stack[depth++] = 0;
    while (depth > 0) {
      const node = stack[--depth]!;
      const b = node * 6;
      const x0 = (bounds[b]! - ox) * ix;
      const x1 = (bounds[b + 3]! - ox) * ix;
      const y0 = (bounds[b + 1]! - oy) * iy;
      const y1 = (bounds[b + 4]! - oy) * iy;
      const z0 = (bounds[b + 2]! - oz) * iz;
      const z1 = (bounds[b + 5]! - oz) * iz;
      const enter = Math.max(Math.min(x0, x1), Math.min(y0, y1), Math.min(z0, z1));
      const leave = Math.min(Math.max(x0, x1), Math.max(y0, y1), Math.max(z0, z1));
      if (leave < 0 || enter > leave || enter > limit) continue;
      const count = link[node * 2 + 1]!;
      if (count === 0) {
        stack[depth++] = link[node * 2]!;
        stack[depth++] = node + 1;
        continue;
      }
      for (let i = link[node * 2]!, end = i + count; i < end; i++) {
        const t = crossing(tri, order[i]! * 9, ox, oy, oz, dx, dy, dz);
        if (t > 1e-4 && t < limit) {
          best = order[i]!;
          limit = t;
          if (any) return best;
        }
      }
    }
    this.distance = limit;
    return best;
  }
}

function crossing(
  t: Float64Array,
  o: number,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
): number {
  const ax = t[o]!;
  const ay = t[o + 1]!;
  const az = t[o + 2]!;
  const ux = t[o + 3]! - ax;
  const uy = t[o + 4]! - ay;
  const uz = t[o + 5]! - az;
  const vx = t[o + 6]! - ax;
  const vy = t[o + 7]! - ay;
  const vz = t[o + 8]! - az;
  const px = dy * vz - dz * vy;
  const py = dz * vx - dx * vz;
  const pz = dx * vy - dy * vx;
  const det = ux * px + uy * py + uz * pz;
  if (det > -1e-12 && det < 1e-12) return -1;
  const sx = ox - ax;
  const sy = oy - ay;
  const sz = oz - az;
  const a = (sx * px + sy * py + sz * pz) / det;
  if (a < 0 || a > 1) return -1;
  const qx = sy * uz - sz * uy;
  const qy = sz * ux - sx * uz;
  const qz = sx * uy - sy * ux;
  const b = (dx * qx + dy * qy + dz * qz) / det;
  if (b < 0 || a + b > 1) return -1;
  return (vx * qx + vy * qy + vz * qz) / det;
}
