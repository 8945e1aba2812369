import { type MeshBuilder, paint } from '../../mesh.ts';
import { cylinder } from '../../round-shapes.ts';
import { boxAt, quad, triangle } from '../../shapes.ts';
import type { House } from './building.ts';

/** What tells a house's kind from its front: porch, roller doors, awnings, a pediment, a chimney. */
export function entrance(b: MeshBuilder, house: House, height: number, random: () => number): void {
  const main = house.wings.reduce((widest, wing) => (reach(wing) > reach(widest) ? wing : widest));
  const nearest = house.wings.reduce((front, wing) => (wing.y[0] < front.y[0] ? wing : front), main);
  // A U opens its court to the front: the door is in the wing at the back.
  const wing = house.wings.length === 3 ? main : nearest;
  const [x, z, width] = [(wing.x[0] + wing.x[1]) / 2, -wing.y[0], wing.x[1] - wing.x[0]];
  b.within({ at: [x, 0, z] }, () => {
    if (house.kind === 'workshop') rollerDoors(b, width);
    else if (house.kind === 'canteen') awnings(b, width, height);
    else if (house.kind === 'hall' || house.kind === 'library') portico(b, width, height, house.kind === 'hall');
    else porch(b, house.kind === 'gym' ? 9 : 6.4);
  });
  if (house.kind === 'canteen')
    b.within({ at: [width * 0.32, height, z - 3] }, () => {
      boxAt(b, [0, 0, 0], [1.6, 4.6, 1.6], paint('brick'), { top: paint('iron') });
      boxAt(b, [0, 4.2, 0], [1.9, 0.4, 1.9], paint('frame'));
    });
  if (house.kind === 'workshop' && random() < 0.9)
    for (const at of [-0.3, 0.1, 0.36])
      b.within({ at: [x + width * at, height + 1.6, z - (wing.y[1] - wing.y[0]) / 2] }, () =>
        cylinder(b, 0.5, 1.9, paint('steel'), { sides: 8, top: paint('iron') }),
      );
}

const reach = ({ x }: House['wings'][number]): number => x[1] - x[0];

function doors(b: MeshBuilder, width: number, height: number): void {
  quad(
    b,
    [
      [-width / 2, 0, 0.1],
      [width / 2, 0, 0.1],
      [width / 2, height, 0.1],
      [-width / 2, height, 0.1],
    ],
    paint('glassDeep'),
    { glow: 0.5 },
  );
  const leaves = Math.max(2, Math.round(width / 1.3));
  for (let i = 0; i <= leaves; i++)
    boxAt(b, [-width / 2 + (i * width) / leaves, 0, 0.12], [0.12, height, 0.12], paint('door'));
  boxAt(b, [0, height - 0.7, 0.12], [width, 0.12, 0.14], paint('door'), { without: [] });
}

function steps(b: MeshBuilder, width: number, out: number): void {
  for (let i = 0; i < 3; i++)
    boxAt(
      b,
      [0, 0, out / 2 + 0.1],
      [width + 1.8 - i * 0.6, 0.16 * (i + 1), out + 1.4 - i * 0.5],
      paint('stone', 1.04 + i * 0.03),
    );
}

function porch(b: MeshBuilder, width: number): void {
  steps(b, width, 2.6);
  b.within({ at: [0, 0.48, 0] }, () => doors(b, width * 0.62, 2.6));
  boxAt(b, [0, 3.35, 1.6], [width, 0.4, 3.4], paint('frame'), { without: [], top: paint('roofSlate') });
  boxAt(b, [0, 3.75, 3.1], [width * 0.7, 0.75, 0.16], paint('yu'), { without: [] });
  for (const side of [-1, 1]) boxAt(b, [side * (width / 2 - 0.35), 0.3, 2.9], [0.46, 3.1, 0.46], paint('white'));
}

function portico(b: MeshBuilder, width: number, height: number, pediment: boolean): void {
  const wide = Math.min(width * 0.62, 20);
  const tall = Math.min(height - 0.6, 9);
  steps(b, wide, 3.4);
  b.within({ at: [0, 0.48, 0] }, () => doors(b, wide * 0.5, 3.2));
  const columns = pediment ? 6 : 5;
  for (let i = 0; i < columns; i++)
    b.within({ at: [-wide / 2 + 0.6 + (i * (wide - 1.2)) / (columns - 1), 0.4, 3] }, () =>
      cylinder(b, 0.42, tall - 0.4, paint('white'), { upper: 0.36, sides: 10, lid: false, foot: paint('white', 0.9) }),
    );
  boxAt(b, [0, tall, 1.7], [wide + 0.8, 0.8, 3.6], paint('frame'), { without: [] });
  boxAt(b, [0, tall + 0.06, 3.54], [wide * 0.5, 0.68, 0.1], paint('shu'), { without: [] });
  if (!pediment) return;
  const [x, z] = [wide / 2 + 0.7, 3.6];
  const up = tall + 0.8;
  triangle(b, [-x, up, z], [x, up, z], [0, up + 2.6, z], paint('frame'));
  quad(
    b,
    [
      [x, up, z],
      [x, up, 0],
      [0, up + 2.6, 0],
      [0, up + 2.6, z],
    ],
    paint('roofRed'),
  );
  quad(
    b,
    [
      [-x, up, 0],
      [-x, up, z],
      [0, up + 2.6, z],
      [0, up + 2.6, 0],
    ],
    paint('roofRed', 0.95),
  );
}

function rollerDoors(b: MeshBuilder, width: number): void {
  const count = Math.max(1, Math.min(4, Math.round(width / 14)));
  for (let i = 0; i < count; i++) {
    const x = -width / 2 + ((i + 0.5) * width) / count;
    b.within({ at: [x, 0, 0] }, () => {
      boxAt(b, [0, 0, 0.1], [4.8, 4.4, 0.2], paint('frame'), { without: ['north', 'bottom'] });
      const open = i % 2 === 0;
      quad(
        b,
        [
          [-2.1, 0, 0.22],
          [2.1, 0, 0.22],
          [2.1, 4.1, 0.22],
          [-2.1, 4.1, 0.22],
        ],
        paint('glassWarm', 0.72),
        { glow: 0.8, foot: paint('door', 0.8) },
      );
      for (let k = open ? 6 : 0; k < 10; k++)
        boxAt(b, [0, k * 0.41, 0.27], [4.2, 0.37, 0.08], paint('machine', k % 2 ? 1 : 0.93), { without: ['north'] });
      for (const side of [-2.6, 2.6]) boxAt(b, [side, 0, 0.5], [0.3, 0.9, 0.3], paint('safety'));
      boxAt(b, [0, 4.5, 0.7], [5.4, 0.18, 1.5], paint('roofSlate'), { without: [] });
    });
  }
}

function awnings(b: MeshBuilder, width: number, height: number): void {
  porch(b, Math.min(7, width * 0.3));
  const count = Math.max(2, Math.floor(width / 7));
  for (let i = 0; i < count; i++) {
    const x = -width / 2 + ((i + 0.5) * width) / count;
    if (Math.abs(x) < 4.2) continue;
    for (let k = 0; k < 6; k++) {
      const [l, r] = [x - 2.4 + k * 0.8, x - 1.6 + k * 0.8];
      const y = Math.min(3.6, height - 0.6);
      quad(
        b,
        [
          [l, y - 0.9, 1.7],
          [r, y - 0.9, 1.7],
          [r, y, 0.1],
          [l, y, 0.1],
        ],
        paint(k % 2 ? 'white' : 'yuLight'),
      );
    }
    b.within({ at: [x, 0, 2.6] }, () => {
      boxAt(b, [0, 0.68, 0], [1.5, 0.08, 0.8], paint('wood'), { without: [] });
      boxAt(b, [0, 0, 0], [0.2, 0.7, 0.2], paint('woodDeep'));
      for (const side of [-1.1, 1.1]) boxAt(b, [side, 0, 0], [0.42, 0.45, 0.42], paint('shuLight'));
    });
  }
}
