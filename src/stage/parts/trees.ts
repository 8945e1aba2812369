import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../mesh.ts';
import { seeded } from '../random.ts';
import { ball, cylinder } from '../round-shapes.ts';

export type Species = 'camphor' | 'ginkgo' | 'banyan' | 'pine' | 'bamboo' | 'cherry' | 'osmanthus' | 'plane';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Colour of the crown's light and shaded side; null where the tree is bare. */
type Crown = readonly [light: Rgb, shade: Rgb] | null;

const green: Crown = [paint('leaf', 1.08), paint('leafDeep')];
const fresh: Crown = [paint('leafLight', 1.06), paint('leaf')];
const gold: Crown = [paint('ginkgo', 1.1), paint('ginkgo', 0.82)];
const rust: Crown = [paint('maple', 1.12), paint('maple', 0.78)];

const crowns: Record<Species, Record<Season, Crown>> = {
  camphor: { spring: fresh, summer: green, autumn: green, winter: [paint('leafDeep', 1.15), paint('leafDeep', 0.9)] },
  banyan: { spring: fresh, summer: green, autumn: [paint('ginkgo', 0.95), paint('leaf')], winter: green },
  ginkgo: { spring: fresh, summer: green, autumn: gold, winter: null },
  plane: { spring: fresh, summer: green, autumn: rust, winter: null },
  cherry: { spring: [paint('blossom', 1.04), paint('blossom', 0.88)], summer: green, autumn: rust, winter: null },
  osmanthus: { spring: green, summer: green, autumn: [paint('leaf'), paint('leafDeep')], winter: green },
  pine: { spring: green, summer: green, autumn: green, winter: green },
  bamboo: { spring: fresh, summer: fresh, autumn: fresh, winter: fresh },
};

/**
 * One tree about its foot, four to eleven metres high. The same species and season always gives the same tree, so that
 * a whole wood is one mesh drawn many times; turn and size vary from tree to tree.
 * @param detail 0 for far and weak machines, 1 for the rest
 */
export function tree(b: MeshBuilder, species: Species, season: Season, detail: 0 | 1 = 1): void {
  const random = seeded(species.length * 97 + species.charCodeAt(0));
  if (species === 'pine') pine(b);
  else if (species === 'bamboo') bamboo(b, random);
  else broadleaf(b, species, season, detail, random);
}

function broadleaf(b: MeshBuilder, species: Broadleaf, season: Season, detail: 0 | 1, random: () => number): void {
  const { trunk, blobs } = forms[species];
  const crown = crowns[species][season];
  cylinder(b, trunk[0], trunk[1], paint('trunk', 1.04), {
    upper: trunk[0] * 0.62,
    sides: 6,
    lid: false,
    foot: paint('trunk', 0.78),
  });
  if (!crown) {
    branches(b, trunk[1], blobs);
    return;
  }
  for (const [x, y, z, r, flat] of blobs)
    b.within({ at: [x, y, z] }, () =>
      ball(b, r, crown[0], { below: crown[1], detail, stretch: [1, flat, 1], rough: { by: 0.13, random } }),
    );
}

type Broadleaf = Exclude<Species, 'pine' | 'bamboo'>;
type Blob = readonly [x: number, y: number, z: number, radius: number, flat: number];

const forms: Record<Broadleaf, { trunk: readonly [number, number]; blobs: readonly Blob[] }> = {
  camphor: {
    trunk: [0.34, 3],
    blobs: [
      [0, 4.6, 0, 2.3, 0.9],
      [1.3, 3.7, 0.6, 1.5, 0.9],
      [-1.2, 3.9, -0.5, 1.6, 0.9],
    ],
  },
  banyan: {
    trunk: [0.6, 3.2],
    blobs: [
      [0, 5.4, 0, 2.9, 0.8],
      [2.2, 4.4, 0.8, 2, 0.8],
      [-2.1, 4.6, 0.4, 2.1, 0.8],
      [0.2, 4.4, -2, 1.9, 0.8],
    ],
  },
  ginkgo: {
    trunk: [0.26, 2.8],
    blobs: [
      [0, 4.2, 0, 1.7, 1.1],
      [0.2, 5.9, 0.1, 1.25, 1.2],
    ],
  },
  plane: {
    trunk: [0.36, 3.4],
    blobs: [
      [0, 5.2, 0, 2.2, 1.05],
      [0.9, 4.2, -0.8, 1.5, 0.95],
    ],
  },
  cherry: {
    trunk: [0.24, 1.9],
    blobs: [
      [0, 3.1, 0, 1.7, 0.8],
      [1.1, 2.7, 0.5, 1.15, 0.8],
      [-1, 2.8, 0.3, 1.2, 0.8],
    ],
  },
  osmanthus: { trunk: [0.2, 1.1], blobs: [[0, 2.4, 0, 1.45, 1]] },
};

/** A bare crown: a few rods towards where the leaves were. */
function branches(b: MeshBuilder, from: number, blobs: readonly Blob[]): void {
  const wood = paint('trunk', 1.12);
  for (const [x, y, z, r] of blobs)
    for (const [dx, dy, dz] of [
      [0, 0.7, 0],
      [0.6, 0.35, 0.3],
      [-0.5, 0.4, -0.45],
      [0.2, 0.4, -0.6],
    ] as const) {
      const to: Point3 = [x + dx * r, y + dy * r, z + dz * r];
      rod(b, [0, from * 0.92, 0], to, 0.1, wood);
    }
}

function rod(b: MeshBuilder, from: Point3, to: Point3, radius: number, colour: Rgb): void {
  const spread = (at: Point3, r: number, k: number): Point3 => {
    const a = (k / 3) * 2 * Math.PI;
    return [at[0] + Math.cos(a) * r, at[1], at[2] - Math.sin(a) * r];
  };
  for (let k = 0; k < 3; k++) {
    const [p, q] = [spread(from, radius, k), spread(from, radius, k + 1)];
    const n: Point3 = [(p[0] + q[0]) / 2 - from[0], 0, (p[2] + q[2]) / 2 - from[2]];
    const length = Math.hypot(n[0], n[2]) || 1;
    for (const v of [p, q, to]) b.vertex(v[0], v[1], v[2], n[0] / length, 0, n[2] / length, colour);
  }
}

function pine(b: MeshBuilder): void {
  cylinder(b, 0.26, 2.4, paint('trunk', 0.95), { upper: 0.16, sides: 6, lid: false });
  for (const [y, r, h] of [
    [1.6, 2, 2.7],
    [3.1, 1.6, 2.5],
    [4.6, 1.15, 2.4],
  ] as const)
    b.within({ at: [0, y, 0], turn: y }, () =>
      cylinder(b, r, h, paint('leafPine', 1.22), { upper: 0, sides: 8, foot: paint('leafPine', 0.88) }),
    );
}

function bamboo(b: MeshBuilder, random: () => number): void {
  for (let i = 0; i < 9; i++) {
    const a = random() * Math.PI * 2;
    const far = 0.25 + random() * 1.1;
    const [x, z, h] = [Math.cos(a) * far, Math.sin(a) * far, 4.4 + random() * 2.4];
    b.within({ at: [x, 0, z] }, () => {
      cylinder(b, 0.09, h, mix(paint('bamboo'), paint('leafDeep'), 0.2), { upper: 0.04, sides: 5, lid: false });
      for (const [share, r] of [
        [0.62, 0.62],
        [0.82, 0.56],
        [0.98, 0.4],
      ] as const)
        b.within({ at: [(random() - 0.5) * 0.5, h * share, (random() - 0.5) * 0.5] }, () =>
          ball(b, r, paint('bamboo', 1.14), {
            below: paint('leaf', 0.85),
            stretch: [1, 0.7, 1],
            rough: { by: 0.25, random },
          }),
        );
    });
  }
}
