import { type MeshBuilder, mix, paint, type Point3 } from '../../mesh.ts';
import { ball, cylinder } from '../../round-shapes.ts';
import { box, boxAt, quad } from '../../shapes.ts';

/** A flat roof with its parapet; `plant` puts a stair house and tanks on it. */
export function flatRoof(b: MeshBuilder, width: number, depth: number, random: () => number, plant: boolean): void {
  box(b, [width + 0.5, 0.35, depth + 0.5], paint('frame'), { without: [] });
  for (const [x, z, w, d] of [
    [0, depth / 2, width + 0.3, 0.3],
    [0, -depth / 2, width + 0.3, 0.3],
    [width / 2, 0, 0.3, depth],
    [-width / 2, 0, 0.3, depth],
  ] as const)
    boxAt(b, [x, 0.35, z], [w, 0.75, d], paint('cream', 1.03), { top: paint('frame') });
  quad(
    b,
    [
      [-width / 2, 0.38, depth / 2],
      [width / 2, 0.38, depth / 2],
      [width / 2, 0.38, -depth / 2],
      [-width / 2, 0.38, -depth / 2],
    ],
    paint('stone', 1.06),
  );
  if (!plant || Math.min(width, depth) < 7) return;
  boxAt(b, [width * 0.25, 0.4, -depth * 0.12], [3.6, 2.5, 3.2], paint('cream'), { top: paint('frame') });
  for (let i = 0; i < 2; i++)
    b.within({ at: [-width * (0.12 + 0.14 * i), 0.4, depth * 0.1 * (random() - 0.5)] }, () =>
      cylinder(b, 1, 1.7, paint('steel'), { sides: 10, top: paint('steel', 1.1) }),
    );
}

/** Rows of solar panels tilted to the south. */
export function solarPanels(b: MeshBuilder, width: number, depth: number): void {
  const rows = Math.max(1, Math.floor((depth - 2) / 3.6));
  const columns = Math.max(2, Math.floor((width - 3) / 4.6));
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const x = -width / 2 + 1.5 + ((i + 0.5) * (width - 3)) / columns;
      const z = -depth / 2 + 1 + ((j + 0.5) * (depth - 2)) / rows;
      const [w, d] = [((width - 3) / columns) * 0.43, 1.25];
      quad(
        b,
        [
          [x - w, 0.75, z + d],
          [x + w, 0.75, z + d],
          [x + w, 1.7, z - d],
          [x - w, 1.7, z - d],
        ],
        paint('solar', 1.25),
        { foot: paint('solar') },
      );
      quad(
        b,
        [
          [x - w, 0.7, z - d],
          [x + w, 0.7, z - d],
          [x + w, 0.7, z + d],
          [x - w, 0.7, z + d],
        ],
        paint('iron'),
      );
      quad(
        b,
        [
          [x + w, 0.4, z - d],
          [x - w, 0.4, z - d],
          [x - w, 1.7, z - d],
          [x + w, 1.7, z - d],
        ],
        paint('steelDeep'),
      );
      quad(
        b,
        [
          [x - 0.05, 0.78, z + d],
          [x + 0.05, 0.78, z + d],
          [x + 0.05, 1.73, z - d],
          [x - 0.05, 1.73, z - d],
        ],
        paint('steel'),
      );
    }
}

/** A lawn with bushes on a flat roof. */
export function roofGarden(b: MeshBuilder, width: number, depth: number, random: () => number): void {
  quad(
    b,
    [
      [-width / 2 + 1, 0.46, depth / 2 - 1],
      [width / 2 - 1, 0.46, depth / 2 - 1],
      [width / 2 - 1, 0.46, -depth / 2 + 1],
      [-width / 2 + 1, 0.46, -depth / 2 + 1],
    ],
    paint('leafLight'),
  );
  const count = Math.round((width * depth) / 26);
  for (let i = 0; i < count; i++) {
    const r = 0.6 + random() * 0.7;
    const at: Point3 = [(random() - 0.5) * (width - 4), 0.46 + r * 0.5, (random() - 0.5) * (depth - 4)];
    const green = mix(paint('leafDeep'), paint('leaf'), random());
    b.within({ at }, () => ball(b, r, green, { below: paint('leafDeep'), rough: { by: 0.15, random } }));
  }
}
