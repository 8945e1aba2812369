import { type MeshBuilder, mix, paint, type Point3 } from '../../mesh.ts';
import { ball, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { loft, oneOf } from './loft.ts';

/** A row of tunnels under film; it fills its extent. */
export const greenhouse: Part = { size: [18, 3.4, 8], build };

const segments = 10;

function build(b: MeshBuilder, { random, extent = [18, 8] }: Look): void {
  const [width, depth] = extent;
  const count = Math.max(1, Math.min(6, Math.round(width / 6)));
  const bay = width / count;
  for (let i = 0; i < count; i++)
    b.within({ at: [-width / 2 + (i + 0.5) * bay, 0, 0] }, () => tunnel(b, bay, depth, random, i));
}

/** One tunnel: its film is rolled up at the sides, so that one sees what grows. */
function tunnel(b: MeshBuilder, bay: number, depth: number, random: () => number, index: number): void {
  const [half, high] = [bay / 2 - 0.1, Math.min(3.3, bay * 0.56)];
  const at = (k: number, z: number, out = 0): Point3 => {
    const angle = (k / segments) * Math.PI;
    return [Math.cos(angle) * (half + out), Math.max(0, Math.sin(angle) ** 0.8 * (high + out)), z];
  };
  const run = (from: number, to: number, z: number, out = 0) =>
    Array.from({ length: to - from + 1 }, (_, i) => at(from + i, z, out));
  const [front, back] = [depth / 2 - 0.06, -depth / 2 + 0.06];
  const film = mix(paint('screenGlow'), paint('white'), 0.62);
  const shade = mix(paint('screenGlow'), paint('linen'), 0.35);
  const [low, top] = [2, segments - 2];
  loft(
    b,
    [run(low, top, back), run(low, top, front)],
    (_, k) => ({ colour: k % 2 ? film : mix(film, shade, 0.35), glow: 0.2 }),
    { closed: false },
  );
  loft(b, [run(low, top, front, -0.04), run(low, top, back, -0.04)], () => ({ colour: shade, glow: 0.25 }), {
    closed: false,
  });
  for (const k of [low, top]) {
    const [x, y] = at(k, 0);
    tube(
      b,
      [
        [x, y, back],
        [x, y, front],
      ],
      0.09,
      paint('shuLight'),
      4,
    );
  }
  const ribs = 5;
  for (let i = 0; i < ribs; i++) {
    const z = back + ((front - back) * i) / (ribs - 1);
    const [from, to] = [z - 0.06, z + 0.06];
    loft(b, [run(0, segments, from, 0.05), run(0, segments, to, 0.05)], () => paint('enamel'), { closed: false });
    if (i % (ribs - 1)) continue;
    // The gables' arches are seen from both sides and have an edge.
    const edge = i ? to : from;
    const arches = [run(0, segments, edge, 0.05), run(0, segments, edge, -0.12)];
    loft(b, i ? arches : arches.reverse(), () => paint('enamel'), { closed: false });
  }
  // The south gable: a door frame, its upper light closed.
  const sill = high * 0.66;
  const gable = run(3, segments - 3, front - 0.02);
  for (let k = 0; k + 1 < gable.length; k++) {
    const [p, q] = [gable[k]!, gable[k + 1]!];
    quad(b, [[q[0], sill, p[2]], [p[0], sill, p[2]], p, q], film, { glow: 0.2 });
  }
  for (const x of [-0.75, 0.75]) boxAt(b, [x, 0, front], [0.12, sill, 0.12], paint('shuLight'));
  boxAt(b, [0, sill, front], [half * 1.4, 0.14, 0.12], paint('shuLight'), { without: [] });
  beds(b, half, depth, random, index);
}

function beds(b: MeshBuilder, half: number, depth: number, random: () => number, index: number): void {
  const fruit = (['yuLight', 'gold', 'blossom'] as const)[index % 3]!;
  for (const x of [-half * 0.55, half * 0.55]) {
    boxAt(b, [x, 0, 0], [half * 0.62, 0.3, depth - 1], paint('timber'), {
      top: paint('soil'),
      foot: paint('timber', 0.85),
    });
    const plants = 3;
    for (let i = 0; i < plants; i++) {
      const z = (-0.5 + (i + 0.5) / plants) * (depth - 1.4);
      const radius = Math.min(0.74, half * 0.3) * (0.9 + random() * 0.2);
      b.within({ at: [x, 0.3 + radius * 0.8, z], turn: random() * 6 }, () =>
        ball(b, radius, paint(oneOf(random, ['leaf', 'bamboo', 'leafLight'] as const)), {
          stretch: [1, 1.15, 1],
          rough: { by: 0.14, random },
          below: paint('leafDeep'),
        }),
      );
      const out = Math.sign(x);
      for (const [dx, dy, dz] of [
        [-out * 0.8, 1.05, 0.35],
        [out * 0.75, 0.9, 0.3],
      ] as const)
        boxAt(b, [x + dx * radius, 0.3 + radius * dy, z + dz * radius], [0.17, 0.17, 0.17], paint(fruit), {
          turn: 0.7,
        });
    }
  }
}
