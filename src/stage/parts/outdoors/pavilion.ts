import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt, triangle } from '../../shapes.ts';
import type { Part } from '../part.ts';
import { cap, loft, ringAt } from './loft.ts';

/** A pavilion of six columns whose roof tips turn up. */
export const pavilion: Part = { size: [7.2, 5.9, 6.2], build };

const sides = 6;
const eave = 3.35;
const steps = [0, 0.34, 0.68, 1] as const;
const across = [-1, -0.55, 0, 0.55, 1] as const;

/** A place on the roof skin of one sector: `t` from the top (0) to the eave (1), `u` from corner (−1) to corner (1). */
function onRoof(sector: number, t: number, u: number): Point3 {
  const [a, c] = [(sector / sides) * 2 * Math.PI, ((sector + 1) / sides) * 2 * Math.PI];
  const share = (u + 1) / 2;
  const tip = Math.abs(u) ** 3;
  const out = eave * (0.06 + 0.94 * t) * (0.94 + 0.06 * tip * t);
  const x = Math.cos(a) * (1 - share) + Math.cos(c) * share;
  const z = -(Math.sin(a) * (1 - share) + Math.sin(c) * share);
  const y = 3.02 + 1.95 * (1 - t) ** 1.7 + 0.55 * tip * t ** 3;
  return [x * out, y, z * out];
}

function build(b: MeshBuilder): void {
  loft(b, [ringAt(0, 3.05, sides), ringAt(0.2, 3.05, sides)], () => ({
    colour: paint('stone'),
    foot: paint('stoneDeep'),
  }));
  cap(b, ringAt(0.2, 3.05, sides), paint('kerb'));
  loft(b, [ringAt(0.2, 2.65, sides), ringAt(0.42, 2.65, sides)], () => ({
    colour: paint('stone', 1.05),
    foot: paint('stone', 0.85),
  }));
  cap(b, ringAt(0.42, 2.65, sides), paint('paving'));
  const inner = 2.3;
  const corners = ringAt(0.42, inner, sides);
  corners.forEach(([x, y, z], i) => {
    b.within({ at: [x, y, z] }, () =>
      cylinder(b, 0.17, 2.65, paint('yu'), { sides: 6, lid: false, foot: paint('yu', 0.85) }),
    );
    const middle = ((i + 0.5) / sides) * 2 * Math.PI;
    const reach = inner * Math.cos(Math.PI / sides);
    b.within({ turn: middle - Math.PI / 2 }, () => {
      boxAt(b, [0, 2.72, -reach], [inner - 0.2, 0.34, 0.14], paint('shu'), { without: ['top', 'east', 'west'] });
      boxAt(b, [0, 2.82, -reach], [inner * 0.5, 0.14, 0.2], paint('gold'), { without: ['top', 'bottom'] });
      // One walks in from the south.
      if (i !== 4) {
        boxAt(b, [0, 0.42, -reach + 0.12], [inner - 0.3, 0.42, 0.34], paint('yu', 0.92), {
          top: paint('wood'),
          without: ['bottom', 'east', 'west'],
        });
      }
    });
  });
  for (let sector = 0; sector < sides; sector++) roof(b, sector);
  b.within({ at: [0, 4.86, 0] }, () => cylinder(b, 0.26, 0.42, paint('roofGreen', 0.85), { upper: 0.1, sides: 6 }));
  b.within({ at: [0, 5.5, 0] }, () =>
    ball(b, 0.28, paint('gold'), { smooth: true, stretch: [1, 1.3, 1], below: paint('copper') }),
  );
}

function roof(b: MeshBuilder, sector: number): void {
  for (let i = 0; i + 1 < across.length; i++) {
    const [u, v] = [across[i]!, across[i + 1]!];
    for (let k = 0; k + 1 < steps.length; k++) {
      const [high, low] = [steps[k]!, steps[k + 1]!];
      const corners = [
        onRoof(sector, low, u),
        onRoof(sector, low, v),
        onRoof(sector, high, v),
        onRoof(sector, high, u),
      ] as const;
      const colour = paint('roofGreen', [1, 1.12, 1, 1.12][(i + k) % 2]!);
      triangle(b, corners[0], corners[1], corners[2], colour);
      triangle(b, corners[0], corners[2], corners[3], colour);
    }
    const [p, q] = [onRoof(sector, 1, u), onRoof(sector, 1, v)];
    const under = ([x, y, z]: Point3): Point3 => [x * 0.985, y - 0.14, z * 0.985];
    loft(
      b,
      [
        [under(p), under(q)],
        [p, q],
      ],
      () => paint('gold'),
      { closed: false },
    );
    triangle(b, under(q), under(p), [0, 3.1, 0], paint('timber', 0.8));
  }
  const ridge = [0, 0.34, 0.68, 1].map((t): Point3 => {
    const [x, y, z] = onRoof(sector, t, -1);
    return [x, y + 0.05, z];
  });
  const [x, y, z] = ridge[ridge.length - 1]!;
  tube(b, [...ridge, [x * 1.035, y + 0.16, z * 1.035]], 0.11, paint('roofGreen', 0.78), 4);
}
