import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../mesh.ts';
import { seeded } from '../random.ts';
import { type Point2, quad, triangle } from '../shapes.ts';

/** The two edges of a strip along a line, mitred at its bends; `left` is the left hand of who walks along it. */
export function edges(line: readonly Point2[], width: number): { left: Point2[]; right: Point2[] } {
  const half = width / 2;
  const left: Point2[] = [];
  const right: Point2[] = [];
  line.forEach(([x, z], i) => {
    const before = line[Math.max(0, i - 1)]!;
    const after = line[Math.min(line.length - 1, i + 1)]!;
    const [inX, inZ] = direction(before, [x, z]) ?? direction([x, z], after) ?? [1, 0];
    const [outX, outZ] = direction([x, z], after) ?? [inX, inZ];
    const [mx, mz] = [inX + outX, inZ + outZ];
    const length = Math.hypot(mx, mz) || 1;
    const [tx, tz] = [mx / length, mz / length];
    // At a bend the edge is further out; a hairpin would run to infinity.
    const reach = half / Math.max(0.5, tx * outX + tz * outZ);
    left.push([x + tz * reach, z - tx * reach]);
    right.push([x - tz * reach, z + tx * reach]);
  });
  return { left, right };
}

function direction(from: Point2, to: Point2): Point2 | undefined {
  const [x, z] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, z);
  return length < 1e-6 ? undefined : [x / length, z / length];
}

/** A line of bends made round (Chaikin's corner cutting), its ends kept. */
export function smooth(line: readonly Point2[], times = 3): Point2[] {
  let curve = [...line];
  for (let k = 0; k < times && curve.length > 2; k++) {
    const cut: Point2[] = [curve[0]!];
    for (let i = 0; i + 1 < curve.length; i++) {
      const [[ax, az], [bx, bz]] = [curve[i]!, curve[i + 1]!];
      if (i > 0) cut.push([ax * 0.75 + bx * 0.25, az * 0.75 + bz * 0.25]);
      if (i + 2 < curve.length) cut.push([ax * 0.25 + bx * 0.75, az * 0.25 + bz * 0.75]);
    }
    cut.push(curve[curve.length - 1]!);
    curve = cut;
  }
  return curve;
}

/** A flat strip along a line at a height that may change from point to point. */
export function strip(
  b: MeshBuilder,
  line: readonly Point2[],
  width: number,
  y: number | ((i: number) => number),
  colour: Rgb,
): void {
  const { left, right } = edges(line, width);
  const at = typeof y === 'number' ? () => y : y;
  for (let i = 0; i + 1 < line.length; i++)
    quad(
      b,
      [
        [right[i]![0], at(i), right[i]![1]],
        [right[i + 1]![0], at(i + 1), right[i + 1]![1]],
        [left[i + 1]![0], at(i + 1), left[i + 1]![1]],
        [left[i]![0], at(i), left[i]![1]],
      ],
      colour,
    );
}

/** A river: deeper in the middle, light stone along both banks. `y` is the water's height. */
export function river(b: MeshBuilder, line: readonly Point2[], width: number, y: number): void {
  const course = smooth(line);
  strip(b, course, width + 7, y + 0.03, paint('meadow', 0.95));
  strip(b, course, width + 2.4, y + 0.07, paint('stone', 1.08));
  strip(b, course, width, y + 0.11, paint('water'));
  strip(b, course, width * 0.66, y + 0.14, mix(paint('water'), paint('waterDeep'), 0.45));
  strip(b, course, width * 0.3, y + 0.17, paint('waterDeep'));
  const random = seeded(11);
  const { left, right } = edges(course, width * 0.86);
  // Glints: short pale strokes along the flow.
  for (let i = 1; i + 1 < course.length; i += 2) {
    const t = 0.12 + random() * 0.76;
    const mid: Point2 = [
      left[i]![0] + (right[i]![0] - left[i]![0]) * t,
      left[i]![1] + (right[i]![1] - left[i]![1]) * t,
    ];
    const [dx, dz] = direction(course[i - 1]!, course[i + 1]!) ?? [1, 0];
    const reach = 2.5 + random() * 4;
    strip(
      b,
      [
        [mid[0] - dx * reach, mid[1] - dz * reach],
        [mid[0] + dx * reach, mid[1] + dz * reach],
      ],
      0.35,
      y + 0.2,
      paint('water', 1.22),
    );
  }
}

/** The country around, out to the haze: one big disc in which the ground's colours melt away from the campus. */
export function country(b: MeshBuilder, radius: number, y: number, near: Rgb, far: Rgb): void {
  const sides = 32;
  const rings = [0, 0.22, 0.45, 1].map((share) => share * radius);
  const tint = (ring: number) => mix(near, far, Math.min(1, ring / (rings.length - 1)));
  const at = (r: number, i: number): Point3 => {
    const a = (i / sides) * 2 * Math.PI;
    return [Math.cos(a) * r, y, -Math.sin(a) * r];
  };
  for (let ring = 0; ring + 1 < rings.length; ring++)
    for (let i = 0; i < sides; i++) {
      const [inner, outer] = [rings[ring]!, rings[ring + 1]!];
      const [p, q, r, s] = [at(inner, i), at(outer, i), at(outer, i + 1), at(inner, i + 1)];
      const put = (v: Point3, c: Rgb) => b.vertex(...v, 0, 1, 0, c);
      const [a, c] = [tint(ring), tint(ring + 1)];
      put(p, a);
      put(q, c);
      put(r, c);
      if (inner === 0) continue;
      put(p, a);
      put(r, c);
      put(s, a);
    }
}

/** A chain of far hills in one direction: folded peaks, paler the farther they are. `heading` in degrees from north. */
export function hills(b: MeshBuilder, heading: number, distance: number, seed: number): void {
  const random = seeded(seed);
  for (const [layer, count] of [
    [1, 6],
    [0, 7],
  ] as const)
    for (let i = 0; i < count; i++) {
      const a = ((heading + (i - (count - 1) / 2) * (58 / count) + (random() - 0.5) * 5) * Math.PI) / 180;
      const far = distance * (layer ? 1.5 : 1.05) * (0.92 + random() * 0.2);
      const high = (layer ? 96 : 56) * (0.62 + random() * 0.6);
      b.within({ at: [Math.sin(a) * far, -2, -Math.cos(a) * far], turn: random() * 6 }, () =>
        peak(b, high, high * (1.25 + random() * 0.5), layer ? paint('hillFar') : paint('hillNear'), random),
      );
    }
}

/** One peak with folded flanks: six ridges between which the slope falls back. */
function peak(b: MeshBuilder, high: number, wide: number, colour: Rgb, random: () => number): void {
  const sides = 12;
  const base = Array.from({ length: sides }, (_, i): Point3 => {
    const a = (i / sides) * 2 * Math.PI;
    const r = wide * (i % 2 ? 0.84 : 1.04) * (0.9 + random() * 0.2);
    return [Math.cos(a) * r, 0, -Math.sin(a) * r];
  });
  const waist = base.map(([x, , z], i): Point3 => {
    const share = 0.44 + (i % 2 ? -0.07 : 0.07) + (random() - 0.5) * 0.06;
    return [x * (1 - share), high * share * 1.05, z * (1 - share)];
  });
  const top: Point3 = [0, high, 0];
  base.forEach((p, i) => {
    const n = (i + 1) % sides;
    quad(b, [p, base[n]!, waist[n]!, waist[i]!], colour, { foot: mix(colour, paint('meadow'), 0.5) });
    triangle(b, waist[i]!, waist[n]!, top, colour);
  });
}
