import type { Building } from './campus.ts';
import { M, type MaterialName } from './materials.ts';
import type { Mesh, Place, Vec } from './mesh.ts';

/** Roofs over the rectangle of a building, from the height of its walls. */

const eave = 1.7;

function shades(colour: Building['colour']): [number, number] {
  if (colour === 'Teal') return [M.roofTeal, M.roofTeal];
  return [M[`roof${colour}` as MaterialName], M[`roof${colour}Deep` as MaterialName]];
}

/** Two slopes with ribs of tiles, a ridge and the gable walls below them. */
export function gable(mesh: Mesh, at: Place, b: Building, h: number, wall: number): void {
  const [tile, rib] = shades(b.colour);
  const [w, d] = [b.width / 2, b.depth / 2];
  const rise = d * 0.62;
  const slope = rise / d;
  const low = h - eave * slope + 0.6;
  const top = h + rise + 0.6;
  for (const side of [-1, 1]) {
    const edge = side * (d + eave);
    mesh.quad(at(-w - eave, low, edge), at(w + eave, low, edge), at(w + eave, top, 0), at(-w - eave, top, 0), tile);
    mesh.quad(
      at(-w - eave, low - 0.7, edge),
      at(w + eave, low - 0.7, edge),
      at(w + eave, low, edge),
      at(-w - eave, low, edge),
      rib,
    );
    mesh.quad(
      at(-w - eave, low - 0.7, edge),
      at(w + eave, low - 0.7, edge),
      at(w, h, side * d),
      at(-w, h, side * d),
      M.soffit,
    );
    for (let x = -w - eave + 1.1; x < w + eave; x += 2.2) {
      const line = (dx: number, y: number): [Vec, Vec] => [at(x + dx, low + y, edge), at(x + dx, top + y, 0)];
      const [l, m, r] = [line(-0.22, 0.02), line(0, 0.3), line(0.22, 0.02)];
      mesh.quad(l[0], l[1], m[1], m[0], rib);
      mesh.quad(m[0], m[1], r[1], r[0], rib);
    }
  }
  for (const end of [-1, 1]) {
    mesh.triangle(at(end * w, h, -d), at(end * w, h, d), at(end * w, h + rise, 0), wall);
    for (const side of [-1, 1]) {
      const x = end * (w + eave);
      mesh.quad(
        at(x, low - 0.7, side * (d + eave)),
        at(x, low, side * (d + eave)),
        at(x, top, 0),
        at(x, top - 0.8, 0),
        rib,
      );
    }
  }
  mesh.box(at, [-w - eave, top - 0.2, -0.45], [w + eave, top + 0.4, 0.45], rib);
}

/** A parapet roof, with solar panels tilted to the front, or machines where there are none. */
export function flat(mesh: Mesh, at: Place, b: Building, h: number): void {
  const [cover, rim] = shades(b.colour);
  const [w, d] = [b.width / 2, b.depth / 2];
  mesh.box(at, [-w - 1, h, -d - 1], [w + 1, h + 1.4, d + 1], rim, cover);
  mesh.box(at, [-w - 1.2, h + 0.9, -d - 1.2], [w + 1.2, h + 1.5, -d - 0.6], rim);
  mesh.box(at, [w + 0.6, h + 0.9, -d - 1.2], [w + 1.2, h + 1.5, d + 1.2], rim);
  const columns = b.panels ?? 0;
  const step = (b.width - 4) / Math.max(1, columns);
  for (let c = 0; c < columns; c++) {
    for (const z of [-d * 0.45, d * 0.38]) {
      const x = -w + 2 + step * (c + 0.5);
      panel(mesh, at, x, z, step * 0.82, b.depth * 0.3, h + 1.6);
    }
  }
}

function panel(mesh: Mesh, at: Place, x: number, z: number, width: number, depth: number, y: number): void {
  const [a, c] = [width / 2, depth / 2];
  const tilt = (dx: number, dz: number, lift = 0) => at(x + dx, y + 0.3 + (dz + c) * 0.32 + lift, z + dz);
  mesh.quad(
    tilt(-a - 0.2, -c - 0.2),
    tilt(a + 0.2, -c - 0.2),
    tilt(a + 0.2, c + 0.2),
    tilt(-a - 0.2, c + 0.2),
    M.panelLine,
  );
  const columns = 4;
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < 2; j++) {
      const x0 = -a + (i / columns) * width + 0.12;
      const x1 = -a + ((i + 1) / columns) * width - 0.12;
      const z0 = -c + (j / 2) * depth + 0.12;
      const z1 = -c + ((j + 1) / 2) * depth - 0.12;
      mesh.quad(tilt(x0, z0, 0.12), tilt(x1, z0, 0.12), tilt(x1, z1, 0.12), tilt(x0, z1, 0.12), M.panel);
    }
  }
  mesh.quad(at(x - a, y - 0.3, z + c), at(x + a, y - 0.3, z + c), tilt(a, c), tilt(-a, c), M.roofGrey);
}

/** The saw-tooth roof of a workshop: glass towards the front, a slope behind each. */
export function saw(mesh: Mesh, at: Place, b: Building, h: number, wall: number): void {
  const [tile, rib] = shades(b.colour);
  const [w, d] = [b.width / 2, b.depth / 2];
  const teeth = 5;
  const step = b.width / teeth;
  mesh.box(at, [-w - 0.6, h, -d - 0.6], [w + 0.6, h + 0.5, d + 0.6], rib);
  for (let i = 0; i < teeth; i++) {
    const x0 = -w + i * step;
    const x1 = x0 + step;
    const y = h + 5.2;
    mesh.quad(
      at(x0 - 0.4, h + 0.5, -d - 0.5),
      at(x0 - 0.4, h + 0.5, d + 0.5),
      at(x1, y, d + 0.5),
      at(x1, y, -d - 0.5),
      tile,
    );
    for (let z = -d; z <= d; z += 3.4)
      mesh.quad(at(x0, h + 0.75, z), at(x0, h + 0.75, z + 0.4), at(x1, y + 0.18, z + 0.4), at(x1, y + 0.18, z), rib);
    mesh.quad(at(x1, h + 0.5, -d - 0.5), at(x1, h + 0.5, d + 0.5), at(x1, y, d + 0.5), at(x1, y, -d - 0.5), M.frame);
    for (let z = -d; z < d - 3; z += 4.2)
      mesh.quad(
        at(x1 + 0.08, h + 1.2, z + 0.3),
        at(x1 + 0.08, h + 1.2, z + 3.9),
        at(x1 + 0.08, y - 0.6, z + 3.9),
        at(x1 + 0.08, y - 0.6, z + 0.3),
        M.glassLit,
      );
    for (const z of [-d, d]) mesh.triangle(at(x0, h + 0.5, z), at(x1, h + 0.5, z), at(x1, y, z), wall);
  }
}

/** Four slopes to a short ridge. */
export function hip(mesh: Mesh, at: Place, b: Building, h: number): void {
  const [tile, rib] = shades(b.colour);
  const [w, d] = [b.width / 2 + eave, b.depth / 2 + eave];
  const r = Math.max(0.01, w - d);
  const top = h + d * 0.6;
  mesh.box(at, [-w, h - 0.3, -d], [w, h + 0.5, d], rib);
  mesh.quad(at(-w, h + 0.5, -d), at(w, h + 0.5, -d), at(r, top, 0), at(-r, top, 0), tile);
  mesh.quad(at(-w, h + 0.5, d), at(w, h + 0.5, d), at(r, top, 0), at(-r, top, 0), tile);
  mesh.triangle(at(w, h + 0.5, -d), at(w, h + 0.5, d), at(r, top, 0), tile);
  mesh.triangle(at(-w, h + 0.5, -d), at(-w, h + 0.5, d), at(-r, top, 0), tile);
  mesh.box(at, [-r, top - 0.3, -0.4], [r, top + 0.4, 0.4], rib);
}
