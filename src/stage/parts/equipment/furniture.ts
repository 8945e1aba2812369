import { type MeshBuilder, paint } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { legs, screen } from './fittings.ts';
import { storage } from './furniture-storage.ts';
import { onWalls } from './furniture-walls.ts';
import { people } from './people.ts';

/** What stands in a room of any trade. Who sits at a desk looks north, towards the board; its front is the seat's side. */
export const furniture: Catalogue = {
  desk: { size: [1.2, 0.95, 0.6], build: desk },
  chair: { size: [0.5, 0.9, 0.52], build: chair },
  lectern: { size: [1.3, 1.3, 0.7], build: lectern },
  workbench: { size: [2, 1.4, 0.8], build: workbench },
  computer: { size: [1.3, 1.3, 0.7], build: computer },
  ...onWalls,
  ...storage,
  people,
};

function desk(b: MeshBuilder, { random, colour = 'wood' }: Look): void {
  legs(b, [1.14, 0.72, 0.54], 0.05, paint('iron'));
  boxAt(b, [0, 0.72, 0], [1.2, 0.05, 0.6], paint(colour), { without: [], top: paint(colour, 1.08) });
  boxAt(b, [0, 0.3, -0.26], [1.04, 0.38, 0.03], paint(colour, 0.9), { without: [] });
  boxAt(b, [0, 0.58, 0.02], [1.02, 0.03, 0.44], paint('iron'), { without: [] });
  const books = ['shuLight', 'yuLight', 'gold', 'clothBlue'] as const;
  const pile = 1 + Math.floor(random() * 3);
  for (let i = 0; i < pile; i++)
    boxAt(b, [-0.34, 0.77 + i * 0.035, -0.05], [0.26, 0.035, 0.19], paint(books[Math.floor(random() * 4)]!), {
      turn: (random() - 0.5) * 0.5,
    });
  if (random() < 0.7) {
    boxAt(b, [0.12, 0.77, 0.08], [0.3, 0.012, 0.22], paint('white'), { turn: (random() - 0.5) * 0.4 });
    boxAt(b, [0.34, 0.77, 0.06], [0.02, 0.015, 0.17], paint('yu'), { turn: 0.3 });
  }
}

function chair(b: MeshBuilder, { colour = 'shuLight' }: Look): void {
  b.within({ at: [0, 0, -0.01] }, () => legs(b, [0.42, 0.43, 0.42], 0.04, paint('iron')));
  boxAt(b, [0, 0.43, 0], [0.46, 0.05, 0.46], paint(colour), { without: [], top: paint(colour, 1.08) });
  for (const x of [-0.19, 0.19]) boxAt(b, [x, 0.48, 0.21], [0.035, 0.3, 0.035], paint('iron'));
  boxAt(b, [0, 0.62, 0.225], [0.46, 0.27, 0.045], paint(colour), { without: [], foot: paint(colour, 0.9) });
}

function lectern(b: MeshBuilder, { colour = 'wood' }: Look): void {
  boxAt(b, [0, 0, 0], [1.2, 0.08, 0.6], paint('woodDeep'));
  boxAt(b, [0, 0.08, 0], [1.12, 0.82, 0.54], paint(colour), { foot: paint(colour, 0.84) });
  boxAt(b, [0, 0.2, 0.275], [0.7, 0.56, 0.02], paint('shu'));
  boxAt(b, [0, 0.36, 0.29], [0.34, 0.24, 0.015], paint('gold'));
  boxAt(b, [0, 0.9, 0], [1.3, 0.05, 0.7], paint('woodDeep'), { without: [] });
  screen(b, [0.25, 1.0, -0.02], [0.46, 0.3], 'chart', Math.PI);
  boxAt(b, [0.25, 0.95, -0.01], [0.06, 0.06, 0.06], paint('iron'));
  tube(
    b,
    [
      [-0.3, 0.95, 0.1],
      [-0.3, 1.15, 0.12],
      [-0.3, 1.24, 0.02],
    ],
    0.014,
    paint('iron'),
    5,
  );
  boxAt(b, [-0.3, 1.22, 0], [0.05, 0.05, 0.08], paint('rubber'), { without: [] });
  boxAt(b, [-0.1, 0.95, -0.1], [0.3, 0.02, 0.21], paint('linen'), { turn: 0.15 });
}

function workbench(b: MeshBuilder, { random, colour = 'machine' }: Look): void {
  legs(b, [1.9, 0.8, 0.7], 0.09, paint(colour, 0.85));
  boxAt(b, [0, 0.8, 0], [2, 0.08, 0.8], paint('wood'), { without: [], top: paint('wood', 1.06) });
  boxAt(b, [0, 0.16, 0], [1.8, 0.04, 0.6], paint('steel'), { without: [] });
  boxAt(b, [0.55, 0.36, 0], [0.7, 0.44, 0.62], paint(colour), { without: [], foot: paint(colour, 0.88) });
  for (const y of [0.4, 0.54, 0.68]) {
    boxAt(b, [0.55, y, 0.315], [0.64, 0.11, 0.015], paint(colour, 1.14), { without: [] });
    boxAt(b, [0.55, y + 0.05, 0.33], [0.22, 0.025, 0.02], paint('steel'), { without: [] });
  }
  boxAt(b, [-0.55, 0.2, 0.02], [0.5, 0.26, 0.36], paint('yuLight'), { top: paint('yuLight', 0.8) });
  // The vice: what makes a table a bench.
  boxAt(b, [-0.62, 0.88, 0.18], [0.2, 0.07, 0.24], paint('steelDeep'));
  boxAt(b, [-0.62, 0.95, 0.1], [0.24, 0.16, 0.07], paint('clothBlue', 0.8));
  boxAt(b, [-0.62, 0.95, 0.26], [0.24, 0.16, 0.07], paint('clothBlue', 0.8), { without: [] });
  tube(
    b,
    [
      [-0.62, 1.02, 0.29],
      [-0.62, 1.02, 0.38],
    ],
    0.022,
    paint('steel'),
    6,
  );
  boxAt(b, [-0.62, 0.94, 0.385], [0.02, 0.16, 0.02], paint('steel'), { without: [] });
  // Tools on a board behind.
  boxAt(b, [0, 0.88, -0.37], [1.9, 0.52, 0.04], paint('mist'), { without: [] });
  for (let i = 0; i < 9; i++) {
    const [x, long] = [-0.8 + i * 0.2, 0.16 + random() * 0.16];
    boxAt(b, [x, 1.32 - long, -0.34], [0.035, long, 0.02], paint('steelDeep'), { without: [] });
    boxAt(
      b,
      [x, 1.32 - long - 0.06, -0.34],
      [0.055, 0.1, 0.03],
      paint(i % 3 === 0 ? 'yuLight' : i % 3 === 1 ? 'gold' : 'steelDeep'),
      { without: [] },
    );
  }
  boxAt(b, [0.12, 0.88, 0.05], [0.34, 0.015, 0.24], paint('white'), { turn: 0.2 });
  boxAt(b, [0.5, 0.88, -0.05], [0.18, 0.09, 0.14], paint('steel'), { turn: -0.3 });
  b.within({ at: [0.75, 0.88, 0.12] }, () =>
    cylinder(b, 0.06, 0.12, paint('copper'), { sides: 10, top: paint('copper', 0.7) }),
  );
}

function computer(b: MeshBuilder, { random }: Look): void {
  for (const x of [-0.6, 0.6]) boxAt(b, [x, 0, 0], [0.05, 0.7, 0.6], paint('mist'), { foot: paint('mist', 0.84) });
  boxAt(b, [0, 0.7, 0], [1.3, 0.05, 0.7], paint('wood'), { without: [], top: paint('wood', 1.08) });
  boxAt(b, [0, 0.3, -0.3], [1.16, 0.4, 0.03], paint('mist', 0.94), { without: [] });
  boxAt(b, [0.43, 0.06, -0.05], [0.2, 0.44, 0.44], paint('iron'), { foot: paint('rubber') });
  boxAt(b, [0.43, 0.4, 0.175], [0.12, 0.03, 0.01], paint('screenGlow'), { glow: 0.8, without: [] });
  boxAt(b, [0, 0.75, -0.16], [0.26, 0.02, 0.18], paint('iron'));
  boxAt(b, [0, 0.76, -0.2], [0.06, 0.16, 0.04], paint('iron'));
  screen(b, [0, 0.86, -0.15], [0.76, 0.44], random() < 0.5 ? 'program' : 'chart');
  boxAt(b, [-0.04, 0.75, 0.14], [0.46, 0.025, 0.16], paint('iron'));
  for (const z of [0.1, 0.145, 0.19])
    quad(
      b,
      [
        [-0.25, 0.777, z + 0.015],
        [0.17, 0.777, z + 0.015],
        [0.17, 0.777, z - 0.015],
        [-0.25, 0.777, z - 0.015],
      ],
      paint('steel'),
    );
  boxAt(b, [0.3, 0.75, 0.15], [0.07, 0.03, 0.11], paint('rubber'));
  if (random() < 0.6)
    b.within({ at: [-0.5, 0.75, 0.1] }, () =>
      cylinder(b, 0.045, 0.11, paint('yuLight'), { sides: 8, top: paint('woodDeep') }),
    );
}
