import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { box, boxAt, quad, triangle } from '../../shapes.ts';
import { flatRoof, roofGarden, solarPanels } from './flat-roofs.ts';

export type Roof = 'green' | 'red' | 'deep' | 'slate' | 'flat' | 'solar' | 'sawtooth' | 'vault' | 'garden';

const tiled: Partial<Record<Roof, Clay>> = { green: 'roofGreen', red: 'roofRed', deep: 'roofDeep', slate: 'roofSlate' };

/** A roof over a rectangle of `width` along x and `depth` along z, in a frame whose y = 0 is the top of the walls. */
export function roof(b: MeshBuilder, kind: Roof, width: number, depth: number, random: () => number): void {
  const tile = tiled[kind];
  // The ridge runs the long way.
  const along = (draw: (w: number, d: number) => void) =>
    width >= depth ? draw(width, depth) : b.within({ turn: Math.PI / 2 }, () => draw(depth, width));
  if (tile) along((w, d) => hipped(b, w, d, tile));
  else if (kind === 'sawtooth') along((w, d) => sawtooth(b, w, d));
  else if (kind === 'vault') along((w, d) => vault(b, w, d));
  else {
    flatRoof(b, width, depth, random, kind === 'flat');
    if (kind === 'solar') along((w, d) => solarPanels(b, w, d));
    if (kind === 'garden') roofGarden(b, width, depth, random);
  }
}

/** Four slopes with a deep overhang, a pale soffit, a ridge and lines of tiles. */
function hipped(b: MeshBuilder, width: number, depth: number, tile: Clay): void {
  const over = 1.1;
  const [x, z] = [width / 2 + over, depth / 2 + over];
  const rise = Math.min(5.2, depth * 0.3);
  const ridge = Math.max(0.6, x - z * 0.55);
  const eave = 0.32;
  box(b, [x * 2, eave, z * 2], paint('frame'), { without: ['top'] });
  const top = eave + rise;
  const light = paint(tile, 1.04);
  const slope = (corners: readonly [Point3, Point3, Point3, Point3], foot: number) =>
    quad(b, corners, light, { foot: paint(tile, foot) });
  slope(
    [
      [-x, eave, z],
      [x, eave, z],
      [ridge, top, 0],
      [-ridge, top, 0],
    ],
    0.92,
  );
  slope(
    [
      [x, eave, -z],
      [-x, eave, -z],
      [-ridge, top, 0],
      [ridge, top, 0],
    ],
    0.92,
  );
  triangle(b, [x, eave, z], [x, eave, -z], [ridge, top, 0], paint(tile, 0.96));
  triangle(b, [-x, eave, -z], [-x, eave, z], [-ridge, top, 0], paint(tile, 0.96));
  tiles(b, x, z, ridge, eave, top, tile);
  boxAt(b, [0, top - 0.12, 0], [ridge * 2 + 0.5, 0.42, 0.5], paint(tile, 0.78));
  for (const end of [-1, 1]) boxAt(b, [end * (ridge + 0.1), top + 0.1, 0], [0.4, 0.55, 0.42], paint(tile, 0.74));
}

/** Raised lines down the two long slopes. */
function tiles(b: MeshBuilder, x: number, z: number, ridge: number, eave: number, top: number, tile: Clay): void {
  const count = Math.max(3, Math.round(x / 1.1));
  const dark = paint(tile, 0.84);
  for (const side of [1, -1])
    for (let i = 1; i < count; i++) {
      const at = -x + (i * 2 * x) / count;
      const reach = Math.min(1, (x - Math.abs(at)) / Math.max(0.01, x - ridge));
      const [y, zz] = [eave + (top - eave) * reach, z * (1 - reach)];
      const [l, r] = [at - 0.07, at + 0.07];
      const up = 0.06;
      const strip: [Point3, Point3, Point3, Point3] =
        side > 0
          ? [
              [l, eave + up, z],
              [r, eave + up, z],
              [r, y + up, zz],
              [l, y + up, zz],
            ]
          : [
              [r, eave + up, -z],
              [l, eave + up, -z],
              [l, y + up, -zz],
              [r, y + up, -zz],
            ];
      quad(b, strip, dark);
    }
}

/** Teeth with glass to the north, the light workshops are built for. */
function sawtooth(b: MeshBuilder, width: number, depth: number): void {
  const teeth = Math.max(2, Math.round(width / 8));
  const step = width / teeth;
  const [z, high] = [depth / 2 + 0.3, 2.9];
  box(b, [width + 0.6, 0.3, depth + 0.6], paint('frame'), { without: ['top'] });
  for (let i = 0; i < teeth; i++) {
    const [l, r] = [-width / 2 + i * step, -width / 2 + (i + 1) * step];
    quad(
      b,
      [
        [l, 0.3, z],
        [r, high, z],
        [r, high, -z],
        [l, 0.3, -z],
      ],
      paint('roofRed', 1.02),
    );
    quad(
      b,
      [
        [r, 0.3, z],
        [r, 0.3, -z],
        [r, high, -z],
        [r, high, z],
      ],
      paint('glassWarm', 0.92),
      { glow: 0.7 },
    );
    triangle(b, [l, 0.3, z], [r, 0.3, z], [r, high, z], paint('cream', 0.98));
    triangle(b, [r, 0.3, -z], [l, 0.3, -z], [r, high, -z], paint('cream', 0.94));
    const bars = Math.max(2, Math.round(depth / 3));
    for (let k = 0; k <= bars; k++)
      boxAt(b, [r + 0.02, 0.3, -z + (k * 2 * z) / bars], [0.1, high - 0.3, 0.16], paint('frame'));
    boxAt(b, [r, high - 0.05, 0], [0.5, 0.25, depth + 0.8], paint('roofDeep'));
  }
}

function vault(b: MeshBuilder, width: number, depth: number): void {
  const steps = 12;
  const rise = Math.min(6, depth * 0.28);
  const x = width / 2 + 0.7;
  const at = (i: number): [y: number, z: number] => {
    const a = (i / steps) * Math.PI;
    return [0.3 + Math.sin(a) * rise, Math.cos(a) * (depth / 2 + 0.7)];
  };
  box(b, [width + 1.4, 0.3, depth + 1.4], paint('frame'), { without: ['top'] });
  for (let i = 0; i < steps; i++) {
    const [[y0, z0], [y1, z1]] = [at(i), at(i + 1)];
    const colour = i % 3 === 1 ? paint('roofGreen', 1.12) : paint('roofGreen', 1);
    quad(
      b,
      [
        [-x, y0, z0],
        [x, y0, z0],
        [x, y1, z1],
        [-x, y1, z1],
      ],
      colour,
    );
    triangle(b, [x, 0.3, 0], [x, y1, z1], [x, y0, z0], paint('cream', 0.97));
    triangle(b, [-x, 0.3, 0], [-x, y0, z0], [-x, y1, z1], paint('cream', 0.97));
  }
  for (let k = -2; k <= 2; k++) boxAt(b, [(k * width) / 5, rise + 0.2, 0], [0.7, 0.35, 3], paint('frame'), {});
}
