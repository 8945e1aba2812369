import { type MeshBuilder, mix, paint, type Point3 } from '../stage/mesh.ts';
import { cylinder, tube } from '../stage/round-shapes.ts';
import { boxAt, quad } from '../stage/shapes.ts';
import type { Finish } from './room-finish.ts';
import { baysOf } from './room-openings.ts';
import { corner, shaded } from './room-shade.ts';

/** The ceiling of a room: its boards or glass, what carries it, and the lamps. */
export function buildCeiling(
  b: MeshBuilder,
  [width, depth]: readonly [number, number],
  h: number,
  finish: Finish,
): void {
  const glass = finish.over === 'glass';
  const colour = glass ? mix(paint('frame'), paint('clothBlue', 1.15), 0.42) : paint(finish.ceiling);
  const shade = ([x, , z]: Point3) =>
    glass ? 1 : corner(width / 2 - Math.abs(x), 2.4, 0.85) * corner(depth / 2 - Math.abs(z), 2.4, 0.85);
  const cuts = (length: number) => [
    -length / 2,
    -length / 2 + 0.8,
    -length / 2 + 2.4,
    length / 2 - 2.4,
    length / 2 - 0.8,
    length / 2,
  ];
  const [xs, zs] = [cuts(width), cuts(depth)];
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 5; j++)
      shaded(
        b,
        [
          [xs[i]!, h, zs[j]!],
          [xs[i + 1]!, h, zs[j]!],
          [xs[i + 1]!, h, zs[j + 1]!],
          [xs[i]!, h, zs[j + 1]!],
        ],
        [0, -1, 0],
        colour,
        shade,
        glass ? 1 : 0.3,
      );
  carry(b, width, depth, h, finish);
  lamps(b, width, depth, h, finish);
}

function carry(b: MeshBuilder, width: number, depth: number, h: number, { over, frame }: Finish): void {
  const bays = baysOf(width);
  const at = (i: number) => -width / 2 + (i * width) / bays;
  // Tops are never seen and would throw shadows on the room.
  const bar = (p: Point3, size: Point3, light = 1) =>
    boxAt(b, p, size, paint(frame, light), { without: ['top'], foot: paint(frame, light * 0.85) });
  if (over === 'panels') {
    for (let x = -width / 2 + 1.2; x < width / 2 - 0.3; x += 1.2) bar([x, h - 0.015, 0], [0.03, 0.015, depth], 0.92);
    for (let z = -depth / 2 + 1.2; z < depth / 2 - 0.3; z += 1.2) bar([0, h - 0.015, z], [width, 0.015, 0.03], 0.92);
    return;
  }
  if (over === 'glass') {
    for (let i = 0; i <= bays * 2; i++) bar([-width / 2 + (i * width) / bays / 2, h - 0.1, 0], [0.08, 0.1, depth]);
    for (let z = -depth / 2 + 1.5; z < depth / 2 - 0.3; z += 1.5) bar([0, h - 0.06, z], [width, 0.06, 0.06]);
    return;
  }
  for (let i = 1; i < bays; i++) {
    if (over === 'beams') {
      bar([at(i), h - 0.3, 0], [0.26, 0.3, depth]);
      continue;
    }
    // A lattice girder: two booms and the struts between them.
    bar([at(i), h - 0.12, 0], [0.2, 0.12, depth]);
    bar([at(i), h - 0.56, 0], [0.14, 0.08, depth]);
    const fields = Math.round(depth / 1.1);
    for (let k = 0; k < fields; k++) {
      const [z0, z1] = [-depth / 2 + (k * depth) / fields, -depth / 2 + ((k + 1) * depth) / fields];
      tube(
        b,
        [
          [at(i), k % 2 ? h - 0.5 : h - 0.1, z0],
          [at(i), k % 2 ? h - 0.1 : h - 0.5, z1],
        ],
        0.035,
        paint(frame, 1.08),
        4,
      );
    }
  }
  const purlins = Math.max(2, Math.round(depth / 1.6));
  for (let j = 1; j < purlins; j++)
    bar([0, h - 0.09, -depth / 2 + (j * depth) / purlins], [width, 0.09, 0.1], over === 'beams' ? 1.1 : 1.2);
}

function lamps(b: MeshBuilder, width: number, depth: number, h: number, finish: Finish): void {
  const columns = baysOf(width);
  const rows = Math.max(1, Math.round(depth / 4));
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [x, z] = [-width / 2 + ((i + 0.5) * width) / columns, -depth / 2 + ((j + 0.5) * depth) / rows];
      const yellow = finish.bay === true && x > width * 0.08;
      if (finish.lamps === 'squares') {
        const y = h - 0.03;
        quad(
          b,
          [
            [x - 0.6, y, z - 0.6],
            [x + 0.6, y, z - 0.6],
            [x + 0.6, y, z + 0.6],
            [x - 0.6, y, z + 0.6],
          ],
          yellow ? paint('safety', 1.1) : paint('white', 1.05),
          { glow: 1 },
        );
        continue;
      }
      if (finish.lamps === 'lanterns') {
        lantern(b, [x, h, z]);
        continue;
      }
      const drop = finish.over === 'girders' ? 0.75 : 0.2;
      for (const side of [-0.6, 0.6])
        boxAt(b, [x + side, h - drop, z], [0.02, drop, 0.02], paint('iron'), { without: ['top', 'bottom'] });
      boxAt(b, [x, h - drop - 0.02, z], [1.8, 0.09, 0.26], paint('enamel'), { without: ['top'] });
      boxAt(b, [x, h - drop - 0.07, z], [1.7, 0.05, 0.2], paint('lamp', 1.08), { glow: 1, without: ['top'] });
    }
}

/** A paper lantern on its cord. */
function lantern(b: MeshBuilder, [x, h, z]: Point3): void {
  boxAt(b, [x, h - 0.62, z], [0.02, 0.62, 0.02], paint('iron'), { without: ['top', 'bottom'] });
  b.within({ at: [x, h - 1.02, z] }, () => {
    cylinder(b, 0.12, 0.13, paint('lamp'), { upper: 0.24, sides: 10, lid: false, glow: 1 });
    b.within({ at: [0, 0.13, 0] }, () =>
      cylinder(b, 0.24, 0.16, paint('lamp', 1.1), { sides: 10, lid: false, glow: 1 }),
    );
    b.within({ at: [0, 0.29, 0] }, () =>
      cylinder(b, 0.24, 0.11, paint('lamp'), { upper: 0.11, sides: 10, lid: false, glow: 1 }),
    );
    for (const y of [-0.03, 0.38])
      b.within({ at: [0, y, 0] }, () => cylinder(b, 0.12, 0.05, paint('woodDeep'), { sides: 10 }));
  });
}
