import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint } from '../../mesh.ts';
import { boxAt, quad } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { screen } from './fittings.ts';

/** Things that hang on a wall at the height of the eyes, their back on the frame's origin or close to it, and lines on the floor. */
export const onWalls: Catalogue = {
  display: {
    size: [2.6, 2.75, 0.16],
    build: (b) => {
      boxAt(b, [0, 1.5, -0.05], [0.9, 0.8, 0.06], paint('steelDeep'), { without: [] });
      screen(b, [0, 1.2, 0.02], [2.56, 1.5], 'chart');
      boxAt(b, [0, 1.15, 0.02], [1.2, 0.05, 0.09], paint('steelDeep'), { without: [] });
    },
  },
  whiteboard: { size: [3, 2.25, 0.2], build: whiteboard },
  poster: { size: [0.86, 2.3, 0.08], build: poster },
  'floor-marking': { size: [2, 0.03, 2], flat: true, build: floorMarking },
};

function whiteboard(b: MeshBuilder, { random }: Look): void {
  boxAt(b, [0, 0.95, -0.04], [2.98, 1.28, 0.06], paint('steel'), { without: [] });
  boxAt(b, [0, 1.0, 0], [2.86, 1.18, 0.04], paint('enamel'), { glow: 0.08 });
  boxAt(b, [0, 0.93, 0.05], [2.6, 0.035, 0.1], paint('steelDeep'), { without: [] });
  const mark = (x: number, y: number, w: number, h: number, colour: Clay) =>
    quad(
      b,
      [
        [x, y, 0.025],
        [x + w, y, 0.025],
        [x + w, y + h, 0.025],
        [x, y + h, 0.025],
      ],
      paint(colour),
    );
  mark(-1.3, 2, 0.9, 0.06, 'ink');
  for (let i = 0; i < 5; i++) mark(-1.3, 1.82 - i * 0.14, 0.5 + random() * 0.45, 0.035, i === 2 ? 'yu' : 'steelDeep');
  // A drawing with its dimension line.
  for (const [x, y, w, h] of [
    [0.05, 1.2, 0.9, 0.03],
    [0.05, 1.85, 0.9, 0.03],
    [0.05, 1.2, 0.03, 0.65],
    [0.92, 1.2, 0.03, 0.68],
  ] as const)
    mark(x, y, w, h, 'shu');
  mark(0.3, 1.4, 0.4, 0.28, 'clothBlue');
  mark(0.05, 1.1, 0.9, 0.02, 'yu');
  for (const [x, colour] of [
    [-0.3, 'yu'],
    [-0.1, 'ink'],
    [0.1, 'shu'],
  ] as const)
    boxAt(b, [x, 0.965, 0.06], [0.14, 0.03, 0.03], paint(colour));
  boxAt(b, [0.6, 0.965, 0.06], [0.18, 0.05, 0.06], paint('gold'));
}

const grounds = ['shu', 'yuLight', 'gold', 'clothBlue', 'machine'] as const satisfies readonly Clay[];

/** A sheet with a heading bar, a picture and lines, as hang in every training room. */
function poster(b: MeshBuilder, look: Look): void {
  const ground = look.colour ?? grounds[Math.floor(look.random() * grounds.length)]!;
  const kind = Math.floor(look.random() * 3);
  boxAt(b, [0, 1.1, -0.01], [0.82, 1.16, 0.03], paint('frame'), { without: [] });
  const mark = (x: number, y: number, w: number, h: number, colour: Clay, light = 1, out = 0.012) =>
    quad(
      b,
      [
        [x, 1.1 + y, out],
        [x + w, 1.1 + y, out],
        [x + w, 1.1 + y + h, out],
        [x, 1.1 + y + h, out],
      ],
      paint(colour, light),
    );
  mark(-0.37, 0.04, 0.74, 1.08, kind === 1 ? ground : 'white');
  mark(-0.37, 0.92, 0.74, 0.2, ground, kind === 1 ? 0.8 : 1, 0.016);
  mark(-0.28, 0.99, 0.42, 0.06, 'white', 1, 0.02);
  if (kind === 2) {
    for (const [x, y] of [
      [-0.3, 0.56],
      [0.03, 0.56],
      [-0.3, 0.22],
      [0.03, 0.22],
    ] as const) {
      mark(x, y, 0.27, 0.28, 'linen', 0.96, 0.016);
      mark(x + 0.06, y + 0.06, 0.15, 0.14, x < 0 === y > 0.4 ? ground : 'steel', 1, 0.02);
    }
  } else {
    mark(-0.28, 0.42, 0.56, 0.42, kind === 1 ? 'linen' : ground, 1, 0.016);
    mark(-0.16, 0.5, 0.32, 0.26, 'frame', 1, 0.02);
    for (const y of [0.32, 0.23, 0.14])
      mark(-0.28, y, y === 0.14 ? 0.36 : 0.56, 0.04, kind === 1 ? 'frame' : 'steelDeep', 1, 0.016);
  }
}

/** A yellow frame painted round an area, with stripes across its two short ends. */
function floorMarking(b: MeshBuilder, { extent = [2, 2] }: Look): void {
  const [x, z] = [extent[0] / 2, extent[1] / 2];
  const wide = 0.09;
  const flat = (x0: number, x1: number, z0: number, z1: number, lean = 0) =>
    quad(
      b,
      [
        [x0, 0.012, z1],
        [x1, 0.012, z1],
        [x1 + lean, 0.012, z0],
        [x0 + lean, 0.012, z0],
      ],
      paint('safety'),
    );
  flat(-x, x, z - wide, z);
  flat(-x, x, -z, -z + wide);
  flat(-x, -x + wide, -z + wide, z - wide);
  flat(x - wide, x, -z + wide, z - wide);
  const along = extent[0] >= extent[1];
  const across = (along ? extent[1] : extent[0]) - 2 * wide;
  const stripes = Math.max(2, Math.min(5, Math.floor(across / 0.3)));
  for (const end of [0, 1])
    b.within({ turn: (along ? Math.PI / 2 : 0) + end * Math.PI }, () => {
      const away = (along ? x : z) - wide;
      for (let i = 0; i < stripes; i++) {
        const at = -across / 2 + (i * across) / stripes;
        flat(at, at + across / stripes / 2.4, away - 0.22, away, across / stripes / 3);
      }
    });
}
