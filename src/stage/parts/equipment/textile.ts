import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { flatCanvas, oval } from '../picture.ts';
import { embroideryFrame } from './embroidery-frame.ts';
import { loom } from './loom.ts';
import { mannequin } from './mannequin.ts';

/** What a room for embroidery and dress has. */
export const textile: Catalogue = {
  'embroidery-frame': { size: [1.6, 1.5, 1.7], build: embroideryFrame },
  loom: { size: [1.9, 3.55, 5.2], build: loom },
  mannequin: { size: [0.9, 1.75, 0.9], build: mannequin },
  'fabric-rack': { size: [2, 2.1, 0.6], build: fabricRack },
  'sewing-machine': { size: [1.3, 1.35, 0.7], build: sewingMachine },
};

const CLOTHS = [
  'yu',
  'shuLight',
  'gold',
  'clothBlue',
  'clothRose',
  'linen',
  'shu',
  'yuLight',
  'ginkgo',
  'machine',
  'blossom',
  'leafLight',
] as const;

/** Rolls lie in four rows with their ends to the room; some cloth hangs out. */
function fabricRack(b: MeshBuilder, { random }: Look): void {
  for (const x of [-0.96, 0, 0.96])
    boxAt(b, [x, 0, 0], [0.07, 2.05, 0.56], paint('woodDeep'), { foot: paint('woodDeep', 0.7) });
  boxAt(b, [0, 0, -0.27], [1.9, 2, 0.03], paint('wood', 0.82));
  for (let row = 0; row < 5; row++)
    boxAt(b, [0, 0.12 + row * 0.47, 0], [1.96, 0.05, 0.58], paint('wood'), { without: [] });
  const roll = (x: number, y: number, r: number, colour: (typeof CLOTHS)[number], out: number) => {
    tube(
      b,
      [
        [x, y, -0.24],
        [x, y, out],
      ],
      r,
      paint(colour),
      8,
    );
    const end = flatCanvas([x, y, out], [1, 0, 0], [0, 1, 0], 0.003);
    oval(b, end, [0, 0], [r, r], paint(colour, 0.86), { sides: 8, layer: 0 });
    oval(b, end, [0, 0], [r * 0.62, r * 0.62], paint(colour, 1.05), { sides: 8, layer: 1 });
    oval(b, end, [0, 0], [r * 0.3, r * 0.3], paint('pavingDeep'), { sides: 6, layer: 2 });
  };
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 8; i++) {
      const x = (i < 4 ? -0.83 : 0.14) + (i % 4) * 0.23;
      const colour = CLOTHS[Math.floor(random() * CLOTHS.length)]!;
      const r = 0.095 + random() * 0.015;
      const y = 0.17 + row * 0.47 + r;
      roll(x, y, r, colour, 0.2 + random() * 0.09);
      if (i % 2 === 0)
        roll(x + 0.11, y + 0.17, 0.085, CLOTHS[Math.floor(random() * CLOTHS.length)]!, 0.2 + random() * 0.06);
      // A loose end hangs over the edge of every row but the lowest.
      if (row > 0 && random() < 0.2) {
        boxAt(b, [x, y - 0.36, 0.29], [0.19, 0.36, 0.02], paint(colour), { foot: paint(colour, 0.85), without: [] });
      }
    }
}

/** A sewing machine on its table, at work on a piece of red silk. */
function sewingMachine(b: MeshBuilder): void {
  const top = 0.76;
  for (const x of [-0.56, 0.56]) {
    boxAt(b, [x, 0, 0], [0.09, 0.05, 0.64], paint('iron'));
    boxAt(b, [x, 0.04, 0], [0.08, top - 0.1, 0.12], paint('steel'), { foot: paint('steelDeep') });
  }
  boxAt(b, [0, 0.2, -0.05], [1.1, 0.06, 0.05], paint('steelDeep'), { without: [] });
  boxAt(b, [0, 0.05, 0.12], [0.5, 0.04, 0.3], paint('rubber'));
  boxAt(b, [0, top - 0.06, 0], [1.3, 0.06, 0.68], paint('wood'), { top: paint('wood', 1.08), without: [] });
  b.within({ at: [0.02, top, -0.02] }, () => {
    const [body, trim] = [paint('enamel'), paint('shuLight')];
    boxAt(b, [0, 0, 0], [0.66, 0.07, 0.26], body, { foot: paint('enamel', 0.8) });
    boxAt(b, [0.24, 0.06, 0], [0.18, 0.38, 0.2], body);
    boxAt(b, [-0.03, 0.3, 0], [0.6, 0.15, 0.18], body, { without: [] });
    boxAt(b, [-0.03, 0.36, 0], [0.61, 0.04, 0.19], trim, { without: [] });
    boxAt(b, [-0.27, 0.2, 0], [0.14, 0.14, 0.17], body, { without: [] });
    boxAt(b, [-0.27, 0.09, 0], [0.02, 0.12, 0.02], paint('steel'), { without: [] });
    boxAt(b, [-0.27, 0.07, 0], [0.08, 0.015, 0.1], paint('steelDeep'));
    boxAt(b, [-0.27, 0.18, 0.03], [0.1, 0.02, 0.06], paint('lamp'), { glow: 1, without: [] });
    tube(
      b,
      [
        [0.33, 0.34, 0],
        [0.4, 0.34, 0],
      ],
      0.095,
      paint('iron'),
      10,
    );
    oval(b, flatCanvas([0.4, 0.34, 0], [0, 0, -1], [0, 1, 0]), [0, 0], [0.095, 0.095], paint('steel'), {
      sides: 10,
      layer: 0,
    });
    for (const [x, colour] of [
      [0.16, 'yu'],
      [0.02, 'gold'],
    ] as const)
      b.within({ at: [x, 0.45, 0] }, () => cylinder(b, 0.04, 0.12, paint(colour), { sides: 7, top: paint('linen') }));
    boxAt(b, [0.24, 0.2, 0.1], [0.1, 0.1, 0.015], paint('screenGlow'), { glow: 0.7, without: [] });
  });
  // The silk runs under the needle and over the edge of the table.
  boxAt(b, [-0.3, top + 0.07, 0.06], [0.3, 0.014, 0.42], paint('yu'));
  boxAt(b, [-0.32, top, 0.28], [0.36, 0.02, 0.13], paint('yuLight'));
  boxAt(b, [-0.32, top - 0.3, 0.345], [0.36, 0.32, 0.016], paint('yu'), { foot: paint('roofDeep'), without: [] });
  boxAt(b, [-0.32, top - 0.27, 0.35], [0.36, 0.03, 0.016], paint('gold'), { without: [] });
  b.within({ at: [0.5, top, 0.18] }, () => {
    cylinder(b, 0.09, 0.07, paint('bamboo'), { sides: 8, upper: 0.1 });
    for (const [x, z, c] of [
      [0.03, 0.02, 'safety'],
      [-0.03, 0.02, 'yuLight'],
      [0, -0.04, 'clothBlue'],
    ] as const)
      b.within({ at: [x, 0.09, z] }, () => ball(b, 0.045, paint(c)));
  });
}
