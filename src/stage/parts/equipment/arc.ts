import { type MeshBuilder, paint, type Point3, type Rgb } from '../../mesh.ts';
import { boxAt, triangle } from '../../shapes.ts';
import { rod } from './turned.ts';

/** The arc itself, about the frame's origin: a white-hot star and the sparks it throws. */
export function arc(b: MeshBuilder, size: number, random: () => number): void {
  const rays = 12;
  for (let k = 0; k < rays; k++) {
    const angle = (k / rays) * 2 * Math.PI + 0.2;
    const long = size * (k % 2 ? 0.62 : 1.25);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const w = size * 0.1;
    const shine: Rgb = k % 2 ? paint('safety', 1.15) : paint('lamp', 1.1);
    for (const flip of [1, -1])
      triangle(
        b,
        [-s * w * flip, c * w * flip, 0.01],
        [s * w * flip, -c * w * flip, 0.01],
        [c * long, s * long, 0.01],
        shine,
        1,
      );
  }
  for (const [share, colour] of [
    [0.46, paint('lamp', 1.15)],
    [0.28, paint('white', 1.1)],
  ] as const)
    rod(b, [0, 0, -size * 0.1], [0, 0, 0.02 + (0.5 - share) * 0.1], size * share, colour, { sides: 10, glow: 1 });
  for (let k = 0; k < 16; k++) {
    const angle = random() * 2 * Math.PI;
    const far = size * (1.1 + random() * 1.5);
    const at: Point3 = [
      Math.cos(angle) * far,
      Math.abs(Math.sin(angle)) * far * 0.75 - far * 0.22,
      (random() - 0.2) * size,
    ];
    const s = 0.012 + random() * 0.014;
    boxAt(b, at, [s, s * 2.2, s], paint(k % 3 ? 'flame' : 'lamp', 1.1), { glow: 1, without: [], turn: angle });
  }
}
