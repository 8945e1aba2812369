import { type MeshBuilder, paint } from '../../mesh.ts';
import { ball, cylinder, tube } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import { strip } from '../extrude.ts';
import type { Look } from '../part.ts';
import type { Clay } from '../../../styles/clay.ts';

interface Dress {
  top: Clay;
  skirt: Clay;
  trim: Clay;
}

const DRESSES: readonly Dress[] = [
  { top: 'yu', skirt: 'shu', trim: 'gold' },
  { top: 'linen', skirt: 'yuLight', trim: 'shuLight' },
  { top: 'shuLight', skirt: 'linen', trim: 'gold' },
  { top: 'clothBlue', skirt: 'ink', trim: 'enamel' },
];

/** A dress form in a jacket with crossed collar and a pleated skirt, its hem woven in patterns. */
export function mannequin(b: MeshBuilder, { random }: Look): void {
  const { top, skirt, trim } = DRESSES[Math.floor(random() * DRESSES.length)]!;
  cylinder(b, 0.26, 0.04, paint('woodDeep'), { sides: 12 });
  cylinder(b, 0.03, 0.5, paint('woodDeep'), { sides: 6 });
  pleats(b, skirt, trim);
  // Jacket: hips, waist, breast, shoulders; an ellipse a little flatter than wide.
  const rings = [
    [0.84, 0.225],
    [0.98, 0.185],
    [1.22, 0.235],
    [1.36, 0.215],
    [1.44, 0.09],
  ] as const;
  rings.slice(1).forEach(([y, r], i) => {
    const [low, under] = rings[i]!;
    b.within({ at: [0, low, 0] }, () =>
      cylinder(b, under, y - low, paint(top), {
        upper: r,
        sides: 12,
        lid: false,
        foot: paint(top, i === 0 ? 0.85 : 1),
      }),
    );
  });
  b.within({ at: [0, 0.97, 0] }, () => cylinder(b, 0.2, 0.08, paint(trim), { sides: 12, lid: false }));
  boxAt(b, [0.04, 0.66, 0.25], [0.05, 0.36, 0.02], paint(trim), { without: [] });
  for (const side of [-1, 1]) {
    sleeve(b, side, top, trim);
    const front = 0.25;
    strip(
      b,
      [
        [side * -0.03, 1.03, front - 0.05],
        [side * 0.03, 1.03, front - 0.05],
        [side * 0.1, 1.42, 0.13],
        [side * 0.04, 1.42, 0.14],
      ],
      paint(trim),
    );
  }
  b.within({ at: [0, 1.42, 0] }, () => cylinder(b, 0.085, 0.13, paint('wood'), { sides: 10, upper: 0.07 }));
  b.within({ at: [0, 1.54, 0] }, () => cylinder(b, 0.085, 0.03, paint('woodDeep'), { sides: 10 }));
  b.within({ at: [0, 1.61, 0] }, () => ball(b, 0.055, paint('gold')));
}

function sleeve(b: MeshBuilder, side: number, colour: Clay, trim: Clay): void {
  tube(
    b,
    [
      [side * 0.13, 1.35, 0],
      [side * 0.25, 1.28, 0.01],
      [side * 0.36, 1.06, 0.04],
    ],
    0.085,
    paint(colour),
    8,
  );
  tube(
    b,
    [
      [side * 0.35, 1.08, 0.037],
      [side * 0.385, 1.01, 0.048],
    ],
    0.098,
    paint(trim),
    8,
  );
}

/** Folds stand out and in by turns. */
function pleats(b: MeshBuilder, colour: Clay, trim: Clay): void {
  const folds = 28;
  const at = (i: number, y: number, r: number) => {
    const out = r * (i % 2 ? 0.88 : 1);
    const angle = (i / folds) * 2 * Math.PI;
    return [out * Math.cos(angle), y, -out * Math.sin(angle)] as const;
  };
  for (let i = 0; i < folds; i++) {
    const light = i % 2 ? 1.06 : 0.9;
    const band = (y0: number, r0: number, y1: number, r1: number, cloth: Clay) =>
      strip(
        b,
        [at(i, y0, r0), at(i + 1, y0, r0), at(i + 1, y1, r1), at(i, y1, r1)],
        paint(cloth, light),
        paint(cloth, 0.6),
      );
    band(0.12, 0.44, 0.2, 0.425, colour);
    band(0.2, 0.425, 0.3, 0.405, trim);
    band(0.3, 0.405, 0.34, 0.395, colour);
    band(0.34, 0.395, 0.37, 0.39, trim);
    band(0.37, 0.39, 0.92, 0.215, colour);
  }
}
