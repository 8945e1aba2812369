import type { RayTree } from './bvh.ts';
import { groundAt } from './ground.ts';
import { albedo, glow, type Mood, type Rgb, skyAt, toByte, toSun } from './light.ts';
import { M } from './materials.ts';
import type { Vec } from './mesh.ts';
import { type View, rayThrough } from './view.ts';

const far = 4000;
/** How far a corner keeps its soft shade, in metres. */
const reach = 16;
const sunSize = 0.035;

export interface Scene {
  readonly tree: RayTree;
  readonly lamps: readonly Vec[];
}

/**
 * Draws one view in every mood at once: the same rays, lit differently. Each pixel is `grid`×`grid` rays, each with one ray
 * to the sun and one into the open, spread by the R2 sequence (Roberts 2018), so that shadows and corners are soft.
 * @returns RGB bytes, one buffer per mood
 */
export function render(scene: Scene, view: View, moods: readonly Mood[], grid: number): Buffer[] {
  const buffers = moods.map(() => Buffer.alloc(view.width * view.height * 3));
  const horizonRow = view.horizon * view.height;
  const sky: Rgb = [0, 0, 0];
  const colour: Rgb = [0, 0, 0];
  const probe = new Probe(scene);
  for (let py = 0; py < view.height; py++) {
    for (let px = 0; px < view.width; px++) {
      const sums = moods.map((): Rgb => [0, 0, 0]);
      for (let s = 0; s < grid * grid; s++) {
        const x = px + ((s % grid) + 0.5) / grid;
        const y = py + (Math.floor(s / grid) + 0.5) / grid;
        const [dx, dy, dz] = rayThrough(view, x, y);
        const length = Math.hypot(dx, dy, dz);
        const found = probe.look(view.eye, dx / length, dy / length, dz / length, px, py, s);
        const share = Math.min(1, y / horizonRow);
        moods.forEach((mood, m) => {
          skyAt(mood, share, sky);
          if (found) {
            probe.shade(mood, sky, colour);
            probe.veil(mood, sky, colour);
          }
          const from = found ? colour : sky;
          for (let k = 0; k < 3; k++) sums[m]![k]! += toByte(from[k]!);
        });
      }
      const at = (py * view.width + px) * 3;
      sums.forEach((sum, m) => sum.forEach((v, k) => (buffers[m]![at + k] = Math.round(v / (grid * grid)))));
    }
  }
  return buffers;
}

/** What one ray found, kept in fields so that millions of rays make no garbage. */
class Probe {
  private readonly tree: RayTree;
  private readonly lamps: readonly Vec[];
  private x = 0;
  private y = 0;
  private z = 0;
  private n: Rgb = [0, 1, 0];
  private material = 0;
  private distance = 0;
  private sun = 0;
  private open = 0;
  private mirror = -1;
  private shine = 0;
  private lampLight = 0;

  constructor(scene: Scene) {
    this.tree = scene.tree;
    this.lamps = scene.lamps;
  }

  look(
    eye: readonly [number, number, number],
    dx: number,
    dy: number,
    dz: number,
    px: number,
    py: number,
    sample: number,
  ): boolean {
    if (!this.strike(eye[0], eye[1], eye[2], dx, dy, dz)) return false;
    const offset = Math.abs(Math.sin(px * 12.9898 + py * 78.233) * 43758.5453);
    const a = (offset + sample * 0.7548776662) % 1;
    const b = (offset * 7.31 + sample * 0.569840291) % 1;
    const [nx, ny, nz] = this.n;
    const [ox, oy, oz] = [this.x + nx * 0.02, this.y + ny * 0.02, this.z + nz * 0.02];
    const [sx, sy, sz] = [toSun[0] + (a - 0.5) * sunSize * 2, toSun[1], toSun[2] + (b - 0.5) * sunSize * 2];
    const facing = nx * toSun[0] + ny * toSun[1] + nz * toSun[2];
    this.sun = facing > 0 && this.tree.hit(ox, oy, oz, sx, sy, sz, 700, true) < 0 ? facing : 0;
    this.open = this.openness(ox, oy, oz, a, b);
    this.lampLight = this.lamplight();
    this.mirror = -1;
    if (this.material === M.water) this.reflect(dx, dy, dz);
    return true;
  }

  private strike(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): boolean {
    const floor = dy < -1e-6 ? -oy / dy : Infinity;
    const found = this.tree.hit(ox, oy, oz, dx, dy, dz, Math.min(far, floor), false);
    if (found < 0 && floor > far) return false;
    this.distance = this.tree.distance;
    this.x = ox + dx * this.distance;
    this.y = oy + dy * this.distance;
    this.z = oz + dz * this.distance;
    if (found < 0) {
      this.n = [0, 1, 0];
      this.material = groundAt(this.x, this.z);
      return true;
    }
    const n = this.tree.normal(found);
    const turn = n[0] * dx + n[1] * dy + n[2] * dz > 0 ? -1 : 1;
    this.n = [n[0] * turn, n[1] * turn, n[2] * turn];
    this.material = this.tree.material[found]!;
    return true;
  }

  /** Share of the half sky over a point that nothing near covers: one ray, spread by the cosine. */
  private openness(ox: number, oy: number, oz: number, a: number, b: number): number {
    if (this.distance > 900) return 1;
    const r = Math.sqrt(a);
    const angle = b * Math.PI * 2;
    const [x, z, y] = [r * Math.cos(angle), r * Math.sin(angle), Math.sqrt(1 - a)];
    const [nx, ny, nz] = this.n;
    const sign = nz < 0 ? -1 : 1;
    const p = -1 / (sign + nz);
    const q = nx * ny * p;
    const dx = x * (1 + sign * nx * nx * p) + z * q + y * nx;
    const dy = x * sign * q + z * (sign + ny * ny * p) + y * ny;
    const dz = -x * sign * nx - z * ny + y * nz;
    if (dy < -1e-3 && -oy / dy < reach && -oy / dy > 0.05) return Math.min(1, 0.35 + -oy / dy / reach);
    return this.tree.hit(ox, oy, oz, dx, dy, dz, reach, false) < 0 ? 1 : Math.min(1, this.tree.distance / reach);
  }

  private lamplight(): number {
    let sum = 0;
    for (const [lx, ly, lz] of this.lamps) {
      const [dx, dy, dz] = [lx - this.x, ly - this.y, lz - this.z];
      const d = dx * dx + dy * dy + dz * dz;
      if (d > 1600) continue;
      const facing = (dx * this.n[0] + dy * this.n[1] + dz * this.n[2]) / Math.sqrt(d);
      if (facing > 0) sum += ((facing * 40) / (d + 14)) * (1 - d / 1600);
    }
    return sum;
  }

  /** Water shows what stands behind it, more so at a low angle. */
  private reflect(dx: number, dy: number, dz: number): void {
    const ripple = Math.sin(this.z * 0.9 + this.x * 0.3) * 0.012;
    this.shine = 0.1 + 0.6 * (1 + dy) ** 3;
    this.mirror = this.tree.hit(this.x, 0.02, this.z, dx + ripple, -dy, dz, 900, false);
  }

  /** The light that leaves the point towards the eye. */
  shade(mood: Mood, sky: Rgb, out: Rgb): void {
    const base = albedo[this.material]!;
    const shine = glow[this.material];
    const up = 0.5 + 0.5 * this.n[1];
    for (let k = 0; k < 3; k++) {
      const light = mood.sun[k]! * this.sun + (mood.ambient[k]! * up + mood.bounce[k]! * (1 - up)) * this.open;
      const warm = k === 0 ? 1 : k === 1 ? 0.62 : 0.26;
      out[k] = base[k]! * (light + mood.glow * this.lampLight * warm) + (shine ? shine[k]! * mood.glow : 0);
      if (this.material === M.water) {
        const seen =
          this.mirror < 0
            ? sky[k]!
            : albedo[this.tree.material[this.mirror]!]![k]! * (mood.sun[k]! * 0.3 + mood.ambient[k]! * 0.5) +
              mood.glow * (glow[this.tree.material[this.mirror]!]?.[k] ?? 0);
        out[k] = out[k]! * (1 - this.shine) + seen * this.shine;
      }
    }
  }

  /** Haze by distance, thicker near the ground far away. */
  veil(mood: Mood, sky: Rgb, out: Rgb): void {
    const d = this.distance / mood.haze;
    const mist = (Math.max(0, this.distance - 450) / 1000) * Math.exp(-this.y / 45);
    const clear = Math.exp(-(d * d) - mist * 0.9);
    for (let k = 0; k < 3; k++) out[k] = sky[k]! + (out[k]! - sky[k]!) * clear;
  }
}
