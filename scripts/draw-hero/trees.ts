import { ball } from './ball.ts';
import { bridge, buildings, courts, gate, onCampus, planOf, roads, track } from './campus.ts';
import { isGreen } from './ground.ts';
import { M } from './materials.ts';
import type { Mesh, Vec } from './mesh.ts';
import type { Random } from './random.ts';

/** Low-poly trees: planted in rows on the campus, grown in groves on the meadow, woods on the hills. */

const greens = [M.leaf1, M.leaf2, M.leaf2, M.leaf3, M.leaf3, M.leaf4, M.leaf5] as const;
const golds = [M.gold1, M.gold2, M.gold3] as const;

/** One tree: round, a clump of three balls, or a slim poplar. */
export function tree(
  mesh: Mesh,
  x: number,
  z: number,
  size: number,
  random: Random,
  gold = 0.2,
  kind = random.next(),
): void {
  const fine = z < 430;
  const leaf = random.next() < gold ? random.pick(golds) : random.pick(greens);
  const at = (px: number, y: number, pz: number): Vec => [x + px, y, z + pz];
  if (fine) mesh.column(at, 0, 0, 0, size * 0.7, size * 0.11, size * 0.08, 5, M.trunk);
  if (kind < 0.58) {
    ball(mesh, at(0, size * 1.42, 0), size, 1.12, leaf, fine, random);
  } else if (kind < 0.82) {
    ball(mesh, at(0, size * 1.45, 0), size * 0.85, 1.05, leaf, fine, random);
    ball(mesh, at(size * 0.75, size * 1.0, -size * 0.25), size * 0.6, 1, leaf, fine, random);
    ball(mesh, at(-size * 0.65, size * 0.95, size * 0.1), size * 0.62, 1, leaf, fine, random);
  } else {
    ball(mesh, at(0, size * 1.75, 0), size * 0.62, 2.3, random.pick([M.leaf1, M.leaf5, M.leaf2]), fine, random);
  }
}

function clear(x: number, z: number, margin: number): boolean {
  if (!isGreen(x, z)) return false;
  const [u, t] = planOf(x, z);
  for (const b of buildings) {
    const inside = Math.abs(u - b.u) < b.width / 2 + margin && Math.abs(t - b.t) < b.depth / 2 + margin;
    // Nothing taller than a bush may hide a front.
    if (inside || (Math.abs(u - b.u) < b.width / 2 && t < b.t && t > b.t - b.depth / 2 - margin - 4)) return false;
  }
  if (Math.hypot(x - gate.x, z - gate.z) < 34) return false;
  // The tea rows, the greenhouses and the pavilion.
  if ((u > -95 && u < -26 && t > -44 && t < -6) || (u > -160 && u < -106 && t > 40 && t < 92)) return false;
  if (Math.hypot(x + 142, z - 338) < 20) return false;
  if (courts.some((c) => Math.abs(u - c.u) < 12 && Math.abs(t - c.t) < 18)) return false;
  if (Math.abs(t - track.t) < 36 && Math.abs(u - track.u) < 70) return false;
  for (const [ax, az, bx, bz] of roads) {
    const f = Math.max(
      0,
      Math.min(1, ((x - ax) * (bx - ax) + (z - az) * (bz - az)) / ((bx - ax) ** 2 + (bz - az) ** 2)),
    );
    if (Math.hypot(x - ax - (bx - ax) * f, z - az - (bz - az) * f) < 7) return false;
  }
  return Math.hypot(x - (bridge.from[0] + bridge.to[0]) / 2, z - (bridge.from[1] + bridge.to[1]) / 2) > 30;
}

/** Rows along the paths of the campus. */
function plant(mesh: Mesh, random: Random): void {
  const row = (
    u0: number,
    t0: number,
    u1: number,
    t1: number,
    count: number,
    size: number,
    gold: number,
    kind?: number,
  ) => {
    for (let i = 0; i < count; i++) {
      const f = count === 1 ? 0 : i / (count - 1);
      const [x, , z] = onCampus(u0 + (u1 - u0) * f, 0, t0 + (t1 - t0) * f);
      tree(mesh, x, z, size * random.between(0.88, 1.12), random, gold, kind ?? 0);
    }
  };
  row(-9.5, 20, -9.5, 46, 4, 2.6, 0.9);
  row(9.5, 20, 9.5, 46, 4, 2.6, 0.9);
  row(-38, 52, -38, 100, 7, 2.8, 0.1);
  row(-36, 105.5, -12, 105.5, 4, 2.4, 0.2);
  row(16, 105.5, 38, 105.5, 4, 2.4, 0.2);
  row(-96, 44, -96, 150, 14, 3.4, 0.15);
  row(-98, 2, -54, 2, 9, 2.4, 0.15);
  row(66, 37, 128, 37, 9, 2.8, 0.25);
  row(48, 100, 48, 156, 6, 2.9, 0.25, 0.9);
  row(-44, 118, -44, 156, 5, 2.9, 0.1, 0.9);
  row(-40, 226, 110, 226, 22, 3.6, 0.25);
  row(66, 2, 66, 30, 4, 2.6, 0.3);
}

/** Groves round the campus and along the river; woods far off, in smaller detail. */
export function growTrees(mesh: Mesh, random: Random): void {
  plant(mesh, random);
  const grove = (x: number, z: number, count: number, spread: number, low: number, high: number, gold: number) => {
    for (let i = 0; i < count; i++) {
      const [px, pz] = [x + random.normal() * spread * 1.5, z + random.normal() * spread];
      if (clear(px, pz, 7)) tree(mesh, px, pz, random.between(low, high), random, gold);
    }
  };
  for (let i = 0; i < 54; i++) {
    const z = random.between(235, 430);
    grove(
      random.between(-0.8, 0.82) * z,
      z,
      3 + Math.floor(random.next() * 7),
      random.between(6, 13),
      2.6,
      4.8,
      random.next() < 0.3 ? 0.6 : 0.14,
    );
  }
  for (let i = 0; i < 175; i++) {
    const z = random.between(400, 860);
    grove(
      random.between(-0.85, 0.85) * z,
      z,
      5 + Math.floor(random.next() * 10),
      random.between(9, 22),
      3.4,
      5.8,
      random.next() < 0.25 ? 0.55 : 0.12,
    );
  }
  for (const [x, z] of [
    [118, 150],
    [132, 158],
    [104, 143],
    [146, 172],
    [-20, 152],
    [-8, 147],
    [-32, 160],
    [22, 150],
    [40, 146],
    [-112, 158],
    [-124, 170],
    [-100, 152],
  ] as const) {
    grove(x, z, 3, 4, 2.6, 4.2, 0.3);
  }
}
