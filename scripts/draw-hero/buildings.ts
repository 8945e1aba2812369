import { type Building, buildings, floorHeight, onCampus } from './campus.ts';
import { M } from './materials.ts';
import type { Mesh, Place } from './mesh.ts';
import type { Random } from './random.ts';
import { flat, gable, hip, saw } from './roofs.ts';

/** Every house of the campus: plinth, walls, windows row by row, an entrance and its roof. */
export function raiseBuildings(mesh: Mesh, random: Random): void {
  for (const b of buildings) raise(mesh, (x, y, z) => onCampus(b.u + x, y, b.t + z), b, random);
}

function raise(mesh: Mesh, at: Place, b: Building, random: Random): void {
  const wall = M[b.wall];
  const [w, d] = [b.width / 2, b.depth / 2];
  const h = b.floors * floorHeight + 1;
  mesh.box(at, [-w - 1.4, 0, -d - 1.4], [w + 1.4, 0.5, d + 1.4], M.stone);
  mesh.box(at, [-w, 0, -d], [w, h, d], wall);
  mesh.box(at, [-w - 0.25, 0, -d - 0.25], [w + 0.25, 1.5, d + 0.25], M.stone);
  mesh.box(at, [-w - 0.25, floorHeight + 0.7, -d - 0.25], [w + 0.25, floorHeight + 1.05, d + 0.25], M.frame);
  windows(mesh, (x, y, out) => at(x, y, -d - out), b.width, b, random, true);
  windows(mesh, (x, y, out) => at(w + out, y, x), b.depth, b, random, false);
  entrance(mesh, at, d);
  if (b.roof === 'gable') gable(mesh, at, b, h, wall);
  if (b.roof === 'flat') flat(mesh, at, b, h);
  if (b.roof === 'saw') saw(mesh, at, b, h, wall);
  if (b.roof === 'hip') hip(mesh, at, b, h);
  if (b.tower) tower(mesh, at, h, random);
}

/** A face's windows; `on` takes metres along the face, height, and how far out of the wall. */
function windows(mesh: Mesh, on: Place, length: number, b: Building, random: Random, door: boolean): void {
  const count = Math.max(2, Math.floor((length - 2) / 3.6));
  const step = (length - 1.6) / count;
  for (let floor = 0; floor < b.floors; floor++) {
    const y = floor * floorHeight + 1.9;
    for (let c = 0; c < count; c++) {
      const x = -length / 2 + 0.8 + step * (c + 0.5);
      if (door && floor === 0 && Math.abs(x) < 4.4) continue;
      pane(mesh, on, x, y, random);
    }
  }
}

function pane(mesh: Mesh, on: Place, x: number, y: number, random: Random): void {
  const face = (x0: number, x1: number, y0: number, y1: number, out: number, material: number) =>
    mesh.quad(on(x0, y0, out), on(x1, y0, out), on(x1, y1, out), on(x0, y1, out), material);
  const glass = random.next() < 0.5 ? M.glassLit : random.pick([M.glass, M.glassDeep]);
  face(x - 1.1, x + 1.1, y - 0.15, y + 2.15, 0.05, M.frame);
  face(x - 0.9, x - 0.06, y, y + 2, 0.1, glass);
  face(x + 0.06, x + 0.9, y, y + 2, 0.1, glass);
  mesh.box(on, [x - 1.2, y - 0.35, 0], [x + 1.2, y - 0.12, 0.45], M.stone);
}

function entrance(mesh: Mesh, at: Place, d: number): void {
  mesh.box(at, [-3.6, 0, -d - 2.6], [3.6, 0.7, -d], M.stone);
  mesh.box(at, [-2.6, 0.7, -d - 0.2], [2.6, 3.9, -d], M.door);
  mesh.box(at, [-4, 4.2, -d - 3], [4, 4.7, -d], M.frame);
  for (const x of [-3.5, 3.5]) mesh.column(at, x, -d - 2.6, 0.5, 4.2, 0.28, 0.28, 6, M.frame);
}

/** The clock tower in the middle of the main building. */
function tower(mesh: Mesh, at: Place, h: number, random: Random): void {
  const front = -12.4;
  mesh.box(at, [-8, 0, front], [8, h + 9, 4], M.cream);
  mesh.box(at, [-8.5, h + 2.2, front - 0.4], [8.5, h + 2.7, 4.4], M.frame);
  for (let floor = 1; floor < 6; floor++) {
    for (const x of [-5, 0, 5])
      pane(mesh, (px, y, out) => at(px, y, front - out), x, floor * floorHeight + 1.9, random);
    for (const z of [-3, 1]) pane(mesh, (px, y, out) => at(8 + out, y, px), z - 4, floor * floorHeight + 1.9, random);
  }
  mesh.box(at, [-3, 0.5, front - 0.2], [3, 5, front], M.door);
  mesh.box(at, [-5.5, 5.2, front - 4], [5.5, 5.8, front], M.frame);
  for (const x of [-5, 5]) mesh.column(at, x, front - 3.5, 0.4, 5.2, 0.35, 0.35, 6, M.frame);
  const dial: Place = (x, y, z) => at(x, h + 5.6 + z, front - y);
  mesh.column(dial, 0, 0, 0, 0.35, 2.5, 2.5, 20, M.roofVermilionDeep);
  mesh.column(dial, 0, 0, 0.3, 0.45, 2.1, 2.1, 20, M.bulb);
  mesh.box(at, [-0.14, h + 5.5, front - 0.6], [0.14, h + 7.2, front - 0.5], M.ink);
  mesh.box(at, [-0.1, h + 5.5, front - 0.6], [1.2, h + 5.75, front - 0.5], M.ink);
  const cap: Place = (x, y, z) => at(x, y, z - 4.2);
  const roof: Building = {
    u: 0,
    t: 0,
    width: 16,
    depth: 16,
    floors: 0,
    roof: 'hip',
    colour: 'Vermilion',
    wall: 'cream',
  };
  hip(mesh, cap, roof, h + 9);
  mesh.column(cap, 0, 0, h + 14, h + 20, 0.22, 0.05, 6, M.gold);
}
