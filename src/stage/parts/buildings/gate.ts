import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import { roof } from './roofs.ts';

/** The campus gate: two ribbons, Shu green and Yu vermilion, that spring from either side and weave over the road, with a gatehouse and barriers. */
export function gate(b: MeshBuilder, [width, depth]: readonly [number, number]): void {
  const half = width * 0.36;
  const high = Math.min(11, width * 0.42);
  ribbon(b, half, high, depth * 0.34, 1, 'yu');
  ribbon(b, half, high * 0.94, depth * 0.34, -1, 'shu');
  for (const side of [-1, 1])
    for (const back of [-1, 1])
      b.within({ at: [side * half, 0, back * depth * 0.17] }, () =>
        cylinder(b, 1.05, 0.7, paint('stone'), { upper: 0.9, sides: 12, top: paint('stone', 1.08) }),
      );
  // Low walls carry the school's name on either side.
  for (const side of [-1, 1]) {
    boxAt(b, [side * (half + width * 0.11), 0, 0], [width * 0.15, 2.3, 0.7], paint('cream'), {
      top: paint('frame'),
      foot: paint('cream', 0.85),
    });
    boxAt(b, [side * (half + width * 0.11), 0.9, 0.38], [width * 0.11, 0.75, 0.08], paint(side > 0 ? 'shu' : 'yu'), {
      without: [],
    });
    boxAt(b, [side * (half + width * 0.11), 2.3, 0], [width * 0.16, 0.25, 1], paint('roofSlate'), { without: [] });
  }
  b.within({ at: [-half * 0.44, 0, 0] }, () => lodge(b));
  for (const lane of [-0.02, 0.5]) barrier(b, [half * lane + 1.2, 0, 0.4], half * 0.4);
}

/** One ribbon: a band with thickness along an arch that swings from the front foot to the back foot. */
function ribbon(b: MeshBuilder, half: number, high: number, depth: number, swing: 1 | -1, colour: 'shu' | 'yu'): void {
  const path: Point3[] = Array.from({ length: 29 }, (_, i) => {
    const t = i / 28;
    const a = Math.PI * t;
    const z = swing * (depth / 2) * Math.cos(a);
    return [-half * Math.cos(a), 0.4 + Math.sin(a) ** 0.82 * high, z];
  });
  tube(b, path, 0.62, paint(colour, 1.08), 9);
}

function lodge(b: MeshBuilder): void {
  boxAt(b, [0, 0, 0], [2.6, 2.7, 2.6], paint('cream'), { foot: paint('cream', 0.86) });
  for (const turn of [0, Math.PI / 2, Math.PI, -Math.PI / 2])
    b.within({ turn }, () =>
      quad(
        b,
        [
          [-0.9, 1, 1.32],
          [0.9, 1, 1.32],
          [0.9, 2.2, 1.32],
          [-0.9, 2.2, 1.32],
        ],
        paint('glassWarm', 0.85),
        { glow: 0.8, foot: paint('glass') },
      ),
    );
  b.within({ at: [0, 2.7, 0] }, () => roof(b, 'slate', 2.6, 2.5, () => 0.5));
}

function barrier(b: MeshBuilder, at: Point3, length: number): void {
  b.within({ at }, () => {
    boxAt(b, [0, 0, 0], [0.5, 1.1, 0.5], paint('safety'));
    const pieces = Math.max(3, Math.round(length / 0.8));
    for (let i = 0; i < pieces; i++)
      boxAt(
        b,
        [((i + 0.5) * length) / pieces, 0.86, 0],
        [length / pieces, 0.16, 0.14],
        paint(i % 2 ? 'white' : 'yuLight'),
        { without: [] },
      );
  });
}
