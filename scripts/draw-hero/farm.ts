import { onCampus } from './campus.ts';
import { M } from './materials.ts';
import type { Mesh, Place } from './mesh.ts';
import { stand } from './mesh.ts';
import type { Random } from './random.ts';

/** Working land by the river: tea rows, greenhouses, and a pavilion to look at the water from. */
export function farm(mesh: Mesh, random: Random): void {
  greenhouses(mesh);
  teaRows(mesh, random);
  pavilion(mesh, -142, 338);
}

/** Rounded greenhouses of the farming school, west of the campus. */
function greenhouses(mesh: Mesh): void {
  for (let row = 0; row < 5; row++) {
    const at: Place = (x, y, z) => onCampus(-150 + x + row * 9.4, y, 66 + z);
    const arc = (i: number, z: number) => at(Math.cos((i / 8) * Math.PI) * 4, Math.sin((i / 8) * Math.PI) * 3.8, z);
    for (let i = 0; i < 8; i++) {
      for (let z = -18; z < 18; z += 4) {
        mesh.quad(arc(i, z), arc(i + 1, z), arc(i + 1, z + 3.5), arc(i, z + 3.5), M.film);
        mesh.quad(arc(i, z + 3.5), arc(i + 1, z + 3.5), arc(i + 1, z + 4), arc(i, z + 4), M.white);
      }
      mesh.triangle(arc(i, -18), arc(i + 1, -18), at(0, 0, -18), M.white);
    }
  }
}

/** Bushes in rows that follow the bank. */
function teaRows(mesh: Mesh, random: Random): void {
  for (let row = 0; row < 8; row++) {
    const t = -14 - row * 3.4;
    for (let u = -88 + row * 3.6; u < -30 - row * 1.2; u += 2.6) {
      const h = random.between(1, 1.5);
      const at: Place = (x, y, z) => onCampus(u + x, y, t + z + Math.sin(u * 0.07) * 2);
      mesh.column(at, 0, 0, 0, h, 1.5, 0.8, 6, random.next() < 0.5 ? M.hedge : random.pick([M.leaf2, M.leaf3]));
    }
  }
}

/** Three roofs, each smaller than the one below, on red posts. */
function pavilion(mesh: Mesh, x: number, z: number): void {
  const at = stand(x, z, 0.3);
  mesh.column(at, 0, 0, 0, 1, 11, 10.4, 8, M.stone);
  let y = 1;
  for (const radius of [7, 5.2, 3.6]) {
    for (let i = 0; i < 8; i++) {
      const angle = (i / 8) * Math.PI * 2;
      mesh.column(
        at,
        Math.cos(angle) * radius * 0.86,
        Math.sin(angle) * radius * 0.86,
        y,
        y + 4,
        0.3,
        0.3,
        5,
        M.roofVermilion,
      );
    }
    mesh.column(at, 0, 0, y, y + 4, radius * 0.62, radius * 0.62, 8, M.cream);
    mesh.column(at, 0, 0, y + 1, y + 3, radius * 0.64, radius * 0.64, 8, M.glassLit);
    mesh.column(at, 0, 0, y + 3.7, y + 4.1, radius * 1.42, radius * 1.3, 8, M.soffit);
    mesh.column(at, 0, 0, y + 4.1, y + 6.4, radius * 1.34, radius * 0.6, 8, M.roofGreen);
    y += 5.6;
  }
  mesh.column(at, 0, 0, y + 0.4, y + 4, 1.8, 0, 8, M.roofGreen);
  mesh.column(at, 0, 0, y + 3, y + 6.5, 0.35, 0.05, 6, M.gold);
}
