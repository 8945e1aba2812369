import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, paint } from '../../mesh.ts';
import { type Canvas, pane, patch } from '../picture.ts';

/** Shu brocade on a canvas: vermilion ground, green borders, gold lozenges. */
export function brocade(b: MeshBuilder, cloth: Canvas, wide: number, length: number): void {
  pane(b, cloth, [0, 0], [wide, length], paint('yu'), { layer: 0 });
  for (const x of [0, wide - 0.14]) {
    pane(b, cloth, [x, 0], [x + 0.14, length], paint('shu'), { layer: 1 });
    pane(b, cloth, [x + 0.06, 0], [x + 0.08, length], paint('gold'), { layer: 2 });
  }
  const rows = Math.max(2, Math.round(length / 0.22));
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < 4; i++) {
      const [x, y] = [0.28 + i * 0.225, ((row + 0.5) * length) / rows];
      const [rx, ry] = [0.1, (0.46 * length) / rows];
      const lozenge = (share: number, colour: Clay, layer: number) =>
        patch(
          b,
          cloth,
          [
            [x - rx * share, y],
            [x, y - ry * share],
            [x + rx * share, y],
            [x, y + ry * share],
          ],
          paint(colour),
          { layer },
        );
      lozenge(1, (i + row) % 2 ? 'gold' : 'shuLight', 1);
      lozenge(0.66, 'yu', 2);
      lozenge(0.38, (i + row) % 2 ? 'shuLight' : 'gold', 3);
    }
}
