import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Look, Part } from '../part.ts';
import { loft, sheet } from './loft.ts';

/** Five bicycles in a stand, nose to the north. */
export const bikes: Part = { size: [3.6, 1.15, 1.9], build: stand };

const colours = ['yuLight', 'shuLight', 'ginkgo', 'clothBlue', 'machine', 'clothRose', 'enamel'] as const;

function stand(b: MeshBuilder, { random }: Look): void {
  boxAt(b, [0, 0.3, -0.62], [3.5, 0.08, 0.08], paint('steel'), { without: ['bottom', 'east', 'west'] });
  for (const x of [-1.72, 1.72]) boxAt(b, [x, 0, -0.62], [0.08, 0.36, 0.5], paint('steelDeep'));
  const first = Math.floor(random() * colours.length);
  for (let i = 0; i < 5; i++) {
    const colour = paint(colours[(first + i * 2) % colours.length]!);
    b.within({ at: [-1.36 + i * 0.68, 0, (random() - 0.5) * 0.12], turn: (random() - 0.5) * 0.16 }, () =>
      bicycle(b, colour, (first + i) % 2 === 0),
    );
  }
}

function bicycle(b: MeshBuilder, colour: Rgb, basket: boolean): void {
  const [front, rear] = [-0.52, 0.52];
  tyre(b, front);
  tyre(b, rear);
  const crank: Point3 = [0, 0.34, 0.06];
  const head: Point3 = [0, 0.84, -0.36];
  const seat: Point3 = [0, 0.8, 0.24];
  const bars: [Point3, Point3][] = [
    [crank, head],
    [crank, [0, 0.9, 0.26]],
    [[0, 0.34, rear], seat],
    [
      [0, 0.34, front],
      [0, 1, -0.33],
    ],
  ];
  for (const bar of bars) tube(b, bar, 0.05, colour, 3);
  boxAt(b, [0, 0.88, 0.28], [0.2, 0.09, 0.34], paint('trunk'), { without: ['bottom', 'north', 'south'] });
  tube(
    b,
    [
      [-0.28, 1, -0.3],
      [0.28, 1, -0.3],
    ],
    0.045,
    paint('iron'),
    3,
  );
  if (!basket) return;
  const [x, z, y] = [0.17, -0.62, 0.92];
  sheet(
    b,
    [
      [-x, 0.66, z],
      [x, 0.66, z],
      [x, y, z - 0.05],
      [-x, y, z - 0.05],
    ],
    paint('wood'),
  );
}

/** A ring with an edge outwards: thick from every side for four triangles a piece. */
function tyre(b: MeshBuilder, z: number): void {
  const sides = 7;
  const ring = (x: number, radius: number): Point3[] =>
    Array.from({ length: sides }, (_, k) => {
      const angle = (k / sides) * 2 * Math.PI + 0.2;
      return [x, 0.34 + Math.cos(angle) * radius, z + Math.sin(angle) * radius] as const;
    });
  loft(b, [ring(-0.035, 0.21), ring(0, 0.34), ring(0.035, 0.22)], (i) => paint('rubber', i ? 1.15 : 1));
}
