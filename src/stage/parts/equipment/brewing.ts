import { type MeshBuilder, mix, paint, type Point3 } from '../../mesh.ts';
import { cylinder, tube } from '../../round-shapes.ts';
import { boxAt, quad, triangle } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { coolingFloor, fermentationPit } from './grain.ts';
import { rod, steam, turned } from './turned.ts';

/** 甑桶: the steaming pot of the distillery on its fired base, with dome, vapour pipe and the cooler the liquor runs from. */
function still(b: MeshBuilder, { random }: Look): void {
  b.within({ at: [-0.85, 0, 0] }, () => {
    base(b);
    staves(b, 0.78, 1.15);
    // The dome, with its neck.
    b.within({ at: [0, 1.93, 0] }, () => {
      turned(
        b,
        [
          [1.06, 0],
          [1.06, 0.1],
          [0.98, 0.22],
          [0.74, 0.52],
          [0.36, 0.7],
          [0.2, 0.76],
          [0.2, 0.98],
        ],
        paint('steel', 1.12),
        { sides: 16 },
      );
      cylinder(b, 1.09, 0.07, paint('copper'), { sides: 16, lid: false });
      for (const x of [-0.66, 0.66]) rod(b, [x, 0.4, 0.52], [x * 0.72, 0.53, 0.42], 0.05, paint('iron'));
    });
    for (const [x, z] of [
      [-0.98, 0.4],
      [0.2, 0.98],
    ] as const)
      b.within({ at: [x, 2.05, z] }, () => steam(b, 0.92, 0.27, paint('white'), random));
  });
  cooler(b);
  tube(
    b,
    [
      [-0.85, 2.8, 0],
      [-0.85, 2.98, 0],
      [-0.6, 3.1, 0],
      [0.9, 2.72, 0],
      [1.18, 2.6, 0],
      [1.25, 2.4, 0],
      [1.25, 2.1, 0],
    ],
    0.12,
    paint('copper', 1.1),
    8,
  );
  for (const x of [-0.35, 0.45])
    rod(b, [x, 3.03 - (x + 0.6) * 0.253, 0], [x + 0.1, 3.005 - (x + 0.6) * 0.253, 0], 0.155, paint('gold'));
}

function base(b: MeshBuilder): void {
  cylinder(b, 1.12, 0.78, paint('brick'), { upper: 1.06, sides: 16, foot: paint('brick', 0.7), top: paint('stone') });
  b.within({ at: [0, 0.7, 0] }, () => cylinder(b, 1.16, 0.1, paint('stone'), { sides: 16, top: paint('stone', 1.05) }));
  // The fire door.
  boxAt(b, [0, 0.1, 1.05], [0.66, 0.5, 0.16], paint('iron'));
  boxAt(b, [0, 0.17, 1.12], [0.46, 0.34, 0.05], paint('flame'), { glow: 1, foot: paint('safety') });
  for (const x of [-0.1, 0.1]) boxAt(b, [x, 0.17, 1.145], [0.04, 0.34, 0.03], paint('rubber'));
}

/** Wooden staves that widen upwards, held by hoops. */
function staves(b: MeshBuilder, y: number, height: number): void {
  const count = 20;
  const at = (k: number, radius: number, level: number): Point3 => [
    Math.cos((k / count) * 2 * Math.PI) * radius,
    level,
    -Math.sin((k / count) * 2 * Math.PI) * radius,
  ];
  for (let k = 0; k < count; k++) {
    const colour = paint(k % 2 ? 'wood' : 'timber', 0.96 + (k % 3) * 0.05);
    quad(b, [at(k, 0.9, y), at(k + 1, 0.9, y), at(k + 1, 1.06, y + height), at(k, 1.06, y + height)], colour, {
      foot: mix(colour, paint('door'), 0.45),
    });
  }
  for (const share of [0.12, 0.5, 0.88])
    b.within({ at: [0, y + height * share - 0.04, 0] }, () =>
      cylinder(b, 0.92 + 0.16 * share, 0.08, paint('iron', 1.15), { sides: count, lid: false }),
    );
}

/** The cooler: a tin barrel of cold water, a spout, and the jar that catches the liquor. */
function cooler(b: MeshBuilder): void {
  b.within({ at: [1.25, 0, 0] }, () => {
    for (const [x, z] of [
      [-0.4, -0.4],
      [0.4, -0.4],
      [-0.4, 0.4],
      [0.4, 0.4],
    ] as const)
      boxAt(b, [x, 0, z], [0.12, 0.6, 0.12], paint('woodDeep'), { foot: paint('woodDeep', 0.75) });
    boxAt(b, [0, 0.56, 0], [1.1, 0.1, 1.1], paint('timber'), { without: [] });
    b.within({ at: [0, 0.66, 0] }, () => {
      turned(
        b,
        [
          [0.5, 0],
          [0.52, 1.3],
          [0.52, 1.34],
        ],
        paint('steel', 1.08),
        { sides: 14, foot: paint('steelDeep') },
      );
      for (const y of [0.1, 0.62, 1.16])
        b.within({ at: [0, y, 0] }, () => cylinder(b, 0.545, 0.07, paint('copper'), { sides: 14, lid: false }));
      b.within({ at: [0, 1.345, 0] }, () => cylinder(b, 0.44, 0.005, paint('water'), { sides: 14 }));
      rod(b, [0.02, 0.86, 0.5], [0.02, 0.86, 0.58], 0.12, paint('enamel'), { tip: paint('white'), sides: 10 });
      boxAt(b, [0.03, 0.86, 0.59], [0.02, 0.09, 0.01], paint('yu'));
    });
    tube(
      b,
      [
        [-0.1, 0.84, 0.45],
        [-0.12, 0.84, 0.66],
        [-0.14, 0.76, 0.76],
      ],
      0.05,
      paint('copper'),
      6,
    );
    b.within({ at: [-0.14, 0, 0.78] }, () => jar(b, 0.4));
    b.within({ at: [-0.14, 0.41, 0.78] }, () => cylinder(b, 0.012, 0.34, paint('screenGlow'), { sides: 5, glow: 0.4 }));
  });
}

function jar(b: MeshBuilder, scale: number): void {
  b.within({ scale }, () =>
    turned(
      b,
      [
        [0.3, 0],
        [0.48, 0.42],
        [0.5, 0.62],
        [0.36, 0.94],
        [0.28, 1],
        [0.31, 1.06],
      ],
      paint('door', 1.15),
      { foot: paint('door', 0.75) },
    ),
  );
}

/** Big glazed jars in rows, their mouths tied with red cloth. */
function wineJars(b: MeshBuilder, { random }: Look): void {
  for (const z of [-0.56, 0.56])
    for (const x of [-1.12, 0, 1.12]) {
      const glaze = mix(paint('door', 1.1), paint('brick', 0.8), random() * 0.8);
      b.within({ at: [x + (random() - 0.5) * 0.04, 0, z], turn: (random() - 0.5) * 0.5 }, () => sealedJar(b, glaze));
    }
}

function sealedJar(b: MeshBuilder, glaze: ReturnType<typeof paint>): void {
  const light = mix(glaze, paint('sand'), 0.28);
  turned(
    b,
    [
      [0.3, 0],
      [0.46, 0.34],
      [0.52, 0.62, light],
      [0.45, 0.88, light],
      [0.27, 1.06],
    ],
    glaze,
    { sides: 12, foot: mix(glaze, paint('ink'), 0.35) },
  );
  // The cloth: drawn over the mouth, tied, its hem standing out like a skirt.
  b.within({ at: [0, 1.0, 0] }, () => {
    turned(
      b,
      [
        [0.4, -0.08],
        [0.29, 0.08],
        [0.31, 0.2, paint('yuLight')],
        [0.2, 0.3, paint('yuLight')],
        [0, 0.33, paint('yuLight', 1.06)],
      ],
      paint('yu'),
      { sides: 10, foot: paint('yu', 0.8) },
    );
    b.within({ at: [0, 0.06, 0] }, () => cylinder(b, 0.315, 0.05, paint('gold'), { sides: 10, lid: false }));
  });
  // A square of red paper on its point, as every cellar pastes it.
  const [y, d] = [0.56, 0.23];
  const face = (size: number, colour: ReturnType<typeof paint>, out: number) => {
    const z = (level: number) =>
      (level > 0.62 ? 0.52 - (level - 0.62) * 0.27 : 0.46 + (level - 0.34) * 0.2) * 0.985 + out;
    const [top, low, left, right]: Point3[] = [
      [0, y + size, z(y + size)],
      [0, y - size, z(y - size)],
      [-size, y, z(y) - size * 0.16],
      [size, y, z(y) - size * 0.16],
    ];
    triangle(b, left!, low!, top!, colour);
    triangle(b, low!, right!, top!, colour);
  };
  face(d, paint('yu'), 0.025);
  face(d * 0.62, paint('gold'), 0.035);
  face(d * 0.42, paint('yuLight'), 0.045);
}

export const brewing: Catalogue = {
  still: { size: [4.2, 3.4, 2.6], build: still },
  'wine-jars': { size: [3.5, 1.36, 2.3], build: wineJars },
  'fermentation-pit': { size: [3.4, 1.25, 2.4], build: fermentationPit },
  'cooling-floor': { size: [4.4, 0.55, 3], flat: true, build: coolingFloor },
};
