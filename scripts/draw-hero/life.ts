import { axisHalf, courts, gate, onCampus, plaza } from './campus.ts';
import { M } from './materials.ts';
import { type Mesh, type Place, type Vec, stand, unit } from './mesh.ts';
import type { Random } from './random.ts';

/** The gate of two strands, people, lamps, flags, boats, stalls: what makes the place a lived-in one. */
export function bringLife(mesh: Mesh, random: Random): Vec[] {
  raiseGate(mesh);
  people(mesh, random);
  flags(mesh);
  stalls(mesh, random);
  boats(mesh);
  aeroplane(mesh);
  for (const court of courts) hoops(mesh, court.u, court.t);
  wall(mesh);
  return lamps(mesh);
}

/** Shu green and Yu vermilion rise on either side and change sides at the top, green passing over. */
function raiseGate(mesh: Mesh): void {
  const strand = (side: number, lift: number): Vec[] =>
    Array.from({ length: 41 }, (_, i) => {
      const f = (i / 40) * 2 - 1;
      const height = 27 * (1 - Math.abs(f) ** 2.4) + lift * Math.cos((f * Math.PI) / 2);
      return onCampus(f * 19, height - 0.5, side * 6.2 * Math.sin((f * Math.PI) / 2));
    });
  const across = unit([Math.sin(gate.yaw), 0.2, Math.cos(gate.yaw)]);
  mesh.tube(strand(1, 1.4), across, 1.75, 16, M.shu);
  mesh.tube(strand(-1, -1.4), across, 1.75, 16, M.yu);
  for (const u of [-19, 19]) for (const t of [-6.2, 6.2]) mesh.column(onCampus, u, t, 0, 0.9, 2.7, 2.3, 8, M.stone);
}

function token(mesh: Mesh, x: number, z: number, random: Random): void {
  const at = stand(x, z, random.between(0, 6));
  const size = random.between(1, 1.25);
  mesh.column(
    at,
    0,
    0,
    0.05,
    1.9 * size,
    0.55 * size,
    0.42 * size,
    6,
    random.pick([M.shu, M.yu, M.gold, M.ink, M.white, M.ink, M.yu, M.shu]),
  );
  mesh.column(at, 0, 0, 1.95 * size, 2.6 * size, 0.34 * size, 0.3 * size, 6, M.skin);
}

function people(mesh: Mesh, random: Random): void {
  const group = (u: number, t: number, count: number, su: number, st: number) => {
    for (let i = 0; i < count; i++) {
      const [x, , z] = onCampus(u + random.normal() * su, 0, t + random.normal() * st);
      token(mesh, x, z, random);
    }
  };
  group(2, 76, 38, 13, 10);
  group(0, 30, 22, 2.2, 16);
  group(0, -2, 16, 8, 6);
  group(20, 60, 9, 4, 3);
  group(-20, 92, 8, 4, 3);
  group(0, 112, 8, 6, 2);
  group(-60, 43.5, 7, 14, 0.8);
  group(90, 43.5, 9, 16, 0.8);
  group(-44.5, 100, 6, 0.7, 18);
  group(30, 22, 6, 4, 6);
  group(50, 18, 6, 4, 6);
  group(40, 196, 8, 22, 9);
  group(70, 110.5, 6, 14, 0.8);
}

function lamps(mesh: Mesh): Vec[] {
  const spots: [number, number][] = [];
  for (let t = 16; t < 118; t += 17) if (t < 48 || t > 104) spots.push([-axisHalf - 1.6, t], [axisHalf + 1.6, t]);
  for (let u = -92; u < 130; u += 22) if (Math.abs(u) > 14) spots.push([u, 39.6], [u, 107]);
  for (const t of [plaza.t0 + 4, 76, plaza.t1 - 4]) spots.push([plaza.u0 + 2, t], [plaza.u1 - 2, t]);
  for (let u = -90; u < 130; u += 20) if (Math.abs(u) > 20) spots.push([u, -1]);
  return spots.map(([u, t]) => {
    mesh.column(onCampus, u, t, 0, 5.4, 0.16, 0.12, 5, M.pole);
    mesh.column(onCampus, u, t, 5.4, 6.3, 0.3, 0.5, 6, M.bulb);
    return onCampus(u, 6.8, t);
  });
}

/** Flags along the plaza, turn by turn in the colours of the week. */
function flags(mesh: Mesh): void {
  const cloths = [M.shu, M.gold, M.yu, M.white] as const;
  for (let i = 0; i < 8; i++) {
    const [u, t] = i < 4 ? [plaza.u0 + 3 + i * 5.4, plaza.t0 - 1.6] : [plaza.u1 - 3 - (i - 4) * 5.4, plaza.t0 - 1.6];
    mesh.column(onCampus, u, t, 0, 10.5, 0.14, 0.1, 5, M.frame);
    const at = (x: number, y: number): Vec => onCampus(u + x, y, t + Math.sin(x * 1.6) * 0.35);
    for (let s = 0; s < 4; s++)
      mesh.quad(at(s * 0.9, 6.8), at(s * 0.9 + 0.9, 6.8), at(s * 0.9 + 0.9, 10.2), at(s * 0.9, 10.2), cloths[i % 4]!);
  }
}

/** Open-day stalls with striped awnings. */
function stalls(mesh: Mesh, random: Random): void {
  const spots = [
    [-26, 58],
    [-26, 66],
    [-26, 74],
    [-26, 82],
    [30, 70],
    [30, 78],
    [30, 86],
    [30, 94],
  ] as const;
  spots.forEach(([u, t], i) => {
    const at: Place = (x, y, z) => onCampus(u + x, y, t + z);
    const cloth = [M.yu, M.shu, M.gold, M.roofTerracotta][i % 4]!;
    mesh.box(at, [-1.8, 0, -2.2], [1.8, 1.3, 2.2], M.frame);
    for (let s = 0; s < 6; s++) {
      const [z0, z1] = [-2.7 + s * 0.9, -1.8 + s * 0.9];
      const stripe = s % 2 ? M.white : cloth;
      mesh.quad(at(-2.5, 2.9, z0), at(-2.5, 2.9, z1), at(0, 4, z1), at(0, 4, z0), stripe);
      mesh.quad(at(2.5, 2.9, z0), at(2.5, 2.9, z1), at(0, 4, z1), at(0, 4, z0), stripe);
    }
    for (const x of [-2.2, 2.2]) for (const z of [-2.4, 2.4]) mesh.column(at, x, z, 0, 3, 0.1, 0.1, 4, M.pole);
    const [x, , z] = onCampus(u + (u < 0 ? 4 : -4), 0, t + random.between(-1, 1));
    token(mesh, x, z, random);
  });
}

function boats(mesh: Mesh): void {
  for (const [x, z, yaw, hull] of [
    [-197, 338, 0.9, M.yu],
    [-248, 440, 1.4, M.white],
    [-104, 200, 0.95, M.shu],
  ] as const) {
    const at = stand(x, z, yaw);
    mesh.quad(at(-5.5, 1.4, 0), at(-3.5, 1.2, -1.6), at(-2.8, 0, -1.1), at(-4.4, 0, 0), hull);
    mesh.quad(at(-5.5, 1.4, 0), at(-3.5, 1.2, 1.6), at(-2.8, 0, 1.1), at(-4.4, 0, 0), hull);
    mesh.box(at, [-3.5, 0, -1.6], [4.5, 1.2, 1.6], hull, M.stone);
    mesh.box(at, [-1.6, 1.2, -1.2], [3, 2.7, 1.2], M.white, M.roofTerracotta);
  }
}

/** A training aeroplane on its apron. */
function aeroplane(mesh: Mesh): void {
  const at: Place = (x, y, z) => onCampus(150 + x * 0.5 - z * 0.87, y, 140 + x * 0.87 + z * 0.5);
  mesh.tube([at(-8, 3.4, 0), at(-6, 3, 0), at(4, 3, 0), at(6.5, 2.8, 0), at(7.6, 2.6, 0)], [0, 1, 0], 1.3, 8, M.white);
  mesh.box(at, [-1.6, 3.2, -10], [1.6, 3.6, 10], M.white);
  mesh.box(at, [-8.4, 3.6, -3.6], [-6.6, 3.9, 3.6], M.white);
  mesh.quad(at(-8.6, 3.6, 0), at(-5.6, 3.6, 0), at(-7.4, 7.4, 0), at(-9, 7.4, 0), M.yu);
}

function hoops(mesh: Mesh, u: number, t: number): void {
  for (const side of [-1, 1]) {
    mesh.column(onCampus, u, t + side * 13.4, 0, 3.6, 0.18, 0.18, 5, M.pole);
    mesh.box((x, y, z) => onCampus(u + x, y, t + side * 12.6 + z), [-1.4, 3, -0.15], [1.4, 5, 0.15], M.white);
  }
}

/** A low wall with posts along the front, open at the gate. */
function wall(mesh: Mesh): void {
  for (const [from, to] of [
    [-88, -27],
    [27, 134],
  ] as const) {
    mesh.box(onCampus, [from, 0, 3.2], [to, 1.5, 3.8], M.cream, M.frame);
    for (let u = from; u <= to; u += 6.1)
      mesh.box(onCampus, [u - 0.5, 0, 2.9], [u + 0.5, 2.1, 4.1], M.cream, M.roofTerracotta);
    mesh.box(onCampus, [from, 0, 4.4], [to, 1.3, 5.6], M.hedge);
  }
}
