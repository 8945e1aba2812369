import { bridge, terraces } from './campus.ts';
import { M } from './materials.ts';
import { type Mesh, type Vec, stand } from './mesh.ts';
import type { Random } from './random.ts';
import { town } from './town.ts';

/** What lies round the campus: mountains, terraced fields, a far town, the bridge. */
export function shapeLand(mesh: Mesh, random: Random): void {
  mountains(mesh, random);
  for (const t of terraces) terrace(mesh, t.x, t.z, t.radius, t.steps, t.stretch, random);
  town(mesh, random);
  spanRiver(mesh);
}

/** A peak with ridges and gullies; `sides` is even, every other corner lies deeper. */
function peak(
  mesh: Mesh,
  x: number,
  z: number,
  radius: number,
  height: number,
  material: number,
  random: Random,
): void {
  const sides = 12;
  const rings = [
    [1.08, 0],
    [0.66, 0.3],
    [0.36, 0.62],
    [0.15, 0.87],
  ] as const;
  const deep = Array.from({ length: sides }, (_, i) =>
    i % 2 ? random.between(0.68, 0.84) : random.between(0.96, 1.16),
  );
  const points = rings.map(([r, y]) =>
    deep.map((d, i): Vec => {
      const angle = ((i + random.between(-0.18, 0.18)) / sides) * Math.PI * 2;
      const out = radius * r * (y === 0 ? 1 : d);
      return [
        x + Math.cos(angle) * out * 1.25,
        height * y * (y === 0 ? 1 : random.between(0.9, 1.08)),
        z + Math.sin(angle) * out,
      ];
    }),
  );
  const top: Vec = [x + random.between(-0.05, 0.05) * radius, height, z];
  for (let i = 0; i < sides; i++) {
    const n = (i + 1) % sides;
    for (let r = 1; r < rings.length; r++)
      mesh.quad(points[r - 1]![i]!, points[r - 1]![n]!, points[r]![n]!, points[r]![i]!, material);
    mesh.triangle(points.at(-1)![i]!, points.at(-1)![n]!, top, material);
  }
}

function mountains(mesh: Mesh, random: Random): void {
  const range = (
    list: readonly (readonly [x: number, z: number, radius: number, height: number])[],
    material: number,
  ) => {
    for (const [x, z, radius, height] of list) peak(mesh, x, z, radius, height, material, random);
  };
  range(
    [
      [30, 1500, 210, 152],
      [250, 1450, 220, 188],
      [560, 1500, 260, 216],
      [860, 1450, 230, 192],
      [1080, 1500, 240, 208],
      [-230, 1600, 220, 120],
      [-560, 1600, 260, 112],
      [-900, 1600, 240, 136],
    ],
    M.slope3,
  );
  range(
    [
      [170, 1060, 140, 98],
      [330, 1010, 150, 134],
      [560, 1060, 170, 120],
      [700, 980, 150, 141],
      [20, 1120, 130, 77],
      [-420, 1180, 170, 74],
      [-700, 1150, 180, 90],
    ],
    M.slope2,
  );
  range(
    [
      [420, 800, 105, 70],
      [250, 830, 90, 53],
      [560, 780, 110, 67],
      [-480, 900, 110, 46],
      [-620, 880, 110, 59],
    ],
    M.slope1,
  );
}

/** Stacked low steps, each with a rim, like the paddy fields of the hills. */
function terrace(
  mesh: Mesh,
  x: number,
  z: number,
  radius: number,
  steps: number,
  stretch: number,
  random: Random,
): void {
  const sides = 18;
  const wobble = Array.from({ length: sides }, () => random.between(0.86, 1.14));
  const crops = [M.terrace1, M.terrace2, M.terrace3, M.terrace2] as const;
  for (let step = 0; step < steps; step++) {
    const r = radius * (1 - step / (steps + 0.6));
    const corner = (i: number, grow: number, y: number): Vec => {
      const angle = (i / sides) * Math.PI * 2;
      return [
        x + step * 5 + Math.cos(angle) * (r + grow) * wobble[i % sides]! * stretch,
        y,
        z + step * 7 + Math.sin(angle) * (r + grow) * wobble[i % sides]!,
      ];
    };
    const [low, high] = [step * 3.6, (step + 1) * 3.6];
    for (let i = 0; i < sides; i++) {
      mesh.quad(corner(i, 1.5, low), corner(i + 1, 1.5, low), corner(i + 1, 0, high), corner(i, 0, high), M.terraceRim);
      mesh.triangle(
        corner(i, 0, high),
        corner(i + 1, 0, high),
        [x + step * 5, high, z + step * 7],
        crops[step % crops.length]!,
      );
    }
  }
}

/** Three stone arches with a railing, from bank to bank. */
function spanRiver(mesh: Mesh): void {
  const [[ax, az], [bx, bz]] = [bridge.from, bridge.to];
  const length = Math.hypot(bx - ax, bz - az);
  const at = stand((ax + bx) / 2, (az + bz) / 2, -Math.atan2(bz - az, bx - ax));
  const half = length / 2;
  const deck = (x: number) => 0.2 + 6.2 * Math.cos((x / half) * 1.5);
  const steps = 24;
  for (let i = 0; i < steps; i++) {
    const [x0, x1] = [-half + (i / steps) * length, -half + ((i + 1) / steps) * length];
    const under = (x: number) =>
      Math.max(
        0,
        Math.min(deck(x) - 1, 5 * Math.sqrt(Math.max(0, 1 - (((((x + half) / length) * 3) % 1) * 2 - 1) ** 2))),
      );
    mesh.quad(at(x0, deck(x0), -4), at(x1, deck(x1), -4), at(x1, deck(x1), 4), at(x0, deck(x0), 4), M.path);
    for (const z of [-4.2, 4.2]) {
      mesh.quad(
        at(x0, under(x0 + 1e-6), z),
        at(x1, under(x1 - 1e-6), z),
        at(x1, deck(x1) + 1.2, z),
        at(x0, deck(x0) + 1.2, z),
        M.cream,
      );
      mesh.quad(
        at(x0, deck(x0) + 1.2, z),
        at(x1, deck(x1) + 1.2, z),
        at(x1, deck(x1) + 1.6, z),
        at(x0, deck(x0) + 1.6, z),
        M.roofVermilion,
      );
      mesh.box(at, [x0, deck(x0), z - 0.2], [x0 + 0.4, deck(x0) + 1.9, z + 0.2], M.frame);
    }
    mesh.quad(
      at(x0, under(x0 + 1e-6), -4.2),
      at(x1, under(x1 - 1e-6), -4.2),
      at(x1, under(x1 - 1e-6), 4.2),
      at(x0, under(x0 + 1e-6), 4.2),
      M.stone,
    );
  }
  for (const x of [-half / 3, half / 3]) mesh.box(at, [x - 1.3, -1, -4.6], [x + 1.3, 2.6, 4.6], M.stone);
}
