import { axisHalf, buildings, courts, courtSize, planOf, plaza, river, roads, track } from './campus.ts';
import { M } from './materials.ts';

/** What the ground is at a point of the world: the flat parts of the scene need no triangles. */
export function groundAt(x: number, z: number): number {
  const [u, t] = planOf(x, z);
  const bank = riverDistance(x, z);
  if (bank < 0) return M.water;
  if (bank < 2.2) return M.sand;
  return campusAt(u, t) ?? roadAt(x, z) ?? fields(x, z, u, t);
}

/** Metres from the river's edge, negative in the water. */
export function riverDistance(x: number, z: number): number {
  let best = Infinity;
  for (let i = 1; i < river.length; i++) {
    const [ax, az, ah] = river[i - 1]!;
    const [bx, bz, bh] = river[i]!;
    const [f, distance] = toSegment(x, z, ax, az, bx, bz);
    best = Math.min(best, distance - (ah + (bh - ah) * f));
  }
  return best;
}

function toSegment(x: number, z: number, ax: number, az: number, bx: number, bz: number): [number, number] {
  const [dx, dz] = [bx - ax, bz - az];
  const f = Math.max(0, Math.min(1, ((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz)));
  return [f, Math.hypot(x - ax - dx * f, z - az - dz * f)];
}

function roadAt(x: number, z: number): number | undefined {
  for (const [ax, az, bx, bz, half] of roads) {
    if (toSegment(x, z, ax, az, bx, bz)[1] < half) return M.road;
  }
  return undefined;
}

function within(u: number, t: number, u0: number, u1: number, t0: number, t1: number): boolean {
  return u > u0 && u < u1 && t > t0 && t < t1;
}

function campusAt(u: number, t: number): number | undefined {
  if (within(u, t, plaza.u0, plaza.u1, plaza.t0, plaza.t1)) return plazaAt(u, t);
  if (Math.abs(u) < axisHalf && t > -30 && t < 118) return ribbons(u, t) ?? M.path;
  if (Math.hypot(u, (t + 2) * 0.8) < 24) return Math.hypot(u, (t + 2) * 0.8) > 22.8 ? M.pavingLine : M.path;
  for (const court of courts) {
    const found = courtAt(u - court.u, t - court.t);
    if (found !== undefined) return found;
  }
  const lane = trackAt(u - track.u, t - track.t);
  if (lane !== undefined) return lane;
  if (pathAt(u, t)) return M.path;
  if (within(u, t, -100, 132, 4, 232)) return (Math.floor(u / 9) + Math.floor(t / 9)) % 2 ? M.lawn : M.lawnDeep;
  return undefined;
}

function plazaAt(u: number, t: number): number {
  if (u - plaza.u0 < 1 || plaza.u1 - u < 1 || t - plaza.t0 < 1 || plaza.t1 - t < 1) return M.pavingLine;
  const woven = ribbons(u - 0, t);
  if (woven !== undefined) return woven;
  const r = Math.hypot(u - 2, t - 76);
  if (Math.abs(r - 19) < 0.4 || Math.abs(r - 15.5) < 0.3) return M.pavingLine;
  return Math.abs(((u + 200) % 6.8) - 3.4) > 3.2 || Math.abs(((t + 200) % 6.8) - 3.4) > 3.2 ? M.pavingLine : M.paving;
}

/** The two strands laid into the paving, crossing from the gate to the main door. */
function ribbons(u: number, t: number): number | undefined {
  const swing = Math.sin(t * 0.125) * 2.7;
  const over = Math.floor((t * 0.125) / Math.PI + 0.5) % 2 === 0;
  const shu = Math.abs(u - swing) < 0.75;
  const yu = Math.abs(u + swing) < 0.75;
  if (shu && (!yu || over)) return M.shu;
  if (yu) return M.yu;
  return undefined;
}

function pathAt(u: number, t: number): boolean {
  if (within(u, t, -100, 132, 41, 46) || within(u, t, -100, 150, 108, 113)) return true;
  if (within(u, t, -47, -42, 6, 160) || within(u, t, 41, 45.5, 40, 160)) return true;
  if (within(u, t, -128, 150, 158, 162.5)) return true;
  for (const b of buildings) {
    if (within(u, t, b.u - b.width / 2 - 3, b.u + b.width / 2 + 3, b.t - b.depth / 2 - 5, b.t + b.depth / 2 + 3))
      return true;
  }
  return within(u, t, 108, 152, 128, 162);
}

function courtAt(du: number, dt: number): number | undefined {
  const [x, y] = [Math.abs(du), Math.abs(dt)];
  const [w, d] = [courtSize.width / 2, courtSize.depth / 2];
  if (x > w + 1.6 || y > d + 1.6) return undefined;
  if (x > w || y > d) return M.courtEdge;
  const line = x > w - 0.35 || y > d - 0.35 || y < 0.18 || Math.abs(Math.hypot(du, dt) - 2.6) < 0.2;
  const key = Math.abs(Math.hypot(du, y - d + 5) - 2.6) < 0.18 || (Math.abs(x - 2.6) < 0.18 && y > d - 5);
  return line || key ? M.white : y > d - 5 && x < 2.6 ? M.courtEdge : M.court;
}

function trackAt(du: number, dt: number): number | undefined {
  const r = Math.hypot(Math.max(0, Math.abs(du) - track.straight), dt);
  if (r > track.radius + 9) return undefined;
  if (r > track.radius) return Math.abs(((r - track.radius) % 2.25) - 1.12) > 0.99 ? M.white : M.track;
  if (Math.abs(r - track.radius + 1.4) < 0.25 || Math.abs(du) < 0.3 || Math.abs(Math.hypot(du, dt) - 6) < 0.3)
    return M.white;
  return Math.floor((du + 300) / 8) % 2 ? M.field : M.fieldDeep;
}

/** Meadow with a slow patchwork of fields far from the campus. */
function fields(x: number, z: number, u: number, t: number): number {
  if (z > 420) {
    const patch = Math.sin(Math.floor((x + z * 0.35) / 46) * 12.9 + Math.floor((z - x * 0.2) / 60) * 78.2) * 43758.5;
    const kind = patch - Math.floor(patch);
    if (kind < 0.14) return M.terrace3;
    if (kind < 0.34) return M.terrace2;
    if (kind < 0.5) return M.meadowDeep;
  }
  return Math.sin(u * 0.045) + Math.sin(t * 0.06 + u * 0.02) > 0.9 ? M.meadowDeep : M.meadow;
}

/** Whether a tree may grow here. */
export function isGreen(x: number, z: number): boolean {
  const kind = groundAt(x, z);
  return (
    kind === M.meadow ||
    kind === M.meadowDeep ||
    kind === M.lawn ||
    kind === M.lawnDeep ||
    kind === M.terrace2 ||
    kind === M.terrace3
  );
}
