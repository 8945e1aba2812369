import { type Mesh, type Vec, unit } from './mesh.ts';
import type { Random } from './random.ts';

const golden = (1 + Math.sqrt(5)) / 2;
const corners: Vec[] = [
  [-1, golden, 0],
  [1, golden, 0],
  [-1, -golden, 0],
  [1, -golden, 0],
  [0, -1, golden],
  [0, 1, golden],
  [0, -1, -golden],
  [0, 1, -golden],
  [golden, 0, -1],
  [golden, 0, 1],
  [-golden, 0, -1],
  [-golden, 0, 1],
];
const faces =
  '0 11 5,0 5 1,0 1 7,0 7 10,0 10 11,1 5 9,5 11 4,11 10 2,10 7 6,7 1 8,3 9 4,3 4 2,3 2 6,3 6 8,3 8 9,4 9 5,2 4 11,6 2 10,8 6 7,9 8 1';

/** A jittered ball of 20 faces, or 80 when `fine`. */
export function ball(
  mesh: Mesh,
  centre: Vec,
  radius: number,
  tall: number,
  material: number,
  fine: boolean,
  random: Random,
): void {
  const moved = new Map<string, Vec>();
  const spin = random.next() * 6.28;
  const put = (v: Vec): Vec => {
    const n = unit(v);
    const key = n.map((c) => c.toFixed(3)).join();
    const known = moved.get(key);
    if (known) return known;
    const r = radius * random.between(0.86, 1.1);
    const [c, s] = [Math.cos(spin), Math.sin(spin)];
    const point: Vec = [
      centre[0] + (n[0] * c - n[2] * s) * r,
      centre[1] + n[1] * r * tall,
      centre[2] + (n[0] * s + n[2] * c) * r,
    ];
    moved.set(key, point);
    return point;
  };
  const half = (a: Vec, b: Vec): Vec => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
  for (const face of faces.split(',')) {
    const [a, b, c] = face.split(' ').map((i) => corners[Number(i)]!) as [Vec, Vec, Vec];
    const [ua, ub, uc] = [unit(a), unit(b), unit(c)];
    if (!fine) {
      mesh.triangle(put(ua), put(ub), put(uc), material);
      continue;
    }
    const [ab, bc, ca] = [half(ua, ub), half(ub, uc), half(uc, ua)];
    for (const [p, q, r] of [
      [ua, ab, ca],
      [ab, ub, bc],
      [ca, bc, uc],
      [ab, bc, ca],
    ] as const)
      mesh.triangle(put(p), put(q), put(r), material);
  }
}
